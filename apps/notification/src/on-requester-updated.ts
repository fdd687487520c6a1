import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { type Event, RequesterUpdated } from '@triage/contracts';
import type { Fold, Step } from '@triage/messaging';
import type { Requester } from './requester-store.ts';

/** What a customer leaves out keeps the value that it had. */
@Controller()
export class OnRequesterUpdated {
  @EventPattern<string>(RequesterUpdated.type)
  handle(
    @Payload() { data }: Event<RequesterUpdated>,
    @Ctx() { state, now }: Fold<Requester>,
  ): Step<Requester> {
    const {
      email = state?.email ?? null,
      name = state?.name ?? null,
      language = state?.language ?? null,
    } = data;
    return { state: { id: data.requesterId, email, name, language, updatedAt: now }, events: [] };
  }
}
