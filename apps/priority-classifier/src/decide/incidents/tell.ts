import {
  type Actor,
  derivedEventId,
  type EventType,
  type IncidentOpened,
  IncidentOpened as Opened,
  IncidentResolved as Resolved,
  IncidentUpdated as Updated,
  outgoingEvent,
  type OutgoingEvent,
} from '@triage/contracts';
import { scopeOf } from './fingerprint.ts';
import { type Incident, type Instant, isActive } from './incident.ts';

/** What a person did to an incident, and why. */
export interface Occasion {
  readonly by?: Actor;
  readonly reason?: string;
}

/** The incident as subscribers know it now, and what they are told. */
export interface Told {
  readonly incident: Incident;
  readonly events: readonly OutgoingEvent[];
}

/** Subscribers hear of an incident's size at these numbers of requesters and their tens: 10, 20, 50, 100, 200, 500, … */
const STEPS = [1, 2, 5];

/**
 * What subscribers are told of a change: that it was opened, that it is over, or what is new.
 *
 * Growth is told at steps, so that a storm of thousands makes eight events. Nothing where nothing is worth telling.
 */
export function tell(
  before: Incident | undefined,
  after: Incident,
  now: Instant,
  occasion: Occasion = {},
): Told {
  if (after.told === 0) return said(Opened, after, after.tippedAt, now, occasion);
  if (!isActive(after))
    return before && isActive(before)
      ? said(Resolved, after, after.resolvedAt ?? now, now, occasion)
      : { incident: after, events: [] };
  const isNews =
    before?.state !== after.state ||
    before.title !== after.title ||
    before.scope.length !== after.scope.length ||
    after.requesterCount >= stepAbove(after.toldRequesters);
  return isNews ? said(Updated, after, now, now, occasion) : { incident: after, events: [] };
}

function said(
  type: EventType<typeof Opened.schema>,
  incident: Incident,
  at: Instant,
  now: Instant,
  { by, reason }: Occasion,
): Told {
  const data: IncidentOpened = {
    incidentId: incident.id,
    occurredAt: new Date(at).toISOString(),
    title: incident.title,
    category: incident.category,
    fingerprint: incident.fingerprint,
    ticketCount: incident.ticketCount,
    requesterCount: incident.requesterCount,
    startedAt: new Date(incident.startedAt).toISOString(),
    state: incident.state,
    detectedAt: new Date(incident.detectedAt).toISOString(),
    scope: scopeOf(incident.scope),
    examples: [...incident.examples],
    ...(incident.mergedInto === null ? {} : { mergedInto: incident.mergedInto }),
    ...(by ? { by } : {}),
    ...(reason === undefined ? {} : { reason }),
  };
  const event = outgoingEvent(type, {
    id: derivedEventId(incident.id, type.type, String(incident.told)),
    subject: incident.id,
    time: new Date(Math.min(at, now)),
    data,
  });
  const known = { ...incident, told: incident.told + 1, toldRequesters: incident.requesterCount };
  return { incident: known, events: [event] };
}

function stepAbove(count: number): number {
  for (let ten = 10; ; ten *= 10) {
    for (const step of STEPS) if (step * ten > count) return step * ten;
  }
}
