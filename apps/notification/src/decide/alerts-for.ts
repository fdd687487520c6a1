import {
  derivedEventId,
  type Event,
  NotificationSuppressed,
  outgoingEvent,
  type Priority,
  type PrioritySource,
  type SlaBreached,
  type SlaCancelled,
  type SlaEscalated,
  type SlaMet,
  type SlaMetric,
  type SlaWarning,
  type TicketClassified,
  type TicketLinked,
  type TicketMessageAdded,
  type TicketPriorityChanged,
  type TicketStatusChanged,
} from '@triage/contracts';
import type { Step } from '@triage/messaging';
import { type Alert, type AlertEvent, type AlertFacts, alertId, fired, resolved } from './alert.ts';
import type { Labels } from './labels.ts';
import { outranks, type TicketView, unknownTicket } from './ticket-view.ts';

/*
 * What a ticket's events give on-call to know, and what ends it. Who is told of it, when and with what else, is not
 * decided here: every warning, breach, escalation and P1 becomes an alert.
 */

/** A ticket that turns out to be a P1 is an alert, with the reasons, while it is one. */
export function classified(
  view: TicketView | undefined,
  event: Event<TicketClassified>,
  now: Date,
): Step<TicketView> | undefined {
  const { data } = event;
  const before = view ?? unknownTicket(data.ticketId, data.number, data.priority);
  if (data.revision < before.revision) return undefined;
  const reasons = data.signals
    .filter(({ weight }) => weight > 0)
    .map(({ id, matched }) => (matched.length > 0 ? `${id}: “${matched.slice(0, 3).join('”, “')}”` : id));
  const assets = data.entities.filter(({ kind }) => kind === 'asset').map(({ value }) => value);
  const known = {
    ...before,
    revision: data.revision,
    category: data.category,
    assets: [...new Set(assets)].slice(0, 5),
    reasons,
    language: data.language,
  };
  return prioritised(relabelled(known), event, data.priority, 'classifier', now);
}

/** A person's or an incident's P1 is one as well. */
export function priorityChanged(
  view: TicketView | undefined,
  event: Event<TicketPriorityChanged>,
  now: Date,
): Step<TicketView> {
  const { data } = event;
  const before = view ?? unknownTicket(data.ticketId, data.number, data.from);
  const why = `set by ${data.by.kind} ${data.by.id}${data.reason ? `: “${data.reason}”` : ''}`;
  const known = {
    ...before,
    reasons: [why, ...before.reasons.filter((reason) => reason !== why)].slice(0, 10),
  };
  return prioritised(known, event, data.to, data.source, now);
}

/** A promise that will soon be broken, until it is kept or broken. */
export function slaWarning(view: TicketView | undefined, event: Event<SlaWarning>): Step<TicketView> {
  const { data } = event;
  const { metric, cycle, policy, dueAt, threshold } = data;
  const id = alertId('sla_warning', data.ticketId, metric, cycle);
  return step(onClock(view, event, 'sla_warning', id, event.time, { metric, policy, dueAt, threshold }));
}

/** A broken promise, since it was due. */
export function slaBreached(view: TicketView | undefined, event: Event<SlaBreached>): Step<TicketView> {
  const { data } = event;
  const { metric, cycle, policy, dueAt, detectedAt } = data;
  const id = alertId('sla_breached', data.ticketId, metric, cycle);
  const since = dueAt === null ? event.time : new Date(dueAt);
  return step(onClock(view, event, 'sla_breached', id, since, { metric, policy, dueAt, detectedAt }));
}

/** A breach that was handed on: whoever wrote the escalation into a policy wants it to be heard. */
export function slaEscalated(view: TicketView | undefined, event: Event<SlaEscalated>): Step<TicketView> {
  const { data } = event;
  const { metric, cycle, policy, dueAt, to } = data;
  const id = alertId('sla_escalated', data.ticketId, metric, cycle, to);
  return step(onClock(view, event, 'sla_escalated', id, event.time, { metric, policy, dueAt, to }));
}

