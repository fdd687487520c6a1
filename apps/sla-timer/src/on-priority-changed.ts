import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { type Event, TicketPriorityChanged } from '@triage/contracts';
import type { Fold, Step } from '@triage/messaging';
import { priorityChanged } from './decide/reprioritised.ts';
import { stateOf, type SlaState } from './decide/sla-ticket.ts';

@Controller()
export class OnPriorityChanged {
  @EventPattern<string>(TicketPriorityChanged.type)
  handle(
    @Payload() event: Event<TicketPriorityChanged>,
    @Ctx() { state, now }: Fold<SlaState>,
  ): Step<SlaState> | undefined {
    return priorityChanged(stateOf(state), event, now.getTime());
  }
}
