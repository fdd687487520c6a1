import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { type Event, WorkRequested } from '@triage/contracts';
import type { Fold, Step } from '@triage/messaging';
import { classifyWork } from './decide/classify-work.ts';
import { TicketClassifier } from './decide/ticket-classifier.ts';

/** Classifies on the main thread; where there are threads for it, `thread.ts` does the same there. */
@Controller()
export class OnWorkRequested {
  constructor(private readonly classifier: TicketClassifier) {}

  @EventPattern<string>(WorkRequested.type)
  handle(@Payload() event: Event<WorkRequested>, @Ctx() { now }: Fold<never>): Step<never> {
    return classifyWork(event, (work) => this.classifier.classify(work), now);
  }
}