/** The promise was kept, late or in time, or no longer applies. */
export function slaEnded(
  view: TicketView | undefined,
  { data, time }: Event<SlaMet | SlaCancelled>,
): Step<TicketView> | undefined {
  if (!view) return undefined;
  const { ticketId, metric, cycle } = data;
  const ids = new Set([
    alertId('sla_warning', ticketId, metric, cycle),
    alertId('sla_breached', ticketId, metric, cycle),
  ]);
  return step(
    ended(
      view,
      time,
      (alert) => ids.has(alert.id) || (alert.event === 'sla_escalated' && alert.facts.metric === metric),
    ),
  );
}

const ANSWERED: readonly string[] = ['first_response', 'next_response', 'update'] satisfies SlaMetric[];

/** An agent's answer ends what waited for one. A bot's and an internal note do not. */
export function messageAdded(
  view: TicketView | undefined,
  { data }: Event<TicketMessageAdded>,
): Step<TicketView> | undefined {
  if (data.author.kind !== 'agent' || data.internal) return undefined;
  const before = view ?? unknownTicket(data.ticketId, data.number, 'P4');
  const at = new Date(data.at);
  const repliedAt = before.repliedAt && before.repliedAt > at ? before.repliedAt : at;
  return step(
    ended(
      { ...before, repliedAt },
      at,
      (alert) => ANSWERED.includes(alert.facts.metric ?? '') && alert.startsAt <= at,
    ),
  );
}

/** With the ticket everything ends that it gave to know. Once it is open again it may become a P1 again. */
export function statusChanged(
  view: TicketView | undefined,
  { data, time }: Event<TicketStatusChanged>,
): Step<TicketView> {
  const before = view ?? unknownTicket(data.ticketId, data.number, 'P4');
  const isDone = data.to === 'resolved' || data.to === 'closed';
  if (!isDone) return step({ ...before, doneAt: null });
  return step(ended({ ...before, doneAt: before.doneAt ?? time, alerted: false }, time, () => true));
}

/** Of a ticket that belongs to an incident, the incident speaks. */
export function linked(
  view: TicketView | undefined,
  { data }: Event<TicketLinked>,
): Step<TicketView> | undefined {
  if (data.kind !== 'incident') return undefined;
  const before = view ?? unknownTicket(data.ticketId, data.number, 'P4');
  return step(relabelled({ ...before, incidentId: data.targetId }));
}

/**
 * Takes in a priority, and wakes on-call where the ticket becomes a P1.
 *
 * An agent's lower priority stands above the classifier's P1. An incident's does not: a stolen account within an
 * incident is still a stolen account.
 */
function prioritised(
  view: TicketView,
  event: Event<unknown>,
  priority: Priority,
  source: PrioritySource,
  now: Date,
): Step<TicketView> {
  const stands = outranks(source, view.prioritySource);
  const decided = stands ? { ...view, priority, prioritySource: source } : view;
  const isOverruled = priority === 'P1' && view.prioritySource === 'incident';
  if (decided.priority !== 'P1' && !isOverruled) {
    // It is a P1 no more; should it become one again, that is news.
    if (stands)
      return step(ended({ ...decided, alerted: false }, event.time, (alert) => alert.event === 'p1_ticket'));
    return priority === 'P1'
      ? notAlerted(decided, event, `priority_set_by_${view.prioritySource}`, now)
      : step(decided);
  }
  if (decided.alerted) return step(decided);
  const id = alertId('p1_ticket', view.ticketId);
  const seen = newAlert({ ...decided, priority: 'P1' }, event, 'p1_ticket', id, event.time);
  return step({ ...withAlert(decided, seen), alerted: true });
}

