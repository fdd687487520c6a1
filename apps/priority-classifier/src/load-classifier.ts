import { TextModel } from '@triage/triage';
import { existsSync, readFileSync } from 'node:fs';
import { TicketClassifier } from './decide/ticket-classifier.ts';

// Beside the built program (`rspack.config.mjs` puts it there), or where it is kept in the sources.
const MODEL_PLACES = ['./ticket.model', '../../../libs/triage/model/ticket.model'];

/** The classifier with the model that is shipped with it, or with the one in `file`. */
export function loadClassifier(file?: string): TicketClassifier {
  const places = file === undefined ? MODEL_PLACES.map((place) => new URL(place, import.meta.url)) : [file];
  const found = places.find((place) => existsSync(place));
  if (found === undefined) throw new Error(`There is no model at ${places.join(' nor at ')}`);
  return new TicketClassifier(TextModel.decode(readFileSync(found)));
}
