import { cloudEventHeaders, parseEvent } from '@triage/contracts';
import { addMessage, type AddedMessage, type GivenMessage } from './add-message.ts';
import { ana, mailbox, maria, MESSAGE_ID, NOW, ours, screen, someTicket } from './fixtures.ts';
import type { TicketRow } from './ticket-row.ts';
import { newestThatFit } from './work-item.ts';

const earlier = { body: 'Where is it?', messages: ['Hello?'] };

const add = (ticket: TicketRow, given: Partial<GivenMessage> = {}, by = ana) =>
  addMessage(
    ticket,
    { author: { kind: by.role === 'customer' ? 'customer' : 'agent' }, body: 'Still nothing.', ...given },
    { by, earlier, messageId: MESSAGE_ID, ours, screen, now: NOW },
  );

function added(ticket: TicketRow, given: Partial<GivenMessage> = {}, by = ana): AddedMessage {
  const result = add(ticket, given, by);
  if ('refused' in result) throw new Error(result.refused);
  return result;
}

const types = ({ events }: AddedMessage) => events.map(({ type }) => type.split('.').slice(1, 3).join('.'));

describe('what a customer writes', () => {
  it('is triaged anew, with all that was written', () => {
    const result = added(someTicket());
    expect(types(result)).toEqual(['ticket.message_added', 'work.requested']);
    expect(result.ticket).toMatchObject({ version: 4, revision: 2, status: 'open' });
    expect(result.events[1]?.data).toMatchObject({
      revision: 2,
      body: 'Where is it?',
      messages: ['Hello?', 'Still nothing.'],
    });
    for (const event of result.events)
      expect(parseEvent(Buffer.from(JSON.stringify(event.data)), cloudEventHeaders(event))).toMatchObject({
        ok: true,
      });
  });

  it.each([
    ['resolved', 'open'],
    ['pending', 'open'],
    ['on_hold', 'on_hold'],
    ['open', 'open'],
  ] as const)('makes %s %s', (status, then) => {
    const result = added(someTicket({ status }));
    expect(result.ticket.status).toBe(then);
    expect(result.ticket.version).toBe(status === then ? 4 : 5);
    expect(types(result)).toEqual([
      'ticket.message_added',
      ...(status === then ? [] : ['ticket.status_changed']),
      'work.requested',
    ]);
  });

  it.each([
    ['standard', 'I was hacked, all my coins are being stolen right now!', 'express'],
    ['express', 'thanks', 'express'],
    ['standard', 'thanks', 'standard'],
  ] as const)('in the %s lane, saying %j: %s', (lane, body, then) => {
    const result = added(someTicket({ lane }), { body });
    expect(result.ticket.lane).toBe(then);
    expect(result.events.at(-1)).toMatchObject({ topic: `triage.work.${then}`, data: { lane: then } });
  });

  it('may be handed on by a channel', () => {
    const result = added(someTicket({ status: 'pending' }), { author: { kind: 'customer' } }, mailbox);
    expect(result.message).toMatchObject({ authorKind: 'customer', authorId: 'ana' });
    expect(result.ticket.status).toBe('open');
  });
});

describe('what an agent or a bot writes', () => {
  it.each([
    [{ author: { kind: 'agent' } }, { authorKind: 'agent', authorId: 'maria', internal: false }],
    [{ author: { kind: 'bot', id: 'greeter' } }, { authorKind: 'bot', authorId: 'greeter' }],
    [
      { author: { kind: 'agent' }, internal: true },
      { authorKind: 'agent', internal: true },
    ],
  ] as const)('%j changes nothing but the version', (given, message) => {
    const result = added(someTicket({ status: 'resolved' }), given, maria);
    expect(types(result)).toEqual(['ticket.message_added']);
    expect(result.message).toMatchObject(message);
    expect(result.ticket).toMatchObject({ status: 'resolved', version: 4, revision: 1 });
    expect(result.entries).toMatchObject([{ customerSees: !('internal' in given) }]);
  });
});

