import {
  derivedEventId,
  type Event,
  NotificationSuppressed,
  outgoingEvent,
  type Priority,
  type PrioritySource,
  type SlaBreached,
  type SlaEscalated,
  type SlaWarning,
  type TicketClassified,
  type TicketOpened,
  type TicketPriorityChanged,
} from '@triage/contracts';
import type { Step } from '@triage/messaging';
import type { Audience, MessageFacts, NewDelivery, ReceiverKind, Template } from './message.ts';
import { outranks, type TicketView, unknownTicket } from './ticket-view.ts';

/** All that a decision needs beside view and event. */
export interface Surroundings {
  /** The ways to on-call that are set up, the quietest first. */
  readonly onCall: readonly ReceiverKind[];
  readonly now: Date;
}

/** The customer is told that the ticket has arrived; a machine is not, or the two would write to each other for ever. */
export function opened(
  view: TicketView | undefined,
  event: Event<TicketOpened>,
  around: Surroundings,
): Step<TicketView> {
  const { data } = event;
  const before = view ?? unknownTicket(data.ticketId, data.number, data.priority);
  const known: TicketView = {
    ...before,
    subject: data.subject,
    language: data.language,
    requesterId: data.requester.id,
  };
  const held = data.automated ? 'automated_sender' : null;
  return step(known, event, around, [
    message(known, event, around, 'email', 'customer', 'ticket_received', {}, held),
  ]);
}

/** On-call is told of a ticket that turns out to be a P1, with the reasons; once, while it is one. */
export function classified(
  view: TicketView | undefined,
  event: Event<TicketClassified>,
  around: Surroundings,
): Step<TicketView> | undefined {
  const { data } = event;
  const before = view ?? unknownTicket(data.ticketId, data.number, data.priority);
  if (data.revision < before.revision) return undefined;
  const reasons = data.signals
    .filter(({ weight }) => weight > 0)
    .map(({ id, matched }) => (matched.length > 0 ? `${id}: “${matched.slice(0, 3).join('”, “')}”` : id));
  const known = {
    ...before,
    revision: data.revision,
    category: data.category,
    reasons,
    language: data.language,
  };
  return prioritised(known, event, around, data.priority, 'classifier');
}

/** A person's or an incident's P1 wakes on-call as well. */
export function priorityChanged(
  view: TicketView | undefined,
  event: Event<TicketPriorityChanged>,
  around: Surroundings,
): Step<TicketView> {
  const { data } = event;
  const before = view ?? unknownTicket(data.ticketId, data.number, data.from);
  const why = `set by ${data.by.kind} ${data.by.id}${data.reason ? `: “${data.reason}”` : ''}`;
  return prioritised({ ...before, reasons: [why, ...before.reasons] }, event, around, data.to, data.source);
}

/**
 * On-call is warned of promises for P1 and P2; a warning for less would be noise, and so would one of a
 * deadline that has passed meanwhile: the breach says it.
 */
export function slaWarning(
  view: TicketView | undefined,
  event: Event<SlaWarning>,
  around: Surroundings,
): Step<TicketView> {
  const { metric, policy, dueAt, threshold, priority } = event.data;
  const passed = dueAt !== null && Date.parse(dueAt) <= around.now.getTime() ? 'deadline_passed' : null;
  const why = isUrgent(priority) ? passed : 'below_on_call_priority';
  return toOnCall(view, event, around, 'sla_warning', { metric, policy, dueAt, threshold }, () => why);
}

/** Every breach is told; below P2 by the quietest way alone. */
export function slaBreached(
  view: TicketView | undefined,
  event: Event<SlaBreached>,
  around: Surroundings,
): Step<TicketView> {
  const { metric, policy, dueAt, detectedAt, priority } = event.data;
  const why = (receiver: ReceiverKind) =>
    isUrgent(priority) || receiver === around.onCall[0] ? null : 'below_on_call_priority';
  return toOnCall(view, event, around, 'sla_breached', { metric, policy, dueAt, detectedAt }, why);
}

/** As the breach: whoever wrote the escalation into a policy wants it to be heard. */
export function slaEscalated(
  view: TicketView | undefined,
  event: Event<SlaEscalated>,
  around: Surroundings,
): Step<TicketView> {
  const { metric, policy, dueAt, to, priority } = event.data;
  const why = (receiver: ReceiverKind) =>
    isUrgent(priority) || receiver === around.onCall[0] ? null : 'below_on_call_priority';
  return toOnCall(view, event, around, 'sla_escalated', { metric, policy, dueAt, to }, why);
}

