import type { Event, SlaMetric, TicketMessageAdded } from '@triage/contracts';
import { fulfil } from './change-clock.ts';
import type { Instant } from './instant.ts';
import { isDone, openedTicket, type SlaState } from './sla-ticket.ts';
import { Turn, type Decision } from './turn.ts';

const ANSWERED_BY_A_REPLY: readonly SlaMetric[] = ['first_response', 'next_response', 'update'];

/**
 * A message counts at its own time, not at the time it was processed.
 *
 * An agent's reply meets what waits for one and starts `update`; a customer's message
 * starts `next_response`, once an agent has replied or the ticket was resolved before. A
 * bot's reply and an internal note are no answer to anybody.
 */
export function messageAdded(
  state: SlaState,
  { data }: Event<TicketMessageAdded>,
  now: Instant,
): Decision | undefined {
  const { policies } = state;
  const ticket = openedTicket(state);
  if (!ticket || data.messageId === ticket.lastMessageId) return undefined;
  if (data.author.kind === 'bot' || data.internal) return undefined;
  const type = data.author.kind === 'agent' ? 'agent_replied' : 'customer_replied';
  const turn = new Turn(ticket, policies, { type, at: Date.parse(data.at) }, now);
  turn.note({ lastMessageId: data.messageId });
  if (data.author.kind === 'agent') agentReplied(turn);
  else customerWrote(turn);
  return turn.decision();
}

function agentReplied(turn: Turn): void {
  const { at, ticket } = turn;
  // Only what was waited for when the reply was written: a late one doesn't answer a later message.
  turn.eachOpen(ANSWERED_BY_A_REPLY, (clock) =>
    clock.startedAt <= at ? fulfil(ticket, clock, at) : { clocks: [clock], events: [] },
  );
  const isLast = ticket.repliedAt === null || at >= ticket.repliedAt;
  if (!isLast) return;
  turn.note({ repliedAt: at });
  if (!isDone(ticket.status)) turn.start('update');
}

function customerWrote(turn: Turn): void {
  const { at, ticket } = turn;
  if (isDone(ticket.status)) {
    turn.note({ wroteWhileResolved: true });
    return;
  }
  const mayWait = ticket.repliedAt !== null || ticket.wasResolved;
  // A message that comes after the reply that followed it has been answered.
  const isAnswered = ticket.repliedAt !== null && at < ticket.repliedAt;
  if (mayWait && !isAnswered) turn.start('next_response');
}
