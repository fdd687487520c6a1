import { startTestIntake, type Caller, type TestIntake } from './start-test-intake.ts';

let intake: TestIntake;
let ticketId: string;

beforeAll(async () => {
  intake = await startTestIntake();
});
afterAll(async () => {
  await intake?.stop();
});

const good = { channel: 'web', requester: {}, body: 'Where is my withdrawal?' };
const deep = `{"channel":"web","requester":{},"body":"x","more":${'['.repeat(5_000)}${']'.repeat(5_000)}}`;
const longer = (length: number) => 'x'.repeat(length);

interface Invalid {
  readonly what: string;
  readonly body?: unknown;
  /** The field that the problem has to name. */
  readonly field: string;
  readonly status?: number;
  readonly as?: Caller;
  readonly headers?: Record<string, string>;
}

const withField = (what: string, fields: object, field = Object.keys(fields)[0]!): Invalid => ({
  what,
  body: { ...good, ...fields },
  field,
});
const without = (key: keyof typeof good): Invalid => ({
  what: `no ${key}`,
  body: Object.fromEntries(Object.entries(good).filter(([name]) => name !== key)),
  field: key,
});

const INVALID_TICKETS: Invalid[] = [
  without('channel'),
  { ...without('requester'), as: 'mailbox' },
  without('body'),
  withField('an unknown channel', { channel: 'fax' }),
  withField('a channel of another type', { channel: ['web'] }),
  withField('a requester that is text', { requester: 'ana' }),
  withField('a list of requesters', { requester: [{}] }),
  withField('null for a requester', { requester: null }),
  withField('a body that is a number', { body: 7 }),
  withField('a body that is an object', { body: { text: 'x' } }),
  withField('null for a body', { body: null }),
  withField('an empty body', { body: '' }),
  withField('a blank body', { body: ' \n\t\u3000\u200B ' }),
  withField('a body that is too long', { body: longer(65_537) }),
  withField('a subject that is too long', { subject: longer(301) }),
  withField('a subject of another type', { subject: false }),
  withField('null for a subject', { subject: null }),
  withField('too many transactions', { transactionIds: Array(21).fill('0xabc') }),
  withField('a transaction that is too long', { transactionIds: [longer(201)] }),
  withField('a transaction that is no text', { transactionIds: ['0xabc', 7] }),
  withField('an empty transaction', { transactionIds: [''] }),
  withField('transactions that are no list', { transactionIds: '0xabc' }),
  withField('too many error codes', { errorCodes: Array(21).fill('E') }),
  withField('an error code that is too long', { errorCodes: [longer(65)] }),
  withField('an error code of two lines', { errorCodes: ['E\n1'] }),
  withField('an empty externalRef', { externalRef: '' }),
  withField('an externalRef that is too long', { externalRef: longer(201) }),
  withField('a requester without a name in it', { requester: { name: ' ' } }, 'requester.name'),
  withField('a name that is too long', { requester: { name: longer(201) } }, 'requester.name'),
  withField('an address that is none', { requester: { email: 'ana at example' } }, 'requester.email'),
  withField(
    'an address that is too long',
    { requester: { email: `${longer(320)}@x.org` } },
    'requester.email',
  ),
  withField('two addresses in one', { requester: { email: 'a@x.org\r\nBcc: b@x.org' } }, 'requester.email'),
  withField('a language that is none', { requester: { language: 'not a language' } }, 'requester.language'),
  withField('a tier that a customer states', { requester: { tier: 'pro' } }, 'requester.tier'),
  { ...withField('another’s id', { requester: { id: 'bob' } }, 'requester.id'), status: 403 },
  withField('an unknown field', { prioritiy: 'P1' }),
  withField('a field that is not for callers', { priority: 'P1' }),
  withField('an unknown field of the requester', { requester: { role: 'admin' } }, 'requester.role'),
  withField('NUL in the body', { body: 'a\0b' }),
  withField('NUL in a list', { transactionIds: ['a\0b'] }, 'transactionIds[0]'),
  withField('half a character', { subject: 'a\uD800b' }),
  { what: 'half a character in a name', body: '{"channel":"web","\\udfff":1}', field: '\u{FFFD}' },
  { what: 'deep nesting', body: deep, field: 'more', status: 400 },
  { what: 'a prototype', body: '{"__proto__":{"role":"admin"},"channel":"web"}', field: '__proto__' },
  { what: 'no object', body: '[]', field: 'body' },
  { what: 'null', body: 'null', field: 'body' },
  { what: 'half of JSON', body: '{"channel":"web"', field: 'body', status: 400 },
  { what: 'no JSON', body: 'hello', field: 'body', status: 400 },
  { what: 'an empty body', body: '', field: 'body', status: 400 },
  { what: 'no UTF-8', body: new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]), field: 'body', status: 400 },
  { what: 'a number beyond all numbers', body: '{"channel":1e999}', field: 'channel' },
  { what: 'an empty key', body: good, headers: { 'idempotency-key': '' }, field: 'Idempotency-Key' },
  { what: 'a key with spaces', body: good, headers: { 'idempotency-key': 'a b' }, field: 'Idempotency-Key' },
  {
    what: 'a key that is too long',
    body: good,
    headers: { 'idempotency-key': longer(256) },
    field: 'Idempotency-Key',
  },
];

