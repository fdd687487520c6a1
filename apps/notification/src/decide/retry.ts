import type { Settlement } from './settlement.ts';

/**
 * What a receiver made of a message. `rejected` is for ever, `retry` concerns this message, `receiver_down`
 * everything for this receiver. Details are a server's words, without addresses.
 */
export type Attempt =
  | { readonly kind: 'delivered'; readonly detail?: string }
  | { readonly kind: 'rejected'; readonly reason: string; readonly detail: string }
  | { readonly kind: 'retry'; readonly reason: string; readonly detail: string }
  | {
      readonly kind: 'receiver_down';
      readonly reason: string;
      readonly detail: string;
      /** What the receiver asked for. */
      readonly retryAfterMs?: number;
    };

/**
 * How long a message is tried. Mail servers try for days (RFC 5321, section 4.5.4.1); after a day an alert
 * says nothing that its reader does not know.
 */
export const TRIED_FOR_MS = 24 * 60 * 60_000;

const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 15 * 60_000;
/** Full jitter alone could make a retry of no pause at all. */
const SHORTEST_RETRY_MS = 200;
const LONGEST_PAUSE_MS = 30_000;
/** A server may ask for patience, but not for the rest of the day. */
const LONGEST_RETRY_AFTER_MS = 60 * 60_000;

/**
 * Decides what becomes of a delivery after its `attempts`th attempt; `random` is in [0, 1).
 *
 * Retries back off exponentially with full jitter, from 1 s to 15 min. A message that met a receiver that is
 * down is due again at once, since the receiver's own pause holds it back: when the receiver is there again, the
 * most urgent leave first, and none sits out a long backoff of its own. Where the server answered and asked
 * for time, the message also steps back, so that one which always draws that answer does not hold up the others.
 */
export function settleAttempt(
  attempt: Attempt,
  { attempts, queuedAt }: { readonly attempts: number; readonly queuedAt: Date },
  now: Date,
  random: number,
): Settlement {
  const { detail } = attempt;
  if (attempt.kind === 'delivered') return { status: 'delivered', detail };
  const { reason } = attempt;
  if (attempt.kind === 'rejected') return { status: 'failed', reason, detail };
  const nextAttemptAt = new Date(now.getTime() + waitMs(attempt, attempts, random));
  if (nextAttemptAt.getTime() - queuedAt.getTime() >= TRIED_FOR_MS)
    return { status: 'failed', reason, detail };
  return { status: 'pending', nextAttemptAt, reason, detail, attempted: true };
}

function waitMs(attempt: Attempt, attempts: number, random: number): number {
  const backoff = retryBackoffMs(attempts, random);
  if (attempt.kind !== 'receiver_down') return backoff;
  const { retryAfterMs } = attempt;
  return retryAfterMs === undefined ? 0 : Math.max(backoff, Math.min(retryAfterMs, LONGEST_RETRY_AFTER_MS));
}

/** Full jitter (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/). */
export function retryBackoffMs(attempts: number, random: number): number {
  const ceiling = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** Math.min(Math.max(attempts, 1) - 1, 30));
  return Math.max(SHORTEST_RETRY_MS, Math.round(ceiling * random));
}

/** How long to leave alone a receiver that was found down `streak` times in a row; what it asked for, where it did. */
export function receiverPauseMs(streak: number, random: number, retryAfterMs: number | undefined): number {
  if (retryAfterMs !== undefined) return Math.min(retryAfterMs, LONGEST_RETRY_AFTER_MS);
  const ceiling = Math.min(LONGEST_PAUSE_MS, FIRST_RETRY_MS * 2 ** Math.min(streak - 1, 30));
  return Math.round(ceiling / 2 + (ceiling / 2) * random);
}
