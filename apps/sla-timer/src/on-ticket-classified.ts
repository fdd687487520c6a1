import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { type Event, TicketClassified } from '@triage/contracts';
import type { Fold, Step } from '@triage/messaging';
import { ticketClassified } from './decide/reprioritised.ts';
import { stateOf, type SlaState } from './decide/sla-ticket.ts';

@Controller()
export class OnTicketClassified {
  @EventPattern<string>(TicketClassified.type)
  handle(
    @Payload() event: Event<TicketClassified>,
    @Ctx() { state, now }: Fold<SlaState>,
  ): Step<SlaState> | undefined {
    return ticketClassified(stateOf(state), event, now.getTime());
  }
}
