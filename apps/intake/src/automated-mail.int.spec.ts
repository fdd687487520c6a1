import { startTestIntake, type TestIntake } from './start-test-intake.ts';

let intake: TestIntake;
beforeAll(async () => {
  intake = await startTestIntake();
});
afterAll(async () => {
  await intake?.stop();
});

const mail = (more: object = {}) => ({
  channel: 'email',
  requester: { email: 'ana@example.org' },
  subject: 'Withdrawal',
  body: 'Where is my withdrawal?',
  ...more,
});
const open = (more: object = {}) => intake.call('mailbox', 'POST', '/v1/tickets', mail(more));
const say = (id: string, more: object) =>
  intake.call('mailbox', 'POST', `/v1/tickets/${id}/messages`, {
    author: { kind: 'customer' },
    body: 'Back on Monday.',
    ...more,
  });
const away = { headers: { 'Auto-Submitted': 'auto-replied' } };

describe('one mail', () => {
  it('of twenty fetchers is one ticket, whatever else they call it', async () => {
    const before = await intake.count('ticket');
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, fetcher) =>
        open({
          email: { messageId: fetcher % 2 ? '<m-1@example.org>' : 'm-1@example.org' },
          ...(fetcher % 3 === 0 && { externalRef: `imap-${fetcher}` }),
        }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array<number>(19).fill(200), 201]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(await intake.count('ticket')).toBe(before + 1);
  });

  it('without a Message-ID is no other one’s repetition', async () => {
    const answers = [
      await open({ email: {} }),
      await open({ email: { messageId: '' } }),
      await open({ email: { messageId: '<>' } }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
  });

  it('is one message of a ticket, too', async () => {
    const { body } = await open();
    const email = { messageId: '<reply-1@example.org>' };
    const answers = await Promise.all(Array.from({ length: 5 }, () => say(body.id, { email })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 201]);
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1);
  });
});

describe('a mail that a machine wrote', () => {
  it('is taken as a ticket that says so', async () => {
    const { status, body } = await open({ email: away, body: 'Someone is in my account right now!' });
    expect([status, body.lane]).toEqual([201, 'standard']);
    const stored = await intake.call('maria', 'GET', `/v1/tickets/${body.id}`);
    expect(stored.body.automated).toBe(true);
    const { items } = (await intake.call('maria', 'GET', `/v1/tickets/${body.id}/timeline`)).body;
    expect(items[0].details.automated).toEqual({ kind: 'auto_reply', evidence: 'Auto-Submitted' });
  });

  it('reopens nothing and is not triaged', async () => {
    const { body } = await open();
    await intake.call('maria', 'PATCH', `/v1/tickets/${body.id}`, { status: 'resolved' });
    const answer = await say(body.id, { email: away });
    expect(answer).toMatchObject({ status: 201, body: { status: 'resolved', author: { kind: 'bot' } } });
    expect((await say(body.id, { email: { ...away, messageId: '<x@y>' } })).body.status).toBe('resolved');
    const [row] = await intake.rows('SELECT revision FROM ticket WHERE id = $1', [body.id]);
    expect(row).toEqual({ revision: 1 });
  });
});

describe('an invalid mail', () => {
  it.each<[object, string]>([
    [{ channel: 'web', email: {} }, 'email'],
    [{ email: [] }, 'email'],
    [{ email: null }, 'email'],
    [{ email: { headers: [] } }, 'email.headers'],
    [{ email: { headers: 'From: x' } }, 'email.headers'],
    [{ email: { headers: { 'X-Count': 7 } } }, 'email.headers'],
    [{ email: { headers: { 'bad name': 'x' } } }, 'email.headers'],
    [{ email: { headers: { 'X-Long': 'x'.repeat(8_193) } } }, 'email.headers'],
    [
      { email: { headers: Object.fromEntries(Array.from({ length: 201 }, (_, n) => [`X-${n}`, ''])) } },
      'email.headers',
    ],
    [{ email: { from: 7 } }, 'email.from'],
    [{ email: { from: 'x'.repeat(999) } }, 'email.from'],
    [{ email: { messageId: '<a@b>\r\nBcc: c@d' } }, 'email.messageId'],
    [{ email: { inReplyTo: 'x'.repeat(999) } }, 'email.inReplyTo'],
    [{ email: { to: null } }, 'email.to'],
    [{ email: { cc: 'x@y' } }, 'email.cc'],
  ])('%j names %s', async (more, field) => {
    const answer = await open(more);
    expect(answer.status).toBe(422);
    expect(answer.body.errors.map((error: { field: string }) => error.field)).toContain(field);
  });

  it('is refused on a message as well', async () => {
    const { body } = await open();
    const answer = await say(body.id, { email: { headers: { a: 1 } } });
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ field: 'email.headers' }] } });
  });
});
