import {
  derivedEventId,
  outgoingEvent,
  TicketLinked,
  type Actor,
  type OutgoingEvent,
} from '@triage/contracts';
import type { Principal } from '@triage/service';
import { statusChanged, type ExpectedVersion } from './change-ticket.ts';
import type { Refusal } from './refusal.ts';
import { safeText } from './safe-text.ts';
import type { TicketRow } from './ticket-row.ts';
import { timelineEntry, type NewTimelineEntry } from './timeline.ts';
import { workRequested } from './work-item.ts';

export interface GivenMerge {
  /** The ticket that goes on. */
  readonly into: string;
  readonly reason?: string;
  /** Also where the two are different customers'. */
  readonly force?: boolean;
}

export interface MergeContext {
  readonly by: Principal;
  readonly expected: ExpectedVersion;
  readonly mergeId: string;
  readonly now: Date;
}

export interface MergedTickets {
  readonly source: TicketRow;
  readonly entries: readonly NewTimelineEntry[];
  readonly events: readonly OutgoingEvent[];
}

/**
 * Closes a ticket in favour of another one, or says why not. A repetition of a merge that was done is granted
 * and does nothing, whatever version it expects.
 *
 * The link is told before the closing, so that the clocks are cancelled as merged and none is met by it. Nothing
 * is merged into a ticket that is itself merged, so there are no circles and no chains to be followed by readers
 * but those that a later merge of the target makes.
 */
export function mergeTickets(
  source: TicketRow,
  target: TicketRow | null,
  given: GivenMerge,
  { by, expected, mergeId, now }: MergeContext,
): Refusal | MergedTickets {
  if (given.into === source.id) return { refused: 'invalid', field: 'into', message: 'is the ticket itself' };
  if (!target) return { refused: 'invalid', field: 'into', message: 'is no ticket' };
  if (source.mergedInto === target.id) return { source, entries: [], events: [] };
  if (expected !== 'any' && !expected.includes(source.version))
    return { refused: 'stale', detail: `The ticket is at version ${source.version} now.` };
  const detail = obstacle(source, target, given);
  if (detail !== undefined) return { refused: 'conflict', detail };

  const actor: Actor = { kind: by.role === 'service' ? 'system' : 'agent', id: by.subject };
  const reason = given.reason === undefined ? {} : { reason: safeText(given.reason).text };
  const linked = outgoingEvent(TicketLinked, {
    id: derivedEventId(mergeId, TicketLinked.type),
    subject: source.id,
    time: now,
    data: {
      ticketId: source.id,
      number: source.number,
      version: source.version + 1,
      occurredAt: now.toISOString(),
      kind: 'merged',
      targetId: target.id,
      by: actor,
    },
  });
  const told = (other: TicketRow) => ({
    kind: 'merged',
    targetId: other.id,
    targetNumber: other.number,
    ...reason,
  });
  const closed = statusChanged(source, 'closed', {
    version: source.version + 2,
    by: actor,
    causeId: mergeId,
    now,
    mergedInto: target.id,
    ...reason,
  });
  return {
    source: {
      ...source,
      version: source.version + 2,
      status: 'closed',
      mergedInto: target.id,
      updatedAt: now,
    },
    entries: [
      timelineEntry(linked, { at: now, actor, details: told(target) }),
      closed.entry,
      {
        ...timelineEntry(linked, {
          at: now,
          actor,
          details: { ...told(target), mergedFrom: source.id, mergedNumber: source.number },
        }),
        ticketId: target.id,
      },
    ],
    events: [linked, closed.event],
  };
}

function obstacle(source: TicketRow, target: TicketRow, { force = false }: GivenMerge): string | undefined {
  if (target.mergedInto === source.id)
    return `${target.number} was merged into this ticket: that would be a circle.`;
  if (source.mergedInto !== null) return 'The ticket was merged into another one already.';
  if (source.status === 'closed') return 'The ticket is closed, and stays as it is.';
  if (target.mergedInto !== null)
    return `${target.number} was itself merged into another ticket. Merge into that one.`;
  if (target.status === 'closed')
    return `${target.number} is closed. What is merged into it nobody would see.`;
  if (source.requesterId !== target.requesterId && !force)
    return `${target.number} is another customer's ticket. With \`force\` the two are merged all the same.`;
  return undefined;
}

/**
 * Has the target triaged anew with what came to it: what is urgent in the merged ticket must not be closed with it.
 * `texts` are all that the customer wrote on either. The lane may rise and never falls.
 */
export function triageMerged(
  target: TicketRow,
  source: TicketRow,
  texts: { readonly body: string; readonly messages: readonly string[] },
  { mergeId, now }: Pick<MergeContext, 'mergeId' | 'now'>,
): { target: TicketRow; event: OutgoingEvent } {
  const lane = source.lane === 'express' ? 'express' : target.lane;
  const changed: TicketRow = { ...target, lane, revision: target.revision + 1, updatedAt: now };
  return { target: changed, event: workRequested(changed, texts, lane, mergeId, now) };
}
