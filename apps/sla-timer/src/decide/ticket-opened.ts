import type { Event, TicketOpened } from '@triage/contracts';
import type { Instant } from './instant.ts';
import { NO_CYCLES, type SlaState, type SlaTicket } from './sla-ticket.ts';
import { Turn, type Decision } from './turn.ts';

/**
 * The promise begins, on the priority that the screen saw: a classifier that never answers
 * can't hide a breach. Said again, it changes nothing.
 */
export function ticketOpened(
  state: SlaState,
  { data }: Event<TicketOpened>,
  now: Instant,
): Decision | undefined {
  if (state.ticket?.isOpened) return undefined;
  const early = state.ticket;
  const openedAt = Math.min(Date.parse(data.openedAt), now);
  const ticket: SlaTicket = {
    ticketId: data.ticketId,
    number: data.number,
    isOpened: true,
    openedAt,
    channel: data.channel,
    tier: data.requester.tier,
    category: early?.category ?? null,
    priority: early?.priority ?? data.priority,
    prioritySource: early?.prioritySource ?? 'screen',
    revision: early?.revision ?? 0,
    status: 'open',
    statusSince: openedAt,
    repliedAt: null,
    wasResolved: false,
    wroteWhileResolved: false,
    lastMessageId: null,
    policiesSeq: state.policies.seq,
    cycles: NO_CYCLES,
    clocks: [],
    heard: early?.heard ?? [],
  };
  const { priority, channel, requester } = data;
  const happening = { type: 'opened', at: openedAt, priority, channel, tier: requester.tier } as const;
  const turn = new Turn(ticket, state.policies, happening, now);
  turn.note({ isOpened: true });
  turn.start('first_response');
  turn.start('resolution');
  return turn.decision();
}