/** These are refused before there is a field to name: the document says in words what has to change. */
const REFUSED_AS_A_WHOLE = [
  {
    what: 'a form',
    body: 'channel=web',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    status: 415,
    says: /application\/json/,
  },
  {
    what: 'multipart of another kind',
    body: '--x--',
    headers: { 'content-type': 'multipart/mixed; boundary=x' },
    status: 415,
    says: /application\/json or multipart\/form-data/,
  },
  {
    what: 'plain text',
    body: '{}',
    headers: { 'content-type': 'text/plain' },
    status: 415,
    says: /application\/json/,
  },
  {
    what: 'another charset',
    body: '{}',
    headers: { 'content-type': 'application/json; charset=utf-16' },
    status: 415,
    says: /application\/json/,
  },
  {
    what: 'more than a mebibyte',
    body: JSON.stringify({ ...good, body: longer(1_100_000) }),
    headers: {},
    status: 413,
    says: /body/,
  },
  { what: 'nobody', body: JSON.stringify(good), as: undefined, headers: {}, status: 401, says: /token/ },
];

describe('an invalid ticket', () => {
  it.each(INVALID_TICKETS)(
    '$what: the problem names $field',
    async ({ body, field, status = 422, as = 'ana', headers }) => {
      const answer = await intake.call(as, 'POST', '/v1/tickets', body, headers);
      expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
      expect(answer).toMatchObject({
        status,
        body: { status, type: expect.stringMatching(/^urn:triage:problem:/) },
      });
      const named = (answer.body.errors as { field: string; message: string }[]).map((error) => error.field);
      expect(named.some((name) => name === field || name.startsWith(`${field}[`))).toBe(true);
    },
  );

  it.each(REFUSED_AS_A_WHOLE)('$what: $status', async ({ body, headers, status, says, ...rest }) => {
    const as = 'as' in rest ? rest.as : 'ana';
    const answer = await intake.call(as, 'POST', '/v1/tickets', body, headers as Record<string, string>);
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(answer).toMatchObject({ status, body: { status, detail: expect.stringMatching(says) } });
  });

  it('leaves nothing behind', async () => {
    for (const table of ['ticket', 'message', 'timeline_entry', 'requester', 'outbox', 'idempotency_key'])
      expect([table, await intake.count(table)]).toEqual([table, 0]);
    expect(intake.logged.filter((line) => JSON.parse(line).level === 'error')).toEqual([]);
  });
});

describe('a valid but uncommon ticket', () => {
  it.each<[string, object]>([
    ['of the longest body, in characters of four bytes', { body: '🦄'.repeat(65_536) }],
    ['on one line of sixty thousand', { body: longer(60_000) }],
    [
      'with all lists full',
      { transactionIds: Array(20).fill(longer(200)), errorCodes: Array(20).fill(longer(64)) },
    ],
    ['from right to left', { subject: '\u202Eתמיכה\u202C', body: 'איפה הכסף שלי?' }],
    ['with control characters', { body: 'log: \u001B[31mfailed\u001B[0m \u0007' }],
    ['in the longest tag', { requester: { language: 'zh-Hant-HK' } }],
  ])('%s', async (_what, more) => {
    const answer = await intake.call('ana', 'POST', '/v1/tickets', { ...good, ...more });
    expect(answer.status).toBe(201);
    ticketId = answer.body.id;
  });
});

