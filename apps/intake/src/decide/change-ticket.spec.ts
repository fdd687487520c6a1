import { TICKET_STATUSES, type TicketStatus } from '@triage/contracts';
import { changeTicket, type ChangedTicket, type ExpectedVersion, type GivenChange } from './change-ticket.ts';
import { mailbox, maria, MESSAGE_ID, NOW, someTicket } from './fixtures.ts';
import type { TicketRow } from './ticket-row.ts';

const change = (ticket: TicketRow, given: GivenChange, expected: ExpectedVersion = 'any', by = maria) =>
  changeTicket(ticket, given, { by, expected, changeId: MESSAGE_ID, now: NOW });

function granted(
  ticket: TicketRow,
  given: GivenChange,
  expected: ExpectedVersion = 'any',
  by = maria,
): ChangedTicket {
  const result = change(ticket, given, expected, by);
  if ('refused' in result) throw new Error(result.refused);
  return result;
}

describe('a change of the status', () => {
  const allowed: Record<TicketStatus, TicketStatus[]> = {
    open: ['pending', 'on_hold', 'resolved', 'closed'],
    pending: ['open', 'on_hold', 'resolved', 'closed'],
    on_hold: ['open', 'pending', 'resolved', 'closed'],
    resolved: ['open', 'closed'],
    closed: [],
  };
  const pairs = TICKET_STATUSES.flatMap((from) => TICKET_STATUSES.map((to) => [from, to] as const));

  it.each(pairs.filter(([from, to]) => from !== to))('%s → %s', (from, to) => {
    const result = change(someTicket({ status: from }), { status: to });
    if (allowed[from].includes(to)) expect(result).toMatchObject({ ticket: { status: to, version: 4 } });
    else expect(result).toMatchObject({ refused: 'conflict' });
  });

  it('says who and why, with secrets left out', () => {
    const { events, entries } = granted(someTicket(), { status: 'resolved', reason: 'paid out' });
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      type: 'triage.ticket.status_changed.v1',
      topic: 'triage.tickets',
      key: someTicket().id,
      data: {
        from: 'open',
        to: 'resolved',
        by: { kind: 'agent', id: 'maria' },
        reason: 'paid out',
        version: 4,
      },
    });
    expect(entries[0]).toMatchObject({ type: 'ticket.status_changed', customerSees: true });
  });

  it('by a service is by the system', () => {
    const { events } = granted(someTicket(), { status: 'closed' }, 'any', mailbox);
    expect(events[0]?.data).toMatchObject({ by: { kind: 'system', id: 'mailbox' } });
  });
});

describe('several changes at once', () => {
  it('are a version and an event each', () => {
    const { ticket, events } = granted(someTicket(), {
      status: 'pending',
      assignee: 'maria',
      priority: 'P1',
      reason: 'stolen',
    });
    expect(events.map(({ type, data }) => [type, (data as { version: number }).version])).toEqual([
      ['triage.ticket.priority_changed.v1', 4],
      ['triage.ticket.assigned.v1', 5],
      ['triage.ticket.status_changed.v1', 6],
    ]);
    expect(new Set(events.map(({ id }) => id)).size).toBe(3);
    expect(ticket).toMatchObject({
      version: 6,
      status: 'pending',
      assignee: 'maria',
      priority: 'P1',
      prioritySource: 'agent',
      updatedAt: NOW,
    });
  });
});

describe('a change that changes nothing', () => {
  it.each<[string, Partial<TicketRow>, GivenChange]>([
    ['the same status', {}, { status: 'open' }],
    ['nobody instead of nobody', {}, { assignee: null }],
    ['the same agent', { assignee: 'maria' }, { assignee: 'maria' }],
    ['the priority an agent set', { priority: 'P2', prioritySource: 'agent' }, { priority: 'P2' }],
    ['closed stays closed', { status: 'closed' }, { status: 'closed' }],
  ])('%s', (_name, state, given) => {
    const before = someTicket(state);
    expect(granted(before, given)).toEqual({ ticket: before, entries: [], events: [] });
  });

  it('is not the confirmation of a classified priority: it is the agent’s from then on', () => {
    const { ticket, events } = granted(someTicket(), { priority: 'P3' });
    expect(ticket).toMatchObject({ priority: 'P3', prioritySource: 'agent', version: 4 });
    expect(events[0]?.data).toMatchObject({ from: 'P3', to: 'P3', source: 'agent' });
  });
});

describe('a refused change', () => {
  it.each<[string, Partial<TicketRow>, GivenChange, ExpectedVersion, object]>([
    ['nothing asked', {}, {}, 'any', { refused: 'invalid', field: 'body' }],
    ['a reason alone', {}, { reason: 'x' }, 'any', { refused: 'invalid', field: 'reason' }],
    ['an old version', {}, { status: 'closed' }, [2], { refused: 'stale' }],
    ['a weak tag only', {}, { status: 'closed' }, [], { refused: 'stale' }],
    ['assigning what is closed', { status: 'closed' }, { assignee: 'maria' }, 'any', { refused: 'conflict' }],
    ['an old version of what is as asked', {}, { status: 'open' }, [2], { refused: 'stale' }],
  ])('%s', (_name, state, given, expected, refusal) => {
    expect(change(someTicket(state), given, expected)).toMatchObject(refusal);
  });

  it('is none where one of the versions fits', () => {
    expect(granted(someTicket(), { status: 'closed' }, [1, 3]).ticket.status).toBe('closed');
  });
});
