import { parseEvent, cloudEventHeaders } from '@triage/contracts';
import { ana, mailbox, maria, MESSAGE_ID, NOW, ours, screen, TICKET_ID } from './fixtures.ts';
import { openTicket, type GivenTicket } from './open-ticket.ts';
import { identifyRequester, type RequesterProfile } from './requester.ts';

const nobody: RequesterProfile = { id: 'ana', email: null, name: null, tier: null, language: null };

const open = (given: Partial<GivenTicket> = {}, known = nobody, by = ana) =>
  openTicket(
    { channel: 'web', requester: {}, body: 'Where is my withdrawal of yesterday?', ...given },
    { by, known, ticketId: TICKET_ID, messageId: MESSAGE_ID, number: 'T-1001', ours, screen, now: NOW },
  );

describe('a new ticket', () => {
  it('is told of and given to the classifier, in valid events', () => {
    const { ticket, events, message, entry } = open({ requester: { email: 'ana@example.org' } });
    expect(events.map(({ type, topic, key }) => [type, topic, key])).toEqual([
      ['triage.requester.updated.v1', 'triage.requesters', 'ana'],
      ['triage.ticket.opened.v1', 'triage.tickets', TICKET_ID],
      ['triage.work.requested.v1', `triage.work.${ticket.lane}`, TICKET_ID],
    ]);
    for (const event of events) {
      const parsed = parseEvent(Buffer.from(JSON.stringify(event.data)), cloudEventHeaders(event));
      expect(parsed).toMatchObject({ ok: true });
    }
    expect(ticket).toMatchObject({ version: 1, revision: 1, status: 'open', prioritySource: 'screen' });
    expect(message).toMatchObject({ opening: true, authorKind: 'customer', authorId: 'ana' });
    expect(entry).toMatchObject({ type: 'ticket.opened', messageId: MESSAGE_ID, customerSees: true });
    const [, opened] = events;
    expect(JSON.stringify(opened?.data)).not.toContain('example.org');
  });

  it('has no secret in anything that is stored or sent', () => {
    const secret =
      'xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi';
    const opened = open({
      subject: `help ${secret}`,
      body: `my key is ${secret}`,
      requester: { name: `A ${secret}` },
    });
    expect(JSON.stringify(opened)).not.toContain(secret);
    expect(opened.ticket.redactions.length).toBeGreaterThan(0);
    expect(opened.events.at(-1)?.data).toMatchObject({
      subject: opened.ticket.subject,
      body: opened.message.body,
    });
  });

  it.each([
    ['a missing subject is the first words', {}, /^Where is my withdrawal/],
    ['a blank one too', { subject: '  \n ' }, /^Where is my withdrawal/],
    ['a subject stays on one line', { subject: ' two\r\nlines\u2028here ' }, /^two lines here$/],
    ['and turns no text around', { subject: 'invoice\u202Efdp.exe' }, /^invoicefdp\.exe$/],
  ])('%s', (_name, given, subject) => {
    expect(open(given).ticket.subject).toMatch(subject);
  });

  it.each([
    ['zh-CN', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['ZH', 'zh-Hans'],
    ['pt-br', 'pt-BR'],
    ['de', 'de'],
  ])('in the language that is stated: %s is %s', (language, tag) => {
    expect(open({ requester: { language } }).ticket.language).toBe(tag);
  });

  it('keeps a customer’s reference apart from the channels’', () => {
    expect(open({ externalRef: '7' }).ticket).toMatchObject({ externalRef: '7', refOwner: 'ana' });
    expect(open({ externalRef: '7' }, nobody, mailbox).ticket).toMatchObject({
      externalRef: '7',
      refOwner: '',
    });
  });
});

describe('a mail that a machine wrote', () => {
  const urgent = { subject: 'Re: T-1001', body: 'Someone is in my account right now!' };

  it('is taken into the standard lane, whatever it quotes, and says that it is one', () => {
    const email = { headers: { 'Auto-Submitted': 'auto-replied' } };
    const { ticket, events, entry } = open({ channel: 'email', email, ...urgent }, nobody, mailbox);
    expect(ticket).toMatchObject({ lane: 'standard', priority: 'P3', automated: 'auto_reply' });
    const [opened, work] = events;
    expect(opened?.data).toMatchObject({ automated: true, lane: 'standard' });
    expect(work).toMatchObject({ topic: 'triage.work.standard' });
    expect(entry.details).toMatchObject({ automated: { kind: 'auto_reply', evidence: 'Auto-Submitted' } });
  });

  it('is known by its sender where only the requester names one', () => {
    const requester = { email: 'MAILER-DAEMON@mx.example' };
    expect(open({ channel: 'email', requester }, nobody, mailbox).ticket.automated).toBe('bounce');
    expect(
      open({ channel: 'email', requester, email: { from: 'ana@example.org' } }, nobody, mailbox).ticket,
    ).toMatchObject({ automated: null });
  });

  it.each<Partial<GivenTicket>>([
    { channel: 'email', email: { from: 'ana@example.org' }, ...urgent },
    { channel: 'chat', subject: 'Automatic reply: T-1001', body: 'Back on Monday.' },
  ])('is not %j', (given) => {
    const { ticket, events } = open(given, nobody, mailbox);
    expect(ticket.automated).toBeNull();
    expect(events.find(({ type }) => type === 'triage.ticket.opened.v1')?.data).not.toHaveProperty(
      'automated',
    );
  });

  it('has its Message-ID kept in one form', () => {
    const email = { messageId: ' <1@mx.example> ' };
    expect(open({ channel: 'email', email }, nobody, mailbox)).toMatchObject({
      ticket: { emailMessageId: '1@mx.example' },
      message: { emailMessageId: '1@mx.example' },
    });
  });
});

describe('the requester', () => {
  it.each([
    [ana, {}, { id: 'ana' }],
    [ana, { id: 'ana' }, { id: 'ana' }],
    [ana, { id: 'bob' }, { refused: 'not_allowed', field: 'requester.id' }],
    [ana, { tier: 'pro' }, { refused: 'invalid', field: 'requester.tier' }],
    [maria, { id: 'bob', tier: 'pro' }, { id: 'bob' }],
  ])('%j who says %j', (by, given, expected) => {
    expect(identifyRequester(given, by, TICKET_ID)).toMatchObject(expected);
  });

  it('is one for one address, and otherwise belongs to the ticket', () => {
    const id = (given: object, ticketId = TICKET_ID) => identifyRequester(given, mailbox, ticketId);
    expect(id({ email: 'Ana@Example.org' })).toEqual(id({ email: 'ana@example.org' }, MESSAGE_ID));
    expect(id({ email: 'bob@example.org' })).not.toEqual(id({ email: 'ana@example.org' }));
    expect(id({})).toEqual(id({}));
    expect(id({})).not.toEqual(id({}, MESSAGE_ID));
  });

  const known: RequesterProfile = { id: 'ana', email: 'a@x.org', name: 'Ana', tier: 'pro', language: 'pt' };
  it.each<[string, GivenTicket['requester'], boolean, object | undefined]>([
    ['says nothing new', {}, false, undefined],
    ['says the same', { email: 'a@x.org', language: 'pt' }, false, undefined],
    ['has a new name', { name: 'Ana B' }, true, { email: 'a@x.org', name: 'Ana B', language: 'pt' }],
    ['has a new tier, which nobody is told who only writes to her', { tier: 'vip' }, true, undefined],
  ])('who %s', (_name, requester, changed, told) => {
    const opened = open({ requester }, known, maria);
    expect(opened.requester.changed).toBe(changed);
    const update = opened.events.find(({ topic }) => topic === 'triage.requesters');
    if (told) expect(update?.data).toMatchObject(told);
    else expect(update).toBeUndefined();
    expect(opened.ticket.requesterTier).toBe(requester.tier ?? 'pro');
  });
});
