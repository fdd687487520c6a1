import { groupFactsOf } from '../sample-facts.ts';
import type { AlertLine, MessageFacts } from './message.ts';
import { ADDRESS_GRACE_MS, beforeSending, PROMISE_GRACE_MS } from './before-sending.ts';
import { isMailAddress, parseMailAddress } from './mail-address.ts';
import { TRIED_FOR_MS } from './retry.ts';

const queuedAt = new Date('2026-03-01T10:00:00.000Z');
const after = (ms: number) => new Date(queuedAt.getTime() + ms);
const facts: MessageFacts = {
  ticketId: 'b2f7f3a6-3c4a-4f3e-9d5c-1a2b3c4d5e6f',
  number: 'T-1',
  subject: '',
  language: 'en',
  priority: 'P1',
  category: null,
  reasons: [],
  at: queuedAt.toISOString(),
};
const told = { preferences: null, promisedAt: after(3_600_000) };
const acknowledgement = {
  audience: 'customer',
  template: 'ticket_received',
  facts,
  queuedAt,
  ...told,
} as const;
const sending = { ours: ['Support@triage.example', 'oncall@triage.example'], mostPerHour: 3 };

describe('an acknowledgement', () => {
  it.each([
    ['ana@example.org', 0, { kind: 'send' }],
    [null, 0, { kind: 'wait', until: after(ADDRESS_GRACE_MS), reason: 'no_address_yet' }],
    [null, ADDRESS_GRACE_MS, { kind: 'suppress', reason: 'no_address' }],
    ['support@TRIAGE.example', 0, { kind: 'suppress', reason: 'own_address' }],
    ['MAILER-DAEMON@example.org', 0, { kind: 'suppress', reason: 'automatic_address' }],
    ['no-reply@example.org', 0, { kind: 'suppress', reason: 'automatic_address' }],
    ['bounces+123@example.org', 0, { kind: 'suppress', reason: 'automatic_address' }],
    ['noreplying@example.org', 0, { kind: 'send' }],
    ['ana@example.org, bob@example.org', 0, { kind: 'fail', reason: 'bad_address' }],
    ['ana@example.org\r\nBcc: bob@example.org', 0, { kind: 'fail', reason: 'bad_address' }],
    ['ana@example.org', TRIED_FOR_MS, { kind: 'fail', reason: 'expired' }],
  ])('to %j after %i ms', (email, ms, decision) => {
    expect(beforeSending({ ...acknowledgement, email, sentLately: 0 }, after(ms), sending)).toEqual(decision);
  });

  it.each([
    [2, { kind: 'send' }],
    [3, { kind: 'suppress', reason: 'too_many_to_address' }],
    [40, { kind: 'suppress', reason: 'too_many_to_address' }],
  ])('to an address that had %i within the hour', (sentLately, decision) => {
    const due = { ...acknowledgement, email: 'ana@example.org', sentLately };
    expect(beforeSending(due, after(0), sending)).toEqual(decision);
  });

  it.each([
    [PROMISE_GRACE_MS - 1, { kind: 'wait', until: after(PROMISE_GRACE_MS), reason: 'no_promise_yet' }],
    [PROMISE_GRACE_MS, { kind: 'send' }],
  ])('waits for its promise no longer than it may: after %i ms', (ms, decision) => {
    const due = { ...acknowledgement, email: 'ana@example.org', sentLately: 0, promisedAt: null };
    expect(beforeSending(due, after(ms), sending)).toEqual(decision);
  });
});

describe('a person’s wishes', () => {
  const due = { ...acknowledgement, email: 'ana@example.org', sentLately: 0 };
  const quiet = { enabled: true, quietHours: { from: '09:00', to: '11:00' }, p1BreaksThrough: false };
  const wishing = (email: object, template: 'ticket_received' | 'agent_replied') => {
    const preferences = { channels: { email: { ...quiet, ...email } } };
    return beforeSending(
      { ...due, template, preferences, promisedAt: null },
      after(PROMISE_GRACE_MS),
      sending,
    );
  };

  it('hold back what may wait, and not the answer to what the person has just written', () => {
    const until = new Date('2026-03-01T11:00:00.000Z');
    expect(wishing({}, 'agent_replied')).toEqual({ kind: 'wait', until, reason: 'quiet_hours' });
    expect(wishing({}, 'ticket_received')).toEqual({ kind: 'send' });
    expect(wishing({ p1BreaksThrough: true }, 'agent_replied')).toEqual({ kind: 'send' });
  });

  it('stand over all where the channel is off', () => {
    for (const template of ['ticket_received', 'agent_replied'] as const)
      expect(wishing({ enabled: false, p1BreaksThrough: true }, template)).toEqual({
        kind: 'suppress',
        reason: 'channel_off',
      });
  });
});

describe('a message to on-call', () => {
  const dueAt = after(1_000).toISOString();
  const message = (...events: AlertLine['event'][]) => ({
    audience: 'on_call' as const,
    template: events[0]!,
    facts: groupFactsOf(...events.map((event) => ({ event, dueAt }))),
    queuedAt,
    email: null,
    sentLately: 99,
    preferences: null,
    promisedAt: null,
  });

  it('needs no customer, goes to our own address, and as often as there is reason', () => {
    expect(beforeSending(message('p1_ticket'), after(0), sending)).toEqual({ kind: 'send' });
  });

  it.each([
    [['sla_warning'], 999, 'send'],
    [['sla_warning'], 1_000, 'suppress'],
    [['sla_warning', 'sla_warning'], 1_000, 'suppress'],
    [['sla_warning', 'sla_breached'], 1_000, 'send'],
    [['sla_breached'], 3_600_000, 'send'],
  ] as const)('of %j, %i ms after', (events, ms, kind) => {
    expect(beforeSending(message(...events), after(ms), sending).kind).toBe(kind);
  });
});

describe('a mail address', () => {
  it.each(['ana@example.org', 'a.b+c@x-y.example', 'ana@localhost', 'josé@exämple.org'])(
    '%s is one',
    (text) => {
      expect(isMailAddress(text)).toBe(true);
    },
  );

  it.each([
    '',
    'ana',
    '@example.org',
    'ana@',
    'a@b@c',
    'a b@c',
    '<ana@example.org>',
    'ana@example..org',
    `${'a'.repeat(250)}@x.org`,
  ])('%s is none', (text) => expect(isMailAddress(text)).toBe(false));

  it('may have a name before it', () => {
    expect(parseMailAddress('Support <support@triage.example>')).toEqual({
      name: 'Support',
      address: 'support@triage.example',
    });
    expect(parseMailAddress('"Help, desk" <a@b.example>')).toEqual({
      name: 'Help, desk',
      address: 'a@b.example',
    });
    expect(parseMailAddress('a@b.example')).toEqual({ name: '', address: 'a@b.example' });
    expect(parseMailAddress('a@b.example\r\nBcc: x@y.example')).toBeUndefined();
  });
});
