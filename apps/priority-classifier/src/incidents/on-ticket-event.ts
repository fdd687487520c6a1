import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import {
  type Event,
  TicketClassified,
  TicketOpened,
  TicketPriorityChanged,
  TicketStatusChanged,
} from '@triage/contracts';
import type { Fold, Step } from '@triage/messaging';
import * as ticket from '../decide/incidents/follow-ticket.ts';
import type { TrackedTicket } from '../decide/incidents/tracked-ticket.ts';

/** What the search for incidents takes in of each ticket. */
@Controller()
export class OnTicketEvent {
  @EventPattern<string>(TicketOpened.type)
  onOpened(
    @Payload() event: Event<TicketOpened>,
    @Ctx() { state, now }: Fold<TrackedTicket>,
  ): Step<TrackedTicket> {
    return ticket.opened(state, event, now);
  }

  @EventPattern<string>(TicketClassified.type)
  onClassified(
    @Payload() event: Event<TicketClassified>,
    @Ctx() { state, now }: Fold<TrackedTicket>,
  ): Step<TrackedTicket> | undefined {
    return ticket.classified(state, event, now);
  }

  @EventPattern<string>(TicketStatusChanged.type)
  onStatusChanged(
    @Payload() event: Event<TicketStatusChanged>,
    @Ctx() { state, now }: Fold<TrackedTicket>,
  ): Step<TrackedTicket> {
    return ticket.statusChanged(state, event, now);
  }

  @EventPattern<string>(TicketPriorityChanged.type)
  onPriorityChanged(
    @Payload() event: Event<TicketPriorityChanged>,
    @Ctx() { state, now }: Fold<TrackedTicket>,
  ): Step<TrackedTicket> | undefined {
    return ticket.priorityChanged(state, event, now);
  }
}