/** The row and the event that say why on-call does not hear of a P1. */
function notAlerted(view: TicketView, event: Event<unknown>, reason: string, now: Date): Step<TicketView> {
  const { ticketId } = view;
  const alert = alertId('p1_ticket', ticketId);
  const id = derivedEventId(event.id, NotificationSuppressed.type, alert);
  const said = { id, alertId: alert, event: 'p1_ticket' as const, reason, causeId: event.id, at: now };
  const suppressed = outgoingEvent(NotificationSuppressed, {
    id,
    subject: ticketId,
    time: now,
    data: {
      deliveryId: id,
      ticketId,
      incidentId: null,
      occurredAt: now.toISOString(),
      receiver: 'none',
      template: 'p1_ticket',
      causeId: event.id,
      alertId: alert,
      reason,
    },
  });
  return { state: { ...view, notAlerted: [...view.notAlerted, said] }, events: [suppressed] };
}

function onClock(
  view: TicketView | undefined,
  event: Event<SlaWarning | SlaBreached | SlaEscalated>,
  type: AlertEvent,
  id: string,
  startsAt: Date,
  more: Partial<AlertFacts>,
): TicketView {
  const { ticketId, number, priority, metric } = event.data;
  const known = view ?? unknownTicket(ticketId, number, priority);
  // The clock's own priority: the one whose promise it is.
  const seen = newAlert({ ...known, priority }, event, type, id, startsAt, more);
  // What ends it travels on another topic, and may have come before it.
  const answer =
    ANSWERED.includes(metric) && known.repliedAt && known.repliedAt >= startsAt ? known.repliedAt : null;
  const endsAt = known.doneAt ?? answer;
  return withAlert(known, endsAt ? resolved(seen, endsAt) : seen);
}

function newAlert(
  view: TicketView,
  event: Event<unknown>,
  type: AlertEvent,
  id: string,
  startsAt: Date,
  more: Partial<AlertFacts> = {},
): Alert {
  const { ticketId, number, subject, language, priority, category, assets, reasons } = view;
  const facts = {
    number,
    subject,
    language,
    priority,
    category,
    assets,
    reasons,
    at: event.time.toISOString(),
    ...more,
  };
  return {
    id,
    event: type,
    ticketId,
    incidentId: null,
    labels: labelsOf(view, type, facts),
    facts,
    status: 'firing',
    startsAt,
    endsAt: null,
    acknowledgedAt: null,
    by: null,
    causeId: event.id,
    traceparent: event.traceparent ?? null,
  };
}

function labelsOf(view: TicketView, event: AlertEvent, { priority, metric, policy, to }: AlertFacts): Labels {
  return {
    event,
    priority,
    category: view.category ?? '',
    tier: view.tier,
    language: view.language,
    metric: metric ?? '',
    policy: policy ?? '',
    incident: view.incidentId ?? '',
    ticket: view.ticketId,
    to: to ?? '',
  };
}

/** What became known of the ticket goes into the labels of what still fires. */
function relabelled(view: TicketView): TicketView {
  let next = view;
  for (const alert of view.alerts) {
    if (alert.status !== 'firing') continue;
    const labels = labelsOf(view, alert.event, alert.facts);
    if (JSON.stringify(labels) === JSON.stringify(sorted(alert.labels, labels))) continue;
    next = changed(next, {
      ...alert,
      labels,
      facts: { ...alert.facts, category: view.category, assets: view.assets },
    });
  }
  return next;
}

/** Postgres keeps the keys of an object in an order of its own. */
const sorted = (labels: Labels, like: Labels) =>
  Object.fromEntries(Object.keys(like).map((name) => [name, labels[name as keyof Labels]]));

function withAlert(view: TicketView, seen: Alert): TicketView {
  const next = fired(
    view.alerts.find(({ id }) => id === seen.id),
    seen,
  );
  return next ? changed(view, next) : view;
}

function ended(view: TicketView, at: Date, which: (alert: Alert) => boolean): TicketView {
  return view.alerts
    .filter((alert) => alert.status === 'firing' && which(alert))
    .reduce((next, alert) => changed(next, resolved(alert, at)), view);
}

function changed(view: TicketView, alert: Alert): TicketView {
  return {
    ...view,
    alerts: [...view.alerts.filter(({ id }) => id !== alert.id), alert],
    changedAlerts: [...view.changedAlerts.filter((id) => id !== alert.id), alert.id],
  };
}

const step = (state: TicketView): Step<TicketView> => ({ state, events: [] });
