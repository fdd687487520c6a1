import { type TicketClassifier } from '../../apps/priority-classifier/src/decide/ticket-classifier.ts';
import type { Screen } from '@triage/triage';
import type { Judged } from '@triage/triage/evaluation/figures';
import { asTicketText, type LabelledTicket } from '@triage/triage/model/ticket-example';
import type { Classification } from '@triage/contracts';

export interface JudgedTicket extends Judged {
  readonly ticket: LabelledTicket;
  readonly decision: Classification;
}

/** Decides a labelled ticket as the services would: redacted, screened where there is a screen, classified. */
export function judge(
  ticket: LabelledTicket,
  classifier: TicketClassifier,
  screen: Screen | undefined,
): JudgedTicket {
  const text = asTicketText(ticket);
  const decision = classifier.classify(text);
  return {
    ticket,
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
