import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import {
  type Event,
  SlaBreached,
  SlaCancelled,
  SlaEscalated,
  SlaMet,
  SlaWarning,
  TicketClassified,
  TicketLinked,
  TicketMessageAdded,
  TicketOpened,
  TicketPriorityChanged,
  TicketStatusChanged,
} from '@triage/contracts';
import type { Fold, Step } from '@triage/messaging';
import * as alerts from './decide/alerts-for.ts';
import * as messages from './decide/messages-for.ts';
import type { TicketView } from './decide/ticket-view.ts';

type View = Fold<TicketView>;
type Folded = Step<TicketView> | undefined;

/** Which event leads to which messages and alerts: each line names its decision. */
@Controller()
export class OnTicketEvents {
  @EventPattern<string>(TicketOpened.type)
  onOpened(@Payload() event: Event<TicketOpened>, @Ctx() { state, now }: View): Folded {
    return messages.opened(state, event, now);
  }

  @EventPattern<string>(TicketClassified.type)
  onClassified(@Payload() event: Event<TicketClassified>, @Ctx() { state, now }: View): Folded {
    return alerts.classified(state, event, now);
  }

  @EventPattern<string>(TicketPriorityChanged.type)
  onPriority(@Payload() event: Event<TicketPriorityChanged>, @Ctx() { state, now }: View): Folded {
    return alerts.priorityChanged(state, event, now);
  }

  @EventPattern<string>(TicketMessageAdded.type)
  onMessage(@Payload() event: Event<TicketMessageAdded>, @Ctx() { state }: View): Folded {
    return alerts.messageAdded(state, event);
  }

  @EventPattern<string>(TicketStatusChanged.type)
  onStatus(@Payload() event: Event<TicketStatusChanged>, @Ctx() { state }: View): Folded {
    return alerts.statusChanged(state, event);
  }

  @EventPattern<string>(TicketLinked.type)
  onLinked(@Payload() event: Event<TicketLinked>, @Ctx() { state }: View): Folded {
    return alerts.linked(state, event);
  }

  @EventPattern<string>(SlaWarning.type)
  onWarning(@Payload() event: Event<SlaWarning>, @Ctx() { state }: View): Folded {
    return alerts.slaWarning(state, event);
  }

  @EventPattern<string>(SlaBreached.type)
  onBreached(@Payload() event: Event<SlaBreached>, @Ctx() { state }: View): Folded {
    return alerts.slaBreached(state, event);
  }

  @EventPattern<string>(SlaEscalated.type)
  onEscalated(@Payload() event: Event<SlaEscalated>, @Ctx() { state }: View): Folded {
    return alerts.slaEscalated(state, event);
  }

  @EventPattern<string>(SlaMet.type)
  onMet(@Payload() event: Event<SlaMet>, @Ctx() { state }: View): Folded {
    return alerts.slaEnded(state, event);
  }

  @EventPattern<string>(SlaCancelled.type)
  onCancelled(@Payload() event: Event<SlaCancelled>, @Ctx() { state }: View): Folded {
    return alerts.slaEnded(state, event);
  }
}
