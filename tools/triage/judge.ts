import type { TicketClassifier } from '../../apps/priority-classifier/src/decide/ticket-classifier.ts';
import type { Judged } from '@triage/triage/evaluation/figures';
import { asTicketText } from '@triage/triage/model/ticket-example';
import type { Screen, TicketText } from '@triage/triage';
import type { Classification } from '@triage/contracts';
import type { CategorisedTicket } from './read-labelled.ts';

export interface JudgedTicket extends Judged {
  readonly ticket: CategorisedTicket;
  /** As the classifier saw it: without its secrets. */
  readonly text: TicketText;
  readonly decision: Classification;
}

/** Decides a labelled ticket as the services would: redacted, screened where there is a screen, classified. */
export function judge(
  ticket: CategorisedTicket,
  classifier: TicketClassifier,
  screen: Screen | undefined,
): JudgedTicket {
  const text = asTicketText(ticket);
  const decision = classifier.classify(text);
  return {
    ticket,
    text,
    decision,
    lang: ticket.lang,
    truth: { category: ticket.category, priority: ticket.priority },
    decided: {
      category: decision.category,
      priority: decision.priority,
      confidence: decision.confidence,
      needsReview: decision.needsReview,
      lane: screen?.screen(text).lane ?? 'standard',
    },
  };
}
