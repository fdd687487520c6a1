import { derivedEventId, FeedbackReceived, outgoingEvent, type OutgoingEvent } from '@triage/contracts';
import { redact } from '@triage/triage/redact';

export const LONGEST_COMMENT = 2_000;

/** A link may be followed again and again, and each time is an event: a change of mind has room, a flood has not. */
export const MOST_REVISIONS = 10;

/** What a customer answered, as it came in. */
export interface GivenFeedback {
  readonly token: string;
  readonly score: number;
  readonly comment: string | null;
}

export interface FieldFault {
  readonly field: string;
  readonly message: string;
}

/** What is kept of an answer. */
export interface Feedback {
  readonly deliveryId: string;
  readonly ticketId: string;
  readonly score: number;
  readonly comment: string | null;
  readonly revision: number;
}

export type FeedbackDecision =
  | { readonly kind: 'accepted'; readonly feedback: Feedback; readonly events: readonly OutgoingEvent[] }
  /** The same answer again: a form that was sent twice. */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly reason: 'too_many_revisions' };

/**
 * Reads a request's body: JSON, or the text of a form whose last field is the comment (`enctype="text/plain"`, which
 * escapes nothing: all that follows `comment=` is the comment, whatever it looks like).
 */
export function readFeedback(body: unknown): GivenFeedback | readonly FieldFault[] {
  const given = typeof body === 'string' ? readForm(body) : body;
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return [{ field: 'body', message: 'must be a JSON object' }];
  const { token, score, comment = null, ...others } = given as Record<string, unknown>;
  const faults: FieldFault[] = Object.keys(others).map((field) => ({
    field,
    message: 'is not a known field',
  }));
  if (typeof token !== 'string' || token.length > 200)
    faults.push({ field: 'token', message: 'must be the token of a link' });
  if (!Number.isInteger(score) || (score as number) < 1 || (score as number) > 5)
    faults.push({ field: 'score', message: 'must be a whole number from 1 to 5' });
  if (comment !== null && typeof comment !== 'string')
    faults.push({ field: 'comment', message: 'must be a text' });
  else if (comment !== null && comment.length > LONGEST_COMMENT)
    faults.push({ field: 'comment', message: `must have at most ${LONGEST_COMMENT} characters` });
  return faults.length > 0 ? faults : ({ token, score, comment } as GivenFeedback);
}

function readForm(text: string): unknown {
  const form = /^token=(?<token>[^\r\n]*)\r?\nscore=(?<score>[1-5])\r?\ncomment=(?<comment>[\s\S]*)$/.exec(
    text,
  )?.groups;
  if (!form) return { score: undefined };
  return { token: form['token'], score: Number(form['score']), comment: form['comment'] };
}

/** Takes in an answer to the question of one mail. Customers write secrets into any field, so the comment is redacted. */
export function receiveFeedback(
  known: Feedback | undefined,
  { score, comment }: Pick<GivenFeedback, 'score' | 'comment'>,
  about: { readonly deliveryId: string; readonly ticketId: string; readonly number: string },
  now: Date,
): FeedbackDecision {
  const { deliveryId, ticketId, number } = about;
  const { text, redactions } = redact((comment ?? '').trim());
  const kept = text === '' ? null : text.slice(0, LONGEST_COMMENT).toWellFormed();
  if (known?.score === score && known.comment === kept) return { kind: 'unchanged' };
  if (known && known.revision >= MOST_REVISIONS) return { kind: 'refused', reason: 'too_many_revisions' };
  const revision = (known?.revision ?? 0) + 1;
  const event = outgoingEvent(FeedbackReceived, {
    id: derivedEventId(deliveryId, FeedbackReceived.type, String(revision)),
    subject: ticketId,
    time: now,
    data: {
      ticketId,
      number,
      occurredAt: now.toISOString(),
      feedbackId: derivedEventId(deliveryId, 'feedback'),
      revision,
      score,
      ...(kept === null ? {} : { comment: kept }),
      redactions,
    },
  });
  return {
    kind: 'accepted',
    feedback: { deliveryId, ticketId, score, comment: kept, revision },
    events: [event],
  };
}
