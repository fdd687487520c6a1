import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { type Event, TicketStatusChanged } from '@triage/contracts';
import type { Fold, Step } from '@triage/messaging';
import { statusChanged } from './decide/status-changed.ts';
import { stateOf, type SlaState } from './decide/sla-ticket.ts';

@Controller()
export class OnStatusChanged {
  @EventPattern<string>(TicketStatusChanged.type)
  handle(
    @Payload() event: Event<TicketStatusChanged>,
    @Ctx() { state, now }: Fold<SlaState>,
  ): Step<SlaState> | undefined {
    return statusChanged(stateOf(state), event, now.getTime());
  }
}
