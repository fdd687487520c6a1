import type { Category, TicketStatus } from '@triage/contracts';
import type { Principal } from '@triage/service';
import { cursorOf, isInstantKey, isInstantOrNullKey, isPriorityKey, isUuidKey, keysOf } from './cursor.ts';
import type { RequesterProfile } from './decide/requester.ts';
import type { TicketRow } from './decide/ticket-row.ts';
import type { ListTicketsQuery, Order } from './requests/list-queries.ts';

/** What a list says of a ticket: all but its text and the reasons of its classification. */
export type ListedTicket = Pick<
  TicketRow,
  | 'id'
  | 'number'
  | 'version'
  | 'status'
  | 'channel'
  | 'requesterId'
  | 'requesterTier'
  | 'subject'
  | 'language'
  | 'lane'
  | 'priority'
  | 'prioritySource'
  | 'slaNextMetric'
  | 'slaNextDueAt'
  | 'slaBreached'
  | 'assignee'
  | 'openedAt'
  | 'updatedAt'
> & { readonly category: Category | null; readonly needsReview: boolean | null } & Pick<
    RequesterProfile,
    'email' | 'name'
  >;

/** What somebody has to act on; the index of the queue holds these alone. */
const IN_QUEUE: readonly TicketStatus[] = ['open', 'pending', 'on_hold'];

/** An agent looks for tickets that nobody has with `assignee=none`. */
const NOBODY = 'none';

interface Sorting {
  readonly orderBy: string;
  /** What comes after a cursor; the parameters of its keys begin at `$first`. */
  readonly after: (first: number) => string;
  readonly checks: Parameters<typeof keysOf>[2];
  readonly keys: (ticket: ListedTicket) => (string | null)[];
}

const byOpening = (direction: 'ASC' | 'DESC'): Sorting => ({
  orderBy: `opened_at ${direction}, ticket.id ${direction}`,
  after: (first) =>
    `(opened_at, ticket.id) ${direction === 'ASC' ? '>' : '<'} ($${first}::timestamptz, $${first + 1}::uuid)`,
  checks: [isInstantKey, isUuidKey],
  keys: (ticket) => [ticket.openedAt.toISOString(), ticket.id],
});

// As the index has it: a ticket without a running clock comes last in its priority.
const DUE = `coalesce(sla_next_due_at, 'infinity'::timestamptz)`;

const SORTINGS: Record<Order, Sorting> = {
  queue: {
    orderBy: `priority, ${DUE}, opened_at, ticket.id`,
    after: (first) => `(priority, ${DUE}, opened_at, ticket.id) > ($${first},
      coalesce($${first + 1}::timestamptz, 'infinity'::timestamptz), $${first + 2}::timestamptz, $${first + 3}::uuid)`,
    checks: [isPriorityKey, isInstantOrNullKey, isInstantKey, isUuidKey],
    keys: (ticket) => [
      ticket.priority,
      ticket.slaNextDueAt?.toISOString() ?? null,
      ticket.openedAt.toISOString(),
      ticket.id,
    ],
  },
  '-openedAt': byOpening('DESC'),
  openedAt: byOpening('ASC'),
};

/** The statement for a page of what the caller may see and asks for, and for one ticket more, to know whether it ends there. */
export function queueQuery(query: ListTicketsQuery, by: Principal): { sql: string; parameters: unknown[] } {
  const { sort, cursor, limit, priority, category, number, assignee } = query;
  const { orderBy, after, checks } = SORTINGS[sort];
  const status = query.status ?? (sort === 'queue' ? IN_QUEUE : undefined);
  const parameters: unknown[] = [];
  const conditions: string[] = [];
  const where = (condition: (first: number) => string, ...values: unknown[]) => {
    conditions.push(condition(parameters.length + 1));
    parameters.push(...values);
  };
  if (by.role === 'customer') where((first) => `requester_id = $${first}`, by.subject);
  // As literals, so that the planner sees whether the queue's partial index will do.
  if (status) where(() => `status IN (${literals(status)})`);
  if (priority) where((first) => `priority = ANY ($${first})`, priority);
  if (category) where((first) => `category = ANY ($${first})`, category);
  if (number !== undefined) where((first) => `number = $${first}`, number.toUpperCase());
  if (assignee === NOBODY) where(() => 'assignee IS NULL');
  else if (assignee !== undefined) where((first) => `assignee = $${first}`, assignee);
  if (cursor !== undefined) where(after, ...keysOf(cursor, sort, checks));
  const sql = `
    SELECT ticket.id, number, version, status, channel, requester_id AS "requesterId",
      requester_tier AS "requesterTier", email, name, subject, ticket.language, lane, priority,
      priority_source AS "prioritySource", category, (classification ->> 'needsReview')::boolean AS "needsReview",
      sla_next_metric AS "slaNextMetric", sla_next_due_at AS "slaNextDueAt", sla_breached AS "slaBreached",
      assignee, opened_at AS "openedAt", ticket.updated_at AS "updatedAt"
    FROM ticket JOIN requester ON requester.id = requester_id
    ${conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''}
    ORDER BY ${orderBy}
    LIMIT ${limit + 1}`;
  return { sql, parameters };
}

/** The page, and the cursor of the next one if there is one. */
export function queuePage(
  found: readonly ListedTicket[],
  { sort, limit }: ListTicketsQuery,
): { page: readonly ListedTicket[]; nextCursor: string | null } {
  const page = found.slice(0, limit);
  const last = page.at(-1);
  const more = found.length > limit && last !== undefined;
  return { page, nextCursor: more ? cursorOf(sort, SORTINGS[sort].keys(last)) : null };
}

/** Words of our own vocabulary, checked at the edge. */
const literals = (statuses: readonly TicketStatus[]) =>
  [...new Set(statuses)].map((status) => `'${status}'`).join(', ');
