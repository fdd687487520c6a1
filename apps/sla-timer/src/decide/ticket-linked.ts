import type { Event, TicketLinked } from '@triage/contracts';
import { cancel } from './change-clock.ts';
import type { Instant } from './instant.ts';
import { isDone, openedTicket, type SlaState } from './sla-ticket.ts';
import { Turn, type Decision } from './turn.ts';

/** A merged ticket is answered under another number: nothing is owed, and nothing escalates. Other links change nothing. */
export function ticketLinked(
  state: SlaState,
  { data }: Event<TicketLinked>,
  now: Instant,
): Decision | undefined {
  const { policies } = state;
  const ticket = openedTicket(state);
  if (!ticket || data.kind !== 'merged' || isDone(ticket.status)) return undefined;
  const turn = new Turn(ticket, policies, { type: 'merged', at: Date.parse(data.occurredAt) }, now);
  turn.eachOpen('all', (clock) => cancel(turn.ticket, clock, turn.at, 'merged'));
  turn.note({ status: 'closed', statusSince: turn.at });
  return turn.decision();
}
