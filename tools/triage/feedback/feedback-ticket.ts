import type { Classification } from '@triage/contracts';
import type { LabelledTicket } from '@triage/triage/model/ticket-example';
import type { Correction } from './corrections.ts';
import type { TicketText } from './ticket-texts.ts';

/** A corrected ticket in the form of the corpus. Its priority alone is labelled: nobody has judged the rest. */
export interface FeedbackTicket extends LabelledTicket {
  readonly contains_secret: boolean;
  readonly note: string;
  readonly corrected_at: string;
  readonly classified:
    | (Pick<
        Classification,
        'category' | 'urgency' | 'impact' | 'priority' | 'confidence' | 'needsReview' | 'classifier'
      > & {
        readonly signals: readonly string[];
        readonly revision: number;
      })
    | null;
}

export function feedbackTicket(
  { number, priority, reason, correctedAt, classified }: Correction,
  { channel, language, subject, body, redactions }: TicketText,
): FeedbackTicket {
  return {
    id: number,
    channel,
    lang: language,
    subject,
    body,
    priority,
    contains_secret: redactions.length > 0,
    note: reason ?? '',
    corrected_at: correctedAt,
    classified: classified
      ? {
          category: classified.category,
          urgency: classified.urgency,
          impact: classified.impact,
          priority: classified.priority,
          confidence: classified.confidence,
          needsReview: classified.needsReview,
          signals: classified.signals.map(({ id }) => id),
          classifier: classified.classifier,
          revision: classified.revision,
        }
      : null,
  };
}
