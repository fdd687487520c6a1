import { derivedEventId, type Priority } from '@triage/contracts';
import type { Labels } from './labels.ts';

export const ALERT_EVENTS = [
  'incident',
  'p1_ticket',
  'sla_escalated',
  'sla_breached',
  'sla_warning',
] as const;
export type AlertEvent = (typeof ALERT_EVENTS)[number];

/** What a message says of an alert; facts of the moment at which it fired, no address and no secret. */
export interface AlertFacts {
  /** `T-1042`, or of an incident its title. */
  readonly number: string;
  readonly subject: string;
  readonly language: string;
  readonly priority: Priority;
  readonly category: string | null;
  readonly assets: readonly string[];
  readonly reasons: readonly string[];
  readonly at: string;
  readonly metric?: string;
  readonly policy?: string;
  readonly dueAt?: string | null;
  readonly detectedAt?: string;
  readonly threshold?: string;
  readonly to?: string;
  /** Of an incident. */
  readonly tickets?: number;
}

/**
 * Something that on-call has to know while it lasts.
 *
 * Its id is made from its fingerprint, so the same thing seen twice is one alert. One that fires again after it was
 * resolved is the same alert anew: its acknowledgement is void.
 */
export interface Alert {
  readonly id: string;
  readonly event: AlertEvent;
  readonly ticketId: string | null;
  readonly incidentId: string | null;
  readonly labels: Labels;
  readonly facts: AlertFacts;
  readonly status: 'firing' | 'resolved';
  readonly startsAt: Date;
  readonly endsAt: Date | null;
  readonly acknowledgedAt: Date | null;
  /** Who acknowledged or resolved it, where a person did. */
  readonly by: string | null;
  readonly causeId: string;
  readonly traceparent: string | null;
}

/** The same event about the same thing makes the same alert: a ticket, a clock's cycle, a step of its escalation. */
export function alertId(event: AlertEvent, about: string, ...parts: readonly (string | number)[]): string {
  return derivedEventId(about, `alert.${event}`, parts.join(':'));
}

/** What becomes of an alert that is seen to fire; undefined where nothing changes. */
export function fired(known: Alert | undefined, seen: Alert): Alert | undefined {
  if (!known) return seen;
  // Seen before, and over since.
  if (known.status === 'resolved' && seen.startsAt <= known.startsAt) return undefined;
  if (known.status === 'resolved') return seen;
  const { startsAt, acknowledgedAt, by } = known;
  return { ...seen, startsAt, acknowledgedAt, by };
}

export function resolved(alert: Alert, at: Date, by: string | null = alert.by): Alert {
  return { ...alert, status: 'resolved', endsAt: at, by };
}

export type Acknowledgement =
  | { readonly kind: 'changed'; readonly alert: Alert }
  | { readonly kind: 'unchanged'; readonly reason: 'acknowledged_before' | 'resolved_before' };

/** A person has it in hand; the first who says so stands. */
export function acknowledge(alert: Alert, by: string, at: Date): Acknowledgement {
  if (alert.status === 'resolved') return { kind: 'unchanged', reason: 'resolved_before' };
  if (alert.acknowledgedAt) return { kind: 'unchanged', reason: 'acknowledged_before' };
  return { kind: 'changed', alert: { ...alert, acknowledgedAt: at, by } };
}

const PRIORITIES: readonly string[] = ['P1', 'P2', 'P3', 'P4'];

/** The worst first: priority, then what has lasted longest. */
export function byUrgency(a: Alert, b: Alert): number {
  return (
    PRIORITIES.indexOf(a.facts.priority) - PRIORITIES.indexOf(b.facts.priority) ||
    ALERT_EVENTS.indexOf(a.event) - ALERT_EVENTS.indexOf(b.event) ||
    a.startsAt.getTime() - b.startsAt.getTime() ||
    (a.id < b.id ? -1 : 1)
  );
}
