import type { Lane, OutgoingEvent, Priority, TicketClassified } from '@triage/contracts';

/** How long a ticket waited from its opening until it was classified. */
export interface Wait {
  readonly lane: Lane;
  readonly priority: Priority;
  readonly seconds: number;
}

/** Undefined for what was added to a ticket later: it is no measure of how long the opening took. */
export function waitOf({ data }: OutgoingEvent): Wait | undefined {
  const { lane, priority, revision, openedAt, occurredAt } = data as TicketClassified;
  if (revision > 1) return undefined;
  return { lane, priority, seconds: Math.max(0, (Date.parse(occurredAt) - Date.parse(openedAt)) / 1000) };
}
