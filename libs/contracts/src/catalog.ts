import type { EventType } from './event-type.ts';
import * as feedback from './feedback-events.ts';
import * as incident from './incident-events.ts';
import * as notification from './notification-events.ts';
import * as requester from './requester-events.ts';
import * as shadow from './shadow-events.ts';
import * as sla from './sla-events.ts';
import * as ticket from './ticket-events.ts';
import * as work from './work-events.ts';

/** Every event there is, in the order in which the documents list them. */
export const CATALOG: readonly EventType[] = [
  ticket.TicketOpened,
  ticket.TicketMessageAdded,
  ticket.TicketStatusChanged,
  ticket.TicketAssigned,
  ticket.TicketClassified,
  ticket.TicketPriorityChanged,
  ticket.TicketLinked,
  feedback.FeedbackReceived,
  sla.SlaStarted,
  sla.SlaPaused,
  sla.SlaResumed,
  sla.SlaMet,
  sla.SlaWarning,
  sla.SlaBreached,
  sla.SlaBreachMissed,
  sla.SlaEscalated,
  sla.SlaRecalculated,
  sla.SlaCancelled,
  incident.IncidentOpened,
  incident.IncidentUpdated,
  incident.IncidentResolved,
  notification.NotificationDelivered,
  notification.NotificationFailed,
  notification.NotificationSuppressed,
  work.WorkRequested,
  shadow.TicketShadowClassified,
  requester.RequesterUpdated,
];

const byType = new Map(CATALOG.map((event) => [event.type, event]));

export function eventTypeOf(type: string): EventType | undefined {
  return byType.get(type);
}