describe('an invalid request about a ticket', () => {
  const message = { author: { kind: 'customer' }, body: 'x' };
  it.each<
    [string, string, string, object | string | undefined, Caller, number, string, Record<string, string>?]
  >([
    ['no author of a service', 'POST', '/messages', { body: 'x' }, 'mailbox', 422, 'author'],
    [
      'an unknown author',
      'POST',
      '/messages',
      { ...message, author: { kind: 'god' } },
      'ana',
      422,
      'author.kind',
    ],
    [
      'a customer as an agent',
      'POST',
      '/messages',
      { ...message, author: { kind: 'agent' } },
      'ana',
      403,
      'author.kind',
    ],
    [
      'a customer as another',
      'POST',
      '/messages',
      { ...message, author: { kind: 'customer', id: 'bob' } },
      'ana',
      403,
      'author.id',
    ],
    [
      'an internal note of a customer',
      'POST',
      '/messages',
      { ...message, internal: true },
      'ana',
      422,
      'internal',
    ],
    ['internal in words', 'POST', '/messages', { ...message, internal: 'yes' }, 'maria', 422, 'internal'],
    ['a blank message', 'POST', '/messages', { ...message, body: ' ' }, 'ana', 422, 'body'],
    ['the future', 'POST', '/messages', { ...message, at: '2999-01-01T00:00:00Z' }, 'ana', 422, 'at'],
    ['no day', 'POST', '/messages', { ...message, at: '2026-02-30T00:00:00Z' }, 'ana', 422, 'at'],
    [
      'a time without a zone',
      'POST',
      '/messages',
      { ...message, at: '2026-02-01T00:00:00' },
      'ana',
      422,
      'at',
    ],
    ['a number for a time', 'POST', '/messages', { ...message, at: 0 }, 'ana', 422, 'at'],
    ['no change', 'PATCH', '', {}, 'maria', 422, 'body'],
    ['a reason alone', 'PATCH', '', { reason: 'x' }, 'maria', 422, 'reason'],
    ['an unknown status', 'PATCH', '', { status: 'done' }, 'maria', 422, 'status'],
    ['no status', 'PATCH', '', { status: null }, 'maria', 422, 'status'],
    ['an unknown priority', 'PATCH', '', { priority: 'P0' }, 'maria', 422, 'priority'],
    ['an empty assignee', 'PATCH', '', { assignee: '' }, 'maria', 422, 'assignee'],
    ['a field that is not for callers', 'PATCH', '', { lane: 'express' }, 'maria', 422, 'lane'],
    [
      'a reason that is too long',
      'PATCH',
      '',
      { status: 'pending', reason: longer(1_001) },
      'maria',
      422,
      'reason',
    ],
    ['a bare version', 'PATCH', '', { status: 'pending' }, 'maria', 422, 'If-Match', { 'if-match': '3' }],
    ['a limit of none', 'GET', '/timeline?limit=0', undefined, 'ana', 422, 'limit'],
    [
      'a made-up cursor',
      'GET',
      '/timeline?cursor=WyJ0aW1lbGluZSIsIngiLCJ5Il0',
      undefined,
      'ana',
      422,
      'cursor',
    ],
  ])('%s', async (_what, method, path, body, as, status, field, headers = {}) => {
    const answer = await intake.call(as, method, `/v1/tickets/${ticketId}${path}`, body, headers);
    expect(answer).toMatchObject({ status, body: { status } });
    expect(answer.body.errors.map((error: { field: string }) => error.field)).toContain(field);
  });

  it.each([
    ['/v1/tickets/7', 'id'],
    ['/v1/tickets/T-', 'id'],
    ['/v1/tickets?number=1042', 'number'],
    ['/v1/tickets?limit=101', 'limit'],
    ['/v1/tickets?limit=many', 'limit'],
    ['/v1/tickets?sort=luck', 'sort'],
    ['/v1/tickets?status=done', 'status'],
    ['/v1/tickets?priority=P1,P9', 'priority'],
    ['/v1/tickets?category=luck', 'category'],
    ['/v1/tickets?colour=red', 'colour'],
    ['/v1/tickets?cursor=%20', 'cursor'],
    ['/v1/tickets?sort=queue&cursor=WyItb3BlbmVkQXQiLCJ4IiwieSJd', 'cursor'],
    ['/v1/tickets?cursor[a]=b', 'cursor[a]'],
    ['/v1/tickets?assignee=', 'assignee'],
  ])('GET %s names %s', async (path, field) => {
    const answer = await intake.call('maria', 'GET', path);
    expect(answer.status).toBe(422);
    expect(answer.body.errors.map((error: { field: string }) => error.field)).toContain(field);
  });

  it('changes nothing', async () => {
    expect((await intake.call('maria', 'GET', `/v1/tickets/${ticketId}`)).body).toMatchObject({
      version: 1,
      status: 'open',
    });
  });
});
