import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { type Event, TicketMessageAdded } from '@triage/contracts';
import type { Fold, Step } from '@triage/messaging';
import { messageAdded } from './decide/message-added.ts';
import { stateOf, type SlaState } from './decide/sla-ticket.ts';

@Controller()
export class OnMessageAdded {
  @EventPattern<string>(TicketMessageAdded.type)
  handle(
    @Payload() event: Event<TicketMessageAdded>,
    @Ctx() { state, now }: Fold<SlaState>,
  ): Step<SlaState> | undefined {
    return messageAdded(stateOf(state), event, now.getTime());
  }
}
