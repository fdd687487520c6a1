import { type Attempt, receiverPauseMs } from './retry.ts';

/** What is known of a receiver's health. It is closed where `until` is null; after `until` one message may try. */
export interface Breaker {
  readonly until: Date | null;
  /** How often in a row it was found down. */
  readonly streak: number;
  /** How many messages in a row it has failed with, without saying that it is down. */
  readonly failures: number;
}

export const CLOSED: Breaker = { until: null, streak: 0, failures: 0 };

/** One message may be the fault itself; so many in a row are the receiver's. */
const FAILURES_TO_OPEN = 5;

/**
 * The breaker after an attempt. It opens where the receiver can't be reached or asks for time, and after five messages
 * in a row that it hung on or answered with an error; an answer that settles a message, a refusal too, closes it.
 *
 * Written out here and not taken from a library: it has to honour `Retry-After`, and to say when it will try again.
 */
export function breakerAfter(breaker: Breaker, attempt: Attempt, now: Date, random: number): Breaker {
  if (attempt.kind === 'delivered' || attempt.kind === 'rejected') return CLOSED;
  // Those that were in the air together are one finding.
  if (breaker.until && now < breaker.until) return breaker;
  const failures = breaker.failures + 1;
  const isProbe = breaker.until !== null;
  if (attempt.kind === 'retry' && !isProbe && failures < FAILURES_TO_OPEN) return { ...breaker, failures };
  const streak = breaker.streak + 1;
  const retryAfterMs = attempt.kind === 'receiver_down' ? attempt.retryAfterMs : undefined;
  return { until: new Date(now.getTime() + receiverPauseMs(streak, random, retryAfterMs)), streak, failures };
}
