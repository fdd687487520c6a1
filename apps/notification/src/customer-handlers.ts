import {
  type Event,
  IncidentOpened,
  IncidentResolved,
  IncidentUpdated,
  SlaRecalculated,
  SlaStarted,
  TicketClassified,
  TicketLinked,
  TicketMessageAdded,
  TicketOpened,
  TicketPriorityChanged,
  TicketStatusChanged,
} from '@triage/contracts';
import type { Handle } from '@triage/messaging';
import * as customer from './decide/customer-messages.ts';
import type { CustomerTicket } from './decide/customer-ticket.ts';
import type { CustomerIncident } from './decide/incident-message.ts';

type OnTicket = Handle<CustomerTicket>;
type OnIncident = Handle<CustomerIncident>;

/**
 * Which event leads to which mails to customers: each line names its decision. A group of its own, beside the one that
 * alerts on-call: neither waits for the other, and both decide on the same events.
 */
export const customerTicketHandlers = new Map<string, OnTicket>([
  [TicketOpened.type, (event, { state }) => customer.customerOpened(state, event as Event<TicketOpened>)],
  [
    TicketClassified.type,
    (event, { state }) => customer.customerClassified(state, event as Event<TicketClassified>),
  ],
  [
    TicketPriorityChanged.type,
    (event, { state }) => customer.customerPriorityChanged(state, event as Event<TicketPriorityChanged>),
  ],
  [
    TicketMessageAdded.type,
    (event, { state, now }) => customer.answered(state, event as Event<TicketMessageAdded>, now),
  ],
  [
    TicketStatusChanged.type,
    (event, { state, now }) => customer.statusChanged(state, event as Event<TicketStatusChanged>, now),
  ],
  [TicketLinked.type, (event, { state }) => customer.linked(state, event as Event<TicketLinked>)],
  [SlaStarted.type, (event, { state }) => customer.firstAnswerDue(state, event as Event<SlaStarted>)],
  [
    SlaRecalculated.type,
    (event, { state }) => customer.firstAnswerDue(state, event as Event<SlaRecalculated>),
  ],
]);

/** Incidents are told by `IncidentTeller`; here it is only written down how far they are. */
const incidentIsAt: OnIncident = (event, { state: known }) => {
  const { incidentId, startedAt, state, mergedInto = null } = (event as Event<IncidentOpened>).data;
  if (known?.state === state && known.mergedInto === mergedInto) return undefined;
  return { state: { incidentId, state, startedAt: new Date(startedAt), mergedInto }, events: [] };
};

export const customerIncidentHandlers = new Map<string, OnIncident>(
  [IncidentOpened, IncidentUpdated, IncidentResolved].map(({ type }) => [type, incidentIsAt]),
);
