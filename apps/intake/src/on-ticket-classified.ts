import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { TicketClassified, type Event } from '@triage/contracts';
import type { Fold, Step } from '@triage/messaging';
import { applyClassification } from './decide/apply-classification.ts';
import type { TicketReading } from './decide/ticket-reading.ts';

@Controller()
export class OnTicketClassified {
  @EventPattern<string>(TicketClassified.type)
  handle(
    @Payload() event: Event<TicketClassified>,
    @Ctx() { state, now }: Fold<TicketReading>,
  ): Step<TicketReading> | undefined {
    return state && { state: applyClassification(state, event, now), events: [] };
  }
}
