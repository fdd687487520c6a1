import type { Event, IncidentOpened, IncidentResolved } from '@triage/contracts';
import type { Step } from '@triage/messaging';
import { type Alert, type AlertFacts, alertId, fired, resolved } from './alert.ts';

/** What is known of an incident: its one alert. */
export interface IncidentState {
  readonly alert: Alert;
  readonly isChanged: boolean;
}

/**
 * An incident is one alert for all of its tickets, from its opening to its end. It is a P1: it speaks for
 * tickets that would each have been one.
 */
export function incidentSeen(
  state: IncidentState | undefined,
  event: Event<IncidentOpened>,
): Step<IncidentState> | undefined {
  const { data } = event;
  const { incidentId, title, category, ticketCount, scope } = data;
  if (data.state === 'resolved') return incidentResolved(state, event);
  const facts: AlertFacts = {
    number: title,
    subject: '',
    language: 'en',
    priority: 'P1',
    category,
    assets: scope?.assets.slice(0, 5) ?? [],
    reasons: [`${ticketCount} tickets of ${data.requesterCount} customers`],
    at: event.time.toISOString(),
    tickets: ticketCount,
  };
  const alert: Alert = {
    id: alertId('incident', incidentId),
    event: 'incident',
    ticketId: null,
    incidentId,
    labels: { event: 'incident', priority: 'P1', category, incident: incidentId },
    facts,
    status: 'firing',
    startsAt: state?.alert.status === 'resolved' ? event.time : new Date(data.detectedAt ?? data.occurredAt),
    endsAt: null,
    acknowledgedAt: null,
    by: null,
    causeId: event.id,
    traceparent: event.traceparent ?? null,
  };
  const next = fired(state?.alert, alert);
  return next ? { state: { alert: next, isChanged: true }, events: [] } : undefined;
}

export function incidentResolved(
  state: IncidentState | undefined,
  event: Event<IncidentResolved>,
): Step<IncidentState> | undefined {
  if (state?.alert.status !== 'firing') return undefined;
  return { state: { alert: resolved(state.alert, event.time), isChanged: true }, events: [] };
}
