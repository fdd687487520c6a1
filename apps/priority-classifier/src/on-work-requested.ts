import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import {
  derivedEventId,
  type Event,
  outgoingEvent,
  TicketClassified,
  WorkRequested,
} from '@triage/contracts';
import type { Fold, Step } from '@triage/messaging';
import { classify } from './decide/classify.ts';

/** A work item becomes `ticket.classified`, by what it holds alone: any replica says the same. */
@Controller()
export class OnWorkRequested {
  @EventPattern<string>(WorkRequested.type)
  handle(@Payload() { id, data: work }: Event<WorkRequested>, @Ctx() { now }: Fold<never>): Step<never> {
    const classified = outgoingEvent(TicketClassified, {
      id: derivedEventId(id, TicketClassified.type),
      subject: work.ticketId,
      time: now,
      data: {
        ticketId: work.ticketId,
        number: work.number,
        occurredAt: now.toISOString(),
        ...classify(work),
        lane: work.lane,
        revision: work.revision,
        openedAt: work.openedAt,
      },
    });
    return { events: [classified] };
  }
}
