import { refusalOf } from './mail-address.ts';
import type { Audience, GroupFacts, MessageFacts } from './message.ts';
import { TRIED_FOR_MS } from './retry.ts';

/**
 * The address travels on another topic than the ticket, and may come later. After this long there
 * is none: some channels know their customers by a name alone.
 */
export const ADDRESS_GRACE_MS = 60_000;

export interface DueDelivery {
  readonly audience: Audience;
  readonly facts: MessageFacts | GroupFacts;
  /** When it was made, or when a person asked for it again. */
  readonly queuedAt: Date;
  /** The customer's, as it is known now. */
  readonly email: string | null;
  /** How many messages this address had in the last hour, or has in the air before this one. */
  readonly sentLately: number;
}

/** Our own addresses, and how many automatic messages one address may have within an hour. */
export interface Sending {
  readonly ours: readonly string[];
  readonly mostPerHour: number;
}

export type BeforeSending =
  | { readonly kind: 'send' }
  | { readonly kind: 'wait'; readonly until: Date }
  | { readonly kind: 'suppress'; readonly reason: string }
  | { readonly kind: 'fail'; readonly reason: string };

/**
 * Whether a message whose turn it is should still be sent. `ours` are the addresses that we write from and
 * read: an automatic answer to one of these would come back as a ticket. An address that has had too many is
 * the last net under a loop of machines that nothing else has recognised.
 */
export function beforeSending(
  delivery: DueDelivery,
  now: Date,
  { ours, mostPerHour }: Sending,
): BeforeSending {
  const { audience, facts, queuedAt, email, sentLately } = delivery;
  const age = now.getTime() - queuedAt.getTime();
  if (age >= TRIED_FOR_MS) return { kind: 'fail', reason: 'expired' };
  if (audience === 'on_call')
    return 'alerts' in facts && isPast(facts, now)
      ? { kind: 'suppress', reason: 'deadline_passed' }
      : { kind: 'send' };
  if (email === null) {
    const until = new Date(queuedAt.getTime() + ADDRESS_GRACE_MS);
    return age >= ADDRESS_GRACE_MS ? { kind: 'suppress', reason: 'no_address' } : { kind: 'wait', until };
  }
  const refusal = refusalOf(email, ours);
  if (refusal === 'bad_address') return { kind: 'fail', reason: refusal };
  if (refusal) return { kind: 'suppress', reason: refusal };
  return sentLately >= mostPerHour ? { kind: 'suppress', reason: 'too_many_to_address' } : { kind: 'send' };
}

/** Nothing but warnings of deadlines that have passed: it waited for a receiver that was down, and the breach says more. */
function isPast({ kind, alerts, more }: GroupFacts, now: Date): boolean {
  return (
    kind === 'firing' &&
    more === 0 &&
    alerts.every(({ event, dueAt }) => event === 'sla_warning' && dueAt && Date.parse(dueAt) <= now.getTime())
  );
}
