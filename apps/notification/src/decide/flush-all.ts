import { byUrgency } from './alert.ts';
import type { AlertGroup } from './alert-group.ts';
import { type Destination, flush, type Flushed, type Seated } from './flush.ts';
import type { Circumstances } from './hold-back.ts';

export interface DueGroup {
  readonly group: AlertGroup;
  readonly seated: readonly Seated[];
}

/** Lets groups speak, the one with the worst alert first: it takes the room that a receiver's windows still have. */
export function flushAll(
  due: readonly DueGroup[],
  destinationOf: (receiver: string) => Destination,
  around: Circumstances,
): Flushed[] {
  const sentNow = new Map<string, Date[]>();
  const worst = ({ seated }: DueGroup) => seated.map(({ alert }) => alert).sort(byUrgency)[0];
  return due
    .map((one) => ({ one, worst: worst(one) }))
    .sort((a, b) => (a.worst && b.worst ? byUrgency(a.worst, b.worst) : a.worst ? -1 : 1))
    .map(({ one: { group, seated } }) => {
      const destination = destinationOf(group.receiver);
      const sent = sentNow.get(group.receiver) ?? [];
      const flushed = flush(
        group,
        seated,
        { ...destination, sentAt: [...destination.sentAt, ...sent] },
        around,
      );
      if (flushed.message && !flushed.message.isOnlyInHand)
        sentNow.set(group.receiver, [...sent, around.now]);
      return flushed;
    });
}
