import { refusalOf } from './mail-address.ts';
import type { Audience, GroupFacts, MessageFacts, Template } from './message.ts';
import { mayReach, type Preferences } from './preferences.ts';
import { TRIED_FOR_MS } from './retry.ts';

/**
 * The address travels on another topic than the ticket, and may come later. After this long there
 * is none: some channels know their customers by a name alone.
 */
export const ADDRESS_GRACE_MS = 60_000;

/**
 * The clock of the first answer is started by another service a moment after the opening. An acknowledgement
 * waits so long for its due time, and then leaves without.
 */
export const PROMISE_GRACE_MS = 3_000;

export interface DueDelivery {
  readonly audience: Audience;
  readonly template: Template;
  readonly facts: MessageFacts | GroupFacts;
  /** When it was made, or when a person asked for it again. */
  readonly queuedAt: Date;
  /** The customer's, as it is known now. */
  readonly email: string | null;
  /** How many messages this address had in the last hour, or has in the air before this one. */
  readonly sentLately: number;
  readonly preferences: Preferences | null;
  /** When a first answer is due, once that is known. */
  readonly promisedAt: Date | null;
}

/** Our own addresses, and how many automatic messages one address may have within an hour. */
export interface Sending {
  readonly ours: readonly string[];
  readonly mostPerHour: number;
}

export type BeforeSending =
  | { readonly kind: 'send' }
  | { readonly kind: 'wait'; readonly until: Date; readonly reason: string }
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
  const { audience, template, facts, queuedAt, email, sentLately } = delivery;
  const age = now.getTime() - queuedAt.getTime();
  if (age >= TRIED_FOR_MS) return { kind: 'fail', reason: 'expired' };
  if (audience === 'on_call')
    return 'alerts' in facts && isPast(facts, now)
      ? { kind: 'suppress', reason: 'deadline_passed' }
      : { kind: 'send' };
  if (email === null) {
    const until = new Date(queuedAt.getTime() + ADDRESS_GRACE_MS);
    return age >= ADDRESS_GRACE_MS
      ? { kind: 'suppress', reason: 'no_address' }
      : { kind: 'wait', until, reason: 'no_address_yet' };
  }
  const refusal = refusalOf(email, ours);
  if (refusal === 'bad_address') return { kind: 'fail', reason: refusal };
  if (refusal) return { kind: 'suppress', reason: refusal };
  if (sentLately >= mostPerHour) return { kind: 'suppress', reason: 'too_many_to_address' };
  const isAnswer = template === 'ticket_received';
  const { priority } = facts;
  const reach = mayReach(delivery.preferences, { channel: 'email', priority, isAnswer }, now);
  if (reach.kind === 'wait') return reach;
  if (reach.kind === 'hold') return { kind: 'suppress', reason: reach.reason };
  if (isAnswer && delivery.promisedAt === null && age < PROMISE_GRACE_MS)
    return { kind: 'wait', until: new Date(queuedAt.getTime() + PROMISE_GRACE_MS), reason: 'no_promise_yet' };
  return { kind: 'send' };
}

/** Nothing but warnings of deadlines that have passed: it waited for a receiver that was down, and the breach says more. */
function isPast({ kind, alerts, more }: GroupFacts, now: Date): boolean {
  return (
    kind === 'firing' &&
    more === 0 &&
    alerts.every(({ event, dueAt }) => event === 'sla_warning' && dueAt && Date.parse(dueAt) <= now.getTime())
  );
}
