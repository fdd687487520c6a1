import { backoffMs } from '@triage/messaging/backoff';

/** How an attempt went, as the receiver says it. */
export type Attempt =
  | { readonly kind: 'delivered' }
  /** It may work later. */
  | { readonly kind: 'temporary'; readonly reason: string; readonly retryAfterMs?: number }
  /** It never will. */
  | { readonly kind: 'permanent'; readonly reason: string }
  /** Nobody has told us yet where the customer can be reached. */
  | { readonly kind: 'no_address' };

export type Settlement =
  | { readonly status: 'delivered' }
  | { readonly status: 'pending'; readonly nextAttemptAt: Date; readonly reason: string }
  | { readonly status: 'failed' | 'suppressed'; readonly reason: string };

const BACKOFF = { firstMs: 1_000, mostMs: 15 * 60_000 };

/** After a day a mail says nothing that its reader does not know. */
const GIVE_UP_AFTER_MS = 24 * 3_600_000;

/** The address travels on another topic than the ticket, milliseconds apart; after a minute there is none. */
const ADDRESS_GRACE_MS = 60_000;
const ADDRESS_RETRY_MS = 500;

/** Decides what becomes of a delivery after its `attempts`th attempt; `random` is in [0, 1). */
export function settleDelivery(
  attempt: Attempt,
  { attempts, createdAt }: { readonly attempts: number; readonly createdAt: Date },
  now: Date,
  random: number,
): Settlement {
  const age = now.getTime() - createdAt.getTime();
  const later = (ms: number) => new Date(now.getTime() + ms);
  switch (attempt.kind) {
    case 'delivered':
      return { status: 'delivered' };
    case 'permanent':
      return { status: 'failed', reason: attempt.reason };
    case 'no_address':
      if (age >= ADDRESS_GRACE_MS) return { status: 'suppressed', reason: 'no_address' };
      return { status: 'pending', nextAttemptAt: later(ADDRESS_RETRY_MS), reason: 'no_address' };
    case 'temporary': {
      if (age >= GIVE_UP_AFTER_MS) return { status: 'failed', reason: attempt.reason };
      const wait = Math.max(backoffMs(attempts, random, BACKOFF), attempt.retryAfterMs ?? 0);
      return { status: 'pending', nextAttemptAt: later(wait), reason: attempt.reason };
    }
  }
}