describe('what a machine writes for a customer', () => {
  const away = { body: 'Back on Monday.', email: { headers: { 'Auto-Submitted': 'auto-replied' } } };

  it.each(['open', 'pending', 'on_hold', 'resolved', 'closed'] as const)(
    'is kept on a ticket that is %s, and nothing follows',
    (status) => {
      const result = added(someTicket({ status }), { ...away, author: { kind: 'customer' } }, mailbox);
      expect(types(result)).toEqual(['ticket.message_added']);
      expect(result.ticket).toMatchObject({ status, version: 4, revision: 1, lane: 'standard' });
      expect(result.message).toMatchObject({ authorKind: 'bot', authorId: 'ana' });
      expect(result.events[0]?.data).toMatchObject({
        author: { kind: 'bot', id: 'ana' },
        automated: true,
      });
      expect(result.entries[0]?.details).toMatchObject({ automated: { kind: 'auto_reply' } });
    },
  );

  it('does not raise the lane by what it quotes', () => {
    const result = added(someTicket(), { ...away, body: 'I was hacked, all my coins are being stolen!' });
    expect(result.ticket.lane).toBe('standard');
  });

  it.each<[string, Partial<TicketRow>, Partial<GivenMessage>, string]>([
    [
      'by its words on a ticket of mails',
      { channel: 'email' },
      { body: 'This is an automated reply.' },
      'bot',
    ],
    ['not in a chat', { channel: 'chat' }, { body: 'This is an automated reply.' }, 'customer'],
    ['not where a person answers our mail', {}, { email: { inReplyTo: '<1@triage.example>' } }, 'customer'],
  ])('is known %s', (_name, state, given, kind) => {
    expect(added(someTicket(state), given).message.authorKind).toBe(kind);
  });

  it('is not looked for in what agents hand in as their own', () => {
    expect(added(someTicket(), { ...away, author: { kind: 'agent' } }, maria).message.authorKind).toBe(
      'agent',
    );
  });
});

describe('a refused message', () => {
  it.each<[string, Partial<TicketRow>, Partial<GivenMessage>, typeof ana, object]>([
    [
      'a customer as an agent',
      {},
      { author: { kind: 'agent' } },
      ana,
      { refused: 'not_allowed', field: 'author.kind' },
    ],
    [
      'a customer as another',
      {},
      { author: { kind: 'customer', id: 'bob' } },
      ana,
      { refused: 'not_allowed', field: 'author.id' },
    ],
    [
      'an internal note of a customer',
      {},
      { internal: true },
      ana,
      { refused: 'invalid', field: 'internal' },
    ],
    ['from the future', {}, { at: '2026-03-01T12:02:00Z' }, ana, { refused: 'invalid', field: 'at' }],
    ['on a closed ticket', { status: 'closed' }, {}, ana, { refused: 'conflict' }],
    [
      'of an agent on a merged ticket',
      { status: 'closed', mergedInto: MESSAGE_ID },
      { author: { kind: 'agent' } },
      maria,
      { refused: 'conflict', detail: expect.stringContaining(MESSAGE_ID) },
    ],
  ])('%s', (_name, state, given, by, refusal) => {
    expect(add(someTicket(state), given, by)).toMatchObject(refusal);
  });
});

it.each([
  ['2026-03-01T11:30:00+01:00', '2026-03-01T10:30:00.000Z'],
  ['2026-03-01T12:00:30Z', '2026-03-01T12:00:00.000Z'],
])('a message of %s counts from %s', (at, then) => {
  const { message, events, entries } = added(someTicket(), { at });
  expect(message.at.toISOString()).toBe(then);
  expect(events[0]?.data).toMatchObject({ at: then, occurredAt: NOW.toISOString() });
  expect(entries[0]?.at).toEqual(message.at);
});

it.each([
  [['aaa', 'bbb', 'ccc'], 6, ['bbb', 'ccc']],
  [['aaa', 'bbb', 'ccc'], 9, ['aaa', 'bbb', 'ccc']],
  [['aaa', 'bbb', 'ccc'], 2, ['ccc']],
  [[], 2, []],
])('of %j the newest within %d are %j', (messages, limit, fit) => {
  expect(newestThatFit(messages, limit)).toEqual(fit);
});
