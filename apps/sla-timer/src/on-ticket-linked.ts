import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { type Event, TicketLinked } from '@triage/contracts';
import type { Fold, Step } from '@triage/messaging';
import { ticketLinked } from './decide/ticket-linked.ts';
import { stateOf, type SlaState } from './decide/sla-ticket.ts';

@Controller()
export class OnTicketLinked {
  @EventPattern<string>(TicketLinked.type)
  handle(
    @Payload() event: Event<TicketLinked>,
    @Ctx() { state, now }: Fold<SlaState>,
  ): Step<SlaState> | undefined {
    return ticketLinked(stateOf(state), event, now.getTime());
  }
}
