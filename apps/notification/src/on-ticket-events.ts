import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import {
  type Event,
  SlaBreached,
  SlaEscalated,
  SlaWarning,
  TicketClassified,
  TicketOpened,
  TicketPriorityChanged,
} from '@triage/contracts';
import type { Fold, Step } from '@triage/messaging';
import { NotificationConfig } from './config.ts';
import type { ReceiverKind } from './decide/message.ts';
import * as messages from './decide/messages-for.ts';
import type { TicketView } from './decide/ticket-view.ts';

/** Which event leads to which messages: each line names its decision. */
@Controller()
export class OnTicketEvents {
  private readonly onCall: readonly ReceiverKind[];

  constructor(config: NotificationConfig) {
    this.onCall = [
      ...(config.oncallEmail ? ['email' as const] : []),
      ...(config.webhookUrl ? ['webhook' as const] : []),
    ];
  }

  @EventPattern<string>(TicketOpened.type)
  onOpened(@Payload() event: Event<TicketOpened>, @Ctx() { state, now }: Fold<TicketView>): Step<TicketView> {
    return messages.opened(state, event, { onCall: this.onCall, now });
  }

  @EventPattern<string>(TicketClassified.type)
  onClassified(
    @Payload() event: Event<TicketClassified>,
    @Ctx() { state, now }: Fold<TicketView>,
  ): Step<TicketView> | undefined {
    return messages.classified(state, event, { onCall: this.onCall, now });
  }

  @EventPattern<string>(TicketPriorityChanged.type)
  onPriority(
    @Payload() event: Event<TicketPriorityChanged>,
    @Ctx() { state, now }: Fold<TicketView>,
  ): Step<TicketView> {
    return messages.priorityChanged(state, event, { onCall: this.onCall, now });
  }

  @EventPattern<string>(SlaWarning.type)
  onWarning(@Payload() event: Event<SlaWarning>, @Ctx() { state, now }: Fold<TicketView>): Step<TicketView> {
    return messages.slaWarning(state, event, { onCall: this.onCall, now });
  }

  @EventPattern<string>(SlaBreached.type)
  onBreached(
    @Payload() event: Event<SlaBreached>,
    @Ctx() { state, now }: Fold<TicketView>,
  ): Step<TicketView> {
    return messages.slaBreached(state, event, { onCall: this.onCall, now });
  }

  @EventPattern<string>(SlaEscalated.type)
  onEscalated(
    @Payload() event: Event<SlaEscalated>,
    @Ctx() { state, now }: Fold<TicketView>,
  ): Step<TicketView> {
    return messages.slaEscalated(state, event, { onCall: this.onCall, now });
  }
}
