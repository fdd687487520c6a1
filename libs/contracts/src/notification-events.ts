import Type from 'typebox';
import type { TProperties } from 'typebox';
import { defineEvent, type DataOf } from './event-type.ts';
import { TOPICS } from './topics.ts';
import { Timestamp, Uuid } from './vocabulary.ts';

function notificationEvent<P extends TProperties>(type: string, summary: string, more: P) {
  return defineEvent({
    type,
    topic: TOPICS.notifications,
    source: '/notification',
    summary,
    schema: Type.Object({
      deliveryId: Uuid,
      ticketId: Type.Union([Uuid, Type.Null()]),
      incidentId: Type.Union([Uuid, Type.Null()]),
      occurredAt: Timestamp,
      receiver: Type.String({ description: 'the kind of receiver, such as `email`; never an address' }),
      destination: Type.Optional(
        Type.String({ description: 'the way that the configuration names, such as `on-call/email`' }),
      ),
      alertId: Type.Optional(Uuid),
      alerts: Type.Optional(
        Type.Integer({ minimum: 1, description: 'how many alerts the one message is about; each has its event' }),
      ),
      status: Type.Optional(
        Type.Enum(['firing', 'acknowledged', 'resolved'], { description: 'what the message says of the alert' }),
      ),
      detail: Type.Optional(
        Type.String({ description: 'of what was held back: the silence, the other alert, the mute interval' }),
      ),
      template: Type.String({ description: 'what the message says, such as `ticket_received`' }),
      causeId: Uuid,
      ...more,
    }),
  });
}

const attempts = Type.Integer({ minimum: 0 });

export const NotificationDelivered = notificationEvent(
  'triage.notification.delivered.v1',
  'The receiver took the message.',
  { attempts },
);
export type NotificationDelivered = DataOf<typeof NotificationDelivered>;

export const NotificationFailed = notificationEvent(
  'triage.notification.failed.v1',
  'The message could not be delivered, and will not be tried again by itself.',
  { attempts, reason: Type.String() },
);
export type NotificationFailed = DataOf<typeof NotificationFailed>;

export const NotificationSuppressed = notificationEvent(
  'triage.notification.suppressed.v1',
  'The message was held back, for the reason that it names.',
  { reason: Type.String() },
);
export type NotificationSuppressed = DataOf<typeof NotificationSuppressed>;
