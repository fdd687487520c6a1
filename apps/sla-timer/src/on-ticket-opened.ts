import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { type Event, TicketOpened } from '@triage/contracts';
import type { Fold, Step } from '@triage/messaging';
import { ticketOpened } from './decide/ticket-opened.ts';
import { stateOf, type SlaState } from './decide/sla-ticket.ts';

@Controller()
export class OnTicketOpened {
  @EventPattern<string>(TicketOpened.type)
  handle(
    @Payload() event: Event<TicketOpened>,
    @Ctx() { state, now }: Fold<SlaState>,
  ): Step<SlaState> | undefined {
    return ticketOpened(stateOf(state), event, now.getTime());
  }
}
