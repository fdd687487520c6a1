import type { GivenMessage } from './add-message.ts';
import type { TicketRow } from './ticket-row.ts';
import type { NewTimelineEntry } from './timeline.ts';

/**
 * A message for the ticket that goes on, as from the customer of the one that it was sent to. Agents are not
 * followed: whoever answers should see which ticket he answers.
 */
export function followsMerge(asked: TicketRow, given: GivenMessage): boolean {
  return asked.mergedInto !== null && given.author.kind === 'customer';
}

export function asCustomerOf(asked: TicketRow, given: GivenMessage): GivenMessage {
  return { ...given, author: { ...given.author, id: given.author.id ?? asked.requesterId } };
}

/**
 * Where a followed message is told. Of one customer: on the ticket that goes on. Of two: its writer sees it
 * on his own ticket, and the other customer, whose ticket goes on, does not.
 */
export function entriesOfFollowed(
  asked: TicketRow,
  target: TicketRow,
  entries: readonly NewTimelineEntry[],
): NewTimelineEntry[] {
  if (asked.requesterId === target.requesterId) return [...entries];
  return entries.flatMap((entry) =>
    entry.messageId === null
      ? entry
      : [
          { ...entry, customerSees: false },
          { ...entry, ticketId: asked.id },
        ],
  );
}
