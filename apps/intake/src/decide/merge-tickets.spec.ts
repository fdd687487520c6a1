import { cloudEventHeaders, parseEvent } from '@triage/contracts';
import { mailbox, maria, MESSAGE_ID, NOW, someTicket } from './fixtures.ts';
import { asCustomerOf, entriesOfFollowed, followsMerge } from './follow-merge.ts';
import { mergeTickets, triageMerged, type GivenMerge, type MergedTickets } from './merge-tickets.ts';
import type { ExpectedVersion } from './change-ticket.ts';
import type { TicketRow } from './ticket-row.ts';

const OTHER_ID = '01950000-0000-7000-8000-000000000003';
const THIRD_ID = '01950000-0000-7000-8000-000000000004';

const target = (changes: Partial<TicketRow> = {}) =>
  someTicket({ id: OTHER_ID, number: 'T-1002', ...changes });
const merge = (
  source: TicketRow,
  into: TicketRow | null,
  given: Partial<GivenMerge> = {},
  expected: ExpectedVersion = 'any',
  by = maria,
) =>
  mergeTickets(source, into, { into: OTHER_ID, ...given }, { by, expected, mergeId: MESSAGE_ID, now: NOW });

function merged(...args: Parameters<typeof merge>): MergedTickets {
  const result = merge(...args);
  if ('refused' in result) throw new Error(result.refused);
  return result;
}

describe('a merge', () => {
  it('links, then closes, in valid events and versions of their own', () => {
    const { source, events } = merged(someTicket(), target(), { reason: 'the same transfer' });
    expect(source).toMatchObject({ status: 'closed', mergedInto: OTHER_ID, version: 5 });
    expect(events.map(({ type, data }) => [type, (data as { version: number }).version])).toEqual([
      ['triage.ticket.linked.v1', 4],
      ['triage.ticket.status_changed.v1', 5],
    ]);
    expect(events[0]?.data).toMatchObject({ kind: 'merged', targetId: OTHER_ID, by: { id: 'maria' } });
    expect(events[1]?.data).toMatchObject({
      to: 'closed',
      mergedInto: OTHER_ID,
      reason: 'the same transfer',
    });
    for (const event of events)
      expect(parseEvent(Buffer.from(JSON.stringify(event.data)), cloudEventHeaders(event))).toMatchObject({
        ok: true,
      });
  });

  it('is told on both tickets, and to customers the closing alone', () => {
    const { entries } = merged(someTicket(), target());
    expect(entries.map(({ ticketId, type, customerSees }) => [ticketId, type, customerSees])).toEqual([
      [someTicket().id, 'ticket.linked', false],
      [someTicket().id, 'ticket.status_changed', true],
      [OTHER_ID, 'ticket.linked', false],
    ]);
    expect(JSON.stringify(entries[1]?.details)).not.toContain(OTHER_ID);
  });

  it.each(['open', 'pending', 'on_hold', 'resolved'] as const)('of a ticket that is %s', (status) => {
    expect(merged(someTicket({ status }), target()).events[1]?.data).toMatchObject({ from: status });
  });

  it('into a resolved ticket is possible, and by a service', () => {
    const { events } = merged(someTicket(), target({ status: 'resolved' }), {}, 'any', mailbox);
    expect(events[0]?.data).toMatchObject({ by: { kind: 'system', id: 'mailbox' } });
  });

  it('of two customers needs force', () => {
    expect(merge(someTicket(), target({ requesterId: 'bob' }))).toMatchObject({ refused: 'conflict' });
    expect(merged(someTicket(), target({ requesterId: 'bob' }), { force: true }).events).toHaveLength(2);
  });

  it.each<[ExpectedVersion]>([['any'], [[3]], [[]]])(
    'that was done before does nothing, with %j',
    (expected) => {
      const done = someTicket({ status: 'closed', mergedInto: OTHER_ID });
      expect(merged(done, target({ status: 'closed' }), {}, expected)).toEqual({
        source: done,
        entries: [],
        events: [],
      });
    },
  );
});

describe('a refused merge', () => {
  it.each<[string, Partial<TicketRow>, TicketRow | null, Partial<GivenMerge>, ExpectedVersion, object]>([
    [
      'with itself',
      {},
      someTicket(),
      { into: someTicket().id },
      'any',
      { refused: 'invalid', field: 'into' },
    ],
    ['with nothing', {}, null, {}, 'any', { refused: 'invalid', field: 'into' }],
    [
      'in a circle',
      {},
      target({ status: 'closed', mergedInto: someTicket().id }),
      {},
      'any',
      { refused: 'conflict' },
    ],
    [
      'into a merged ticket',
      {},
      target({ status: 'closed', mergedInto: THIRD_ID }),
      {},
      'any',
      { refused: 'conflict' },
    ],
    ['into a closed ticket', {}, target({ status: 'closed' }), {}, 'any', { refused: 'conflict' }],
    ['of a closed ticket', { status: 'closed' }, target(), {}, 'any', { refused: 'conflict' }],
    [
      'of one merged elsewhere',
      { status: 'closed', mergedInto: THIRD_ID },
      target(),
      { force: true },
      'any',
      { refused: 'conflict' },
    ],
    ['based on an old version', {}, target(), {}, [2], { refused: 'stale' }],
  ])('%s', (_what, state, into, given, expected, refusal) => {
    expect(merge(someTicket(state), into, given, expected)).toMatchObject(refusal);
  });
});

describe('the ticket that goes on', () => {
  it.each([
    ['standard', 'express', 'express'],
    ['express', 'standard', 'express'],
    ['standard', 'standard', 'standard'],
  ] as const)('in the %s lane, with one of the %s: %s', (lane, other, then) => {
    const texts = { body: 'first', messages: ['Someone is in my account'] };
    const { target: changed, event } = triageMerged(target({ lane }), someTicket({ lane: other }), texts, {
      mergeId: MESSAGE_ID,
      now: NOW,
    });
    expect(changed).toMatchObject({ lane: then, revision: 2, version: 3 });
    expect(event).toMatchObject({
      topic: `triage.work.${then}`,
      key: OTHER_ID,
      data: { revision: 2, ...texts },
    });
    expect(parseEvent(Buffer.from(JSON.stringify(event.data)), cloudEventHeaders(event))).toMatchObject({
      ok: true,
    });
  });
});

describe('a message on a merged ticket', () => {
  const asked = someTicket({ status: 'closed', mergedInto: OTHER_ID });
  const given = { author: { kind: 'customer' as const }, body: 'x' };

  it('is followed for customers alone', () => {
    expect(followsMerge(asked, given)).toBe(true);
    expect(followsMerge(asked, { ...given, author: { kind: 'agent' } })).toBe(false);
    expect(followsMerge(someTicket(), given)).toBe(false);
    expect(asCustomerOf(asked, given).author).toEqual({ kind: 'customer', id: 'ana' });
    expect(asCustomerOf(asked, { ...given, author: { kind: 'customer', id: 'ann' } }).author.id).toBe('ann');
  });

  it('is seen by its writer, and by no other customer', () => {
    const entry = {
      id: MESSAGE_ID,
      ticketId: OTHER_ID,
      at: NOW,
      type: 'ticket.message_added',
      actor: null,
      messageId: MESSAGE_ID,
      customerSees: true,
      details: {},
    };
    expect(entriesOfFollowed(asked, target(), [entry])).toEqual([entry]);
    expect(entriesOfFollowed(asked, target({ requesterId: 'bob' }), [entry])).toEqual([
      { ...entry, customerSees: false },
      { ...entry, ticketId: asked.id },
    ]);
  });
});
