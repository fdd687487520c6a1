import type { Actor, Event } from '@triage/contracts';

/** A step in a ticket's life, as it is kept to be read by people. */
export interface NewTimelineEntry {
  /** The id of the event that it tells of, so that no event is told twice. */
  readonly id: string;
  readonly ticketId: string;
  /** When it happened; what is reported late has its place in the past. */
  readonly at: Date;
  /** The event's wire name without prefix and version, such as `ticket.opened`. */
  readonly type: string;
  readonly actor: Actor | null;
  /** The message that was written at this step, if any. */
  readonly messageId: string | null;
  /** False for what stays among agents: internal notes, assignments, classifications, clocks. */
  readonly customerSees: boolean;
  readonly details: object;
}

export function timelineEntry(
  event: Event,
  step: Pick<NewTimelineEntry, 'at' | 'details'> &
    Partial<Pick<NewTimelineEntry, 'actor' | 'messageId' | 'customerSees'>>,
): NewTimelineEntry {
  return {
    id: event.id,
    ticketId: event.subject,
    type: event.type.replace(/^triage\.(?<name>.*)\.v\d+$/, '$<name>'),
    actor: null,
    messageId: null,
    customerSees: false,
    ...step,
  };
}
