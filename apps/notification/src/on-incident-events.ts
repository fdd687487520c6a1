import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { type Event, IncidentOpened, IncidentResolved, IncidentUpdated } from '@triage/contracts';
import type { Fold, Step } from '@triage/messaging';
import { incidentResolved, incidentSeen, type IncidentState } from './decide/incident-alert.ts';

type Folded = Step<IncidentState> | undefined;

@Controller()
export class OnIncidentEvents {
  @EventPattern<string>(IncidentOpened.type)
  onOpened(@Payload() event: Event<IncidentOpened>, @Ctx() { state }: Fold<IncidentState>): Folded {
    return incidentSeen(state, event);
  }

  @EventPattern<string>(IncidentUpdated.type)
  onUpdated(@Payload() event: Event<IncidentUpdated>, @Ctx() { state }: Fold<IncidentState>): Folded {
    return incidentSeen(state, event);
  }

  @EventPattern<string>(IncidentResolved.type)
  onResolved(@Payload() event: Event<IncidentResolved>, @Ctx() { state }: Fold<IncidentState>): Folded {
    return incidentResolved(state, event);
  }
}
