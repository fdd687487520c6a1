import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import {
  SlaBreached,
  SlaCancelled,
  SlaEscalated,
  SlaMet,
  SlaPaused,
  SlaRecalculated,
  SlaResumed,
  SlaStarted,
  SlaWarning,
  type Event,
} from '@triage/contracts';
import type { Fold, Step } from '@triage/messaging';
import { applySla, type SlaData } from './decide/apply-sla.ts';
import type { TicketReading } from './decide/ticket-reading.ts';

const SLA_EVENTS = [
  SlaStarted,
  SlaPaused,
  SlaResumed,
  SlaMet,
  SlaWarning,
  SlaBreached,
  SlaEscalated,
  SlaRecalculated,
  SlaCancelled,
].map(({ type }) => type);

@Controller()
export class OnSlaEvent {
  @EventPattern(SLA_EVENTS)
  handle(
    @Payload() event: Event<SlaData>,
    @Ctx() { state, now }: Fold<TicketReading>,
  ): Step<TicketReading> | undefined {
    return state && { state: applySla(state, event, now), events: [] };
  }
}
