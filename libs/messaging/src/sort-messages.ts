import { eventTypeOf, parseEvent, type ReceivedHeaders } from '@triage/contracts';
import type { Rejection } from './dead-letter.ts';
import type { Delivery } from './decide-delivery.ts';
import type { Handles } from './effects.ts';
import type { ReceivedMessage } from './received-message.ts';

/** The messages of a batch by what is to be done with them, each list in the batch's order. */
export interface SortedMessages<State> {
  readonly deliveries: readonly Delivery<State>[];
  readonly malformed: readonly Rejection[];
  readonly ignored: Readonly<Record<string, number>>;
}

/** Parses and validates messages, and finds the handler of each. Never throws. */
export function sortMessages<State>(
  messages: readonly ReceivedMessage[],
  handles: Handles<State>,
): SortedMessages<State> {
  const deliveries: Delivery<State>[] = [];
  const malformed: Rejection[] = [];
  const ignored: Record<string, number> = {};
  for (const message of messages) {
    const { headers } = message;
    const type = typeOf(headers);
    const handle = type === undefined ? undefined : handles.get(type);
    // A group wants few of a topic's types; the others cost no parsing.
    if (type !== undefined && !handle && eventTypeOf(type)) {
      ignored[type] = (ignored[type] ?? 0) + 1;
      continue;
    }
    const parsed = parseEvent(message.value, headers);
    if (!parsed.ok) malformed.push({ message, reason: parsed.reason, detail: parsed.detail, attempt: 1 });
    else if (handle) deliveries.push({ message, event: parsed.event, handle });
  }
  return { deliveries, malformed, ignored };
}

/** How many of each type. */
export function countTypes(events: readonly { readonly type: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { type } of events) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}

function typeOf(headers: ReceivedHeaders): string | undefined {
  const value = headers['ce_type'];
  return (Array.isArray(value) ? value[0] : value)?.toString('utf8');
}