/**
 * Takes in a priority and wakes on-call where the ticket becomes a P1.
 *
 * An agent's lower priority stands above the classifier's P1, and the row says so. An incident's does
 * not: a stolen account within an incident is still a stolen account.
 */
function prioritised(
  view: TicketView,
  event: Event<unknown>,
  around: Surroundings,
  priority: Priority,
  source: PrioritySource,
): Step<TicketView> {
  const stands = outranks(source, view.prioritySource);
  const decided = stands ? { ...view, priority, prioritySource: source } : view;
  const overruled = priority === 'P1' && view.prioritySource === 'incident';
  if (decided.priority !== 'P1' && !overruled) {
    const held =
      priority === 'P1'
        ? toAll(decided, event, around, 'p1_ticket', {}, () => `priority_set_by_${view.prioritySource}`)
        : [];
    // It is a P1 no more; should it become one again, that is news.
    return step({ ...decided, alerted: stands ? false : decided.alerted }, event, around, held);
  }
  if (decided.alerted) return step(decided, event, around, []);
  const alerts = toAll({ ...decided, priority: 'P1' }, event, around, 'p1_ticket', {}, () => null);
  return step({ ...decided, alerted: true }, event, around, alerts);
}

type SlaData = SlaWarning | SlaBreached | SlaEscalated;

function toOnCall(
  view: TicketView | undefined,
  event: Event<SlaData>,
  around: Surroundings,
  template: Template,
  more: Partial<MessageFacts>,
  suppressed: (receiver: ReceiverKind) => string | null,
): Step<TicketView> {
  const { ticketId, number, priority } = event.data;
  const known = view ?? unknownTicket(ticketId, number, priority);
  // The clock's own priority: the one whose promise it is.
  const facts = { ...more, priority };
  return step(known, event, around, toAll(known, event, around, template, facts, suppressed));
}

/** A message for each way to on-call. Where there is none, a row says that nobody was told. */
function toAll(
  view: TicketView,
  event: Event<unknown>,
  around: Surroundings,
  template: Template,
  more: Partial<MessageFacts>,
  suppressed: (receiver: ReceiverKind) => string | null,
): NewDelivery[] {
  const { onCall } = around;
  if (onCall.length === 0)
    return [message(view, event, around, 'none', 'on_call', template, more, 'no_receiver')];
  return onCall.map((receiver) =>
    message(view, event, around, receiver, 'on_call', template, more, suppressed(receiver)),
  );
}

function message(
  view: TicketView,
  event: Event<unknown>,
  { now }: Surroundings,
  receiver: ReceiverKind | 'none',
  audience: Audience,
  template: Template,
  more: Partial<MessageFacts> = {},
  suppressed: string | null = null,
): NewDelivery {
  const { ticketId, number, subject, language, priority, category, reasons } = view;
  return {
    id: derivedEventId(event.id, 'delivery', `${receiver}:${template}`),
    causeId: event.id,
    receiver,
    audience,
    template,
    facts: {
      ticketId,
      number,
      subject,
      language,
      priority,
      category,
      reasons,
      at: event.time.toISOString(),
      ...more,
    },
    requesterId: audience === 'customer' ? view.requesterId : null,
    createdAt: now,
    suppressed,
    traceparent: event.traceparent ?? null,
  };
}

function step(
  view: TicketView,
  event: Event<unknown>,
  { now }: Surroundings,
  made: readonly NewDelivery[],
): Step<TicketView> {
  const events = made
    .filter(({ suppressed }) => suppressed !== null)
    .map(({ id, receiver, template, suppressed }) =>
      outgoingEvent(NotificationSuppressed, {
        id: derivedEventId(id, NotificationSuppressed.type),
        subject: view.ticketId,
        time: now,
        data: {
          deliveryId: id,
          ticketId: view.ticketId,
          incidentId: null,
          occurredAt: now.toISOString(),
          receiver,
          template,
          causeId: event.id,
          reason: suppressed ?? '',
        },
      }),
    );
  return { state: { ...view, newDeliveries: [...view.newDeliveries, ...made] }, events };
}

function isUrgent(priority: Priority): boolean {
  return priority === 'P1' || priority === 'P2';
}
