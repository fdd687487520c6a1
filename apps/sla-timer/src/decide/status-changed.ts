import type { Event, TicketStatusChanged } from '@triage/contracts';
import { cancel, fulfil } from './change-clock.ts';
import type { Instant } from './instant.ts';
import { isDone, openedTicket, type SlaState } from './sla-ticket.ts';
import { Turn, type Decision } from './turn.ts';

/**
 * Resolving meets `resolution` and cancels the rest; reopening starts anew what is owed
 * again; any other change pauses or resumes, as each clock's policy says.
 */
export function statusChanged(
  state: SlaState,
  { data }: Event<TicketStatusChanged>,
  now: Instant,
): Decision | undefined {
  const { policies } = state;
  const ticket = openedTicket(state);
  if (!ticket || data.to === ticket.status) return undefined;
  const wasDone = isDone(ticket.status);
  const at = Date.parse(data.occurredAt);
  const turn = new Turn(ticket, policies, { type: 'status', at, status: data.to }, now);
  turn.note({ status: data.to, statusSince: turn.at });
  if (isDone(data.to)) {
    if (!wasDone) resolve(turn, data.to);
  } else if (wasDone) reopen(turn);
  else turn.settlePauses();
  return turn.decision();
}

function resolve(turn: Turn, reason: string): void {
  const { at, ticket } = turn;
  turn.eachOpen('all', (clock) =>
    clock.metric === 'resolution' ? fulfil(ticket, clock, at) : cancel(ticket, clock, at, reason),
  );
  turn.note({ wasResolved: true, wroteWhileResolved: false });
}

/** Never `first_response`: that was given, or is past giving. */
function reopen(turn: Turn): void {
  const { repliedAt, wroteWhileResolved } = turn.ticket;
  turn.note({ wroteWhileResolved: false });
  turn.start('resolution');
  if (repliedAt !== null) turn.start('update');
  if (wroteWhileResolved) turn.start('next_response');
}
