import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { TicketLinked, TicketPriorityChanged, type Event } from '@triage/contracts';
import type { Fold, Step } from '@triage/messaging';
import { applyIncidentPriority, applyLink } from './decide/apply-incident.ts';
import type { TicketReading } from './decide/ticket-reading.ts';

/** What an incident does to its tickets. Events of the same types that intake itself says are done before they are said. */
@Controller()
export class OnIncident {
  @EventPattern<string>(TicketPriorityChanged.type)
  onPriorityChanged(
    @Payload() event: Event<TicketPriorityChanged>,
    @Ctx() { state, now }: Fold<TicketReading>,
  ): Step<TicketReading> | undefined {
    if (!state || event.data.source !== 'incident') return undefined;
    return { state: applyIncidentPriority(state, event, now), events: [] };
  }

  @EventPattern<string>(TicketLinked.type)
  onLinked(
    @Payload() event: Event<TicketLinked>,
    @Ctx() { state }: Fold<TicketReading>,
  ): Step<TicketReading> | undefined {
    if (!state || event.data.kind !== 'incident') return undefined;
    return { state: applyLink(state, event), events: [] };
  }
}
