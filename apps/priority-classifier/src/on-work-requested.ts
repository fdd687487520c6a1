import { Controller, Inject } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { type Event, WorkRequested } from '@triage/contracts';
import type { Fold, Step } from '@triage/messaging';
import { CLOCK, type Clock } from '@triage/service';
import { classifyWork } from './decide/classify-work.ts';
import { AdvisedClassifier } from './remote/advised-classifier.ts';

/** A work item becomes `ticket.classified`. */
@Controller()
export class OnWorkRequested {
  constructor(
    private readonly classifier: AdvisedClassifier,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @EventPattern<string>(WorkRequested.type)
  handle(
    @Payload() event: Event<WorkRequested>,
    @Ctx() { now }: Fold<never>,
  ): Step<never> | Promise<Step<never>> {
    const decided = this.classifier.classify(event.data, event.data.lane);
    if (!(decided instanceof Promise)) return classifyWork(event, decided, now);
    // Dated when it was decided: to ask somebody takes time.
    return decided.then((classification) => classifyWork(event, classification, this.clock.now()));
  }
}
