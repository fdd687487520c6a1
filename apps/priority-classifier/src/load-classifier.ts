import { readShippedFile } from '@triage/service/run/shipped-file';
import { TextModel } from '@triage/triage';
import { readFileSync } from 'node:fs';
import { TicketClassifier } from './decide/ticket-classifier.ts';

/** The classifier with the model that is shipped with it, or with the one in `file`. */
export function loadClassifier(file?: string): TicketClassifier {
  const bytes =
    file === undefined
      ? readShippedFile('ticket.model', import.meta.url, '../../../libs/triage/model/')
      : readFileSync(file);
  const classifier = new TicketClassifier(TextModel.decode(bytes));
  // The lexicons are put together for the first ticket, which takes a second or two: no customer's waits for it.
  classifier.classify({ body: '' });
  return classifier;
}
