import type { IncidentState } from '@triage/contracts';
import type { CustomerTicket } from './customer-ticket.ts';
import type { CustomerTemplate } from './message.ts';

/** What its customers' mails need to know of an incident. */
export interface CustomerIncident {
  readonly incidentId: string;
  readonly state: IncidentState;
  readonly startedAt: Date;
  /** The incident that has its tickets now. */
  readonly mergedInto: string | null;
}

export type IncidentNews =
  | { readonly kind: 'tell'; readonly template: CustomerTemplate }
  /** There would be something to say, were it not for the reason. */
  | { readonly kind: 'hold'; readonly template: CustomerTemplate; readonly reason: string }
  | { readonly kind: 'follow'; readonly incidentId: string }
  | { readonly kind: 'nothing' };

/**
 * Decides what a customer learns of the incident that the ticket belongs to, after what was told before.
 *
 * Once that we know; once that it is confirmed; and its end, always, to whoever was told of its beginning and to
 * nobody else. Whose ticket is done has been answered by a person, and reads no more of it than the end.
 */
export function incidentNews(
  { incidentTold, status }: Pick<CustomerTicket, 'incidentTold' | 'status'>,
  { state, mergedInto }: CustomerIncident,
): IncidentNews {
  if (mergedInto !== null) return { kind: 'follow', incidentId: mergedInto };
  if (incidentTold === state) return { kind: 'nothing' };
  const isOngoing = incidentTold === 'open' || incidentTold === 'confirmed';
  if (state === 'resolved')
    return isOngoing
      ? { kind: 'tell', template: 'incident_over' }
      : { kind: 'hold', template: 'incident_known', reason: 'incident_over' };
  // From confirmed back to open is no news.
  if (isOngoing && state === 'open') return { kind: 'nothing' };
  const template = isOngoing ? 'incident_confirmed' : 'incident_known';
  const isDone = status === 'resolved' || status === 'closed';
  return isDone ? { kind: 'hold', template, reason: 'ticket_done' } : { kind: 'tell', template };
}
