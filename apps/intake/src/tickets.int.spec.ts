import { DescribedAnswers } from '@triage/testing';
import { DataSource } from 'typeorm';
import { IdempotencyCleaner } from './idempotency-cleaner.ts';
import { IDEMPOTENCY_RETENTION_MS } from './idempotency.ts';
import { cursorOf } from './cursor.ts';
import { queueQuery } from './queue-query.ts';
import { startTestIntake, type Caller, type TestIntake } from './start-test-intake.ts';

const SECRET =
  'xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi';

const UNKNOWN_ID = '01950000-0000-7000-8000-000000000009';

let intake: TestIntake;
beforeAll(async () => {
  intake = await startTestIntake();
});
afterAll(async () => {
  await intake?.stop();
});

const ticket = (more: object = {}) => ({
  channel: 'web',
  requester: {},
  body: 'Where is my withdrawal of yesterday?',
  ...more,
});
const open = (more: object = {}, as: Caller = 'ana', headers: Record<string, string> = {}) =>
  intake.call(as, 'POST', '/v1/tickets', ticket(more), headers);
const say = (id: string, more: object = {}, as: Caller = 'ana', headers: Record<string, string> = {}) =>
  intake.call(
    as,
    'POST',
    `/v1/tickets/${id}/messages`,
    { author: { kind: as === 'ana' ? 'customer' : 'agent' }, body: 'Still nothing.', ...more },
    headers,
  );
const patch = (id: string, change: object, headers: Record<string, string> = {}, as: Caller = 'maria') =>
  intake.call(as, 'PATCH', `/v1/tickets/${id}`, change, headers);
const get = (id: string, as: Caller = 'maria') => intake.call(as, 'GET', `/v1/tickets/${id}`);
const uniqueKey = (() => {
  let count = 0;
  return () => ({ 'idempotency-key': `key-${++count}` });
})();

describe('a new ticket', () => {
  it('is answered as documented, and stored in full', async () => {
    const answer = await open({
      requester: { email: 'ana@example.org', name: 'Ana', language: 'pt' },
      subject: 'Withdrawal',
      transactionIds: ['0xabc'],
      errorCodes: ['E-17'],
    });
    expect(answer.status).toBe(201);
    const { id } = answer.body;
    expect(answer.body).toEqual({
      id: expect.stringMatching(/^[\da-f-]{36}$/),
      number: expect.stringMatching(/^T-\d+$/),
      status: 'open',
      lane: expect.stringMatching(/^(?:express|standard)$/),
      priority: expect.stringMatching(/^P[1-4]$/),
      openedAt: expect.stringMatching(/\.\d{3}Z$/),
      redactions: [],
    });
    expect(answer.headers.get('location')).toBe(`/v1/tickets/${id}`);
    expect(answer.headers.get('etag')).toBe('"1"');
    const stored = await get(id);
    expect(stored.headers.get('etag')).toBe('"1"');
    expect(stored.body).toMatchObject({
      ...answer.body,
      version: 1,
      channel: 'web',
      requester: { id: 'ana', email: 'ana@example.org', name: 'Ana', tier: 'standard', language: 'pt' },
      subject: 'Withdrawal',
      body: 'Where is my withdrawal of yesterday?',
      language: 'pt',
      prioritySource: 'screen',
      classification: null,
      sla: { nextMetric: null, nextDueAt: null, breached: [] },
      assignee: null,
      attachments: [],
    });
  });

  it('is found by the number that people say, by those who may see it', async () => {
    const { id, number } = (await open()).body;
    const list = (as: Caller) => intake.call(as, 'GET', `/v1/tickets?number=${number}`);
    expect((await get(number.toLowerCase())).body.id).toBe(id);
    expect((await list('maria')).body.items.map((item: { id: string }) => item.id)).toEqual([id]);
    expect((await get(number, 'bob')).status).toBe(404);
    expect((await list('bob')).body.items).toEqual([]);
  });

  it("is the token's own where it names no requester, and so is a message without an author", async () => {
    const opened = await intake.call('ana', 'POST', '/v1/tickets', { channel: 'web', body: 'Hello?' });
    expect((await get(opened.body.id)).body.requester.id).toBe('ana');
    const authors = [];
    for (const as of ['ana', 'maria'] as const)
      authors.push((await say(opened.body.id, { author: undefined }, as)).body.author);
    expect(authors).toEqual([
      { kind: 'customer', id: 'ana' },
      { kind: 'agent', id: 'maria' },
    ]);
  });

  it('leaves no secret in the database, the answer or the log', async () => {
    const answer = await open({ subject: `key ${SECRET}`, body: `this is it:\n${SECRET}\nhelp` });
    expect(answer.body.redactions.length).toBeGreaterThan(0);
    await say(answer.body.id, { body: `once more ${SECRET}` });
    await patch(answer.body.id, { status: 'pending', reason: `he sent ${SECRET}` });
    for (const table of ['ticket', 'message', 'timeline_entry', 'idempotency_key'])
      expect(JSON.stringify(await intake.rows(`SELECT * FROM ${table}`))).not.toContain(SECRET);
    expect((await get(answer.body.id)).body.body).not.toContain(SECRET);
    expect(intake.logged.join('')).not.toContain(SECRET);
  });
});

describe('an Idempotency-Key', () => {
  it('gives the same answer to the same request, with 200', async () => {
    const key = uniqueKey();
    const first = await open({}, 'ana', key);
    await patch(first.body.id, { status: 'pending' });
    const second = await open({}, 'ana', key);
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.body).toEqual(first.body);
    for (const header of ['location', 'etag'])
      expect(second.headers.get(header)).toBe(first.headers.get(header));
  });

  it('refuses another request', async () => {
    const key = uniqueKey();
    await open({}, 'ana', key);
    const other = await open({ body: 'Something else' }, 'ana', key);
    expect(other).toMatchObject({ status: 422, body: { errors: [{ field: 'Idempotency-Key' }] } });
  });

  it('belongs to one principal', async () => {
    const key = uniqueKey();
    const answers = [await open({}, 'ana', key), await open({}, 'bob', key)];
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(answers[0]?.body.id).not.toBe(answers[1]?.body.id);
  });

  it('gives twenty requests at once one ticket', async () => {
    const before = await intake.count('ticket');
    const key = uniqueKey();
    const answers = await Promise.all(Array.from({ length: 20 }, () => open({}, 'ana', key)));
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array<number>(19).fill(200), 201]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(await intake.count('ticket')).toBe(before + 1);
  });

  it('is free again where the request failed', async () => {
    const key = uniqueKey();
    expect((await open({ requester: { id: 'bob' } }, 'ana', key)).status).toBe(403);
    expect((await open({}, 'ana', key)).status).toBe(201);
  });

  it('works for messages too', async () => {
    const { body } = await open();
    const key = uniqueKey();
    const answers = await Promise.all(Array.from({ length: 5 }, () => say(body.id, {}, 'ana', key)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 201]);
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1);
    expect((await get(body.id)).body.version).toBe(2);
  });
});

describe('idempotency keys', () => {
  it('tell a repetition to come back where the first request takes too long', async () => {
    const key = uniqueKey();
    const first = intake.app.get(DataSource).createQueryRunner();
    await first.startTransaction();
    await first.query(
      `INSERT INTO idempotency_key (principal, key, fingerprint, created_at) VALUES ('customer/ana', $1, '', now())`,
      [key['idempotency-key']],
    );
    expect(await open({}, 'ana', key)).toMatchObject({
      status: 409,
      body: { type: 'urn:triage:problem:conflict' },
    });
    await first.rollbackTransaction();
    await first.release();
    expect((await open({}, 'ana', key)).status).toBe(201);
  });

  it('are removed when they are too old', async () => {
    const [old, young] = [uniqueKey(), uniqueKey()].map((header) => header['idempotency-key']);
    const tooOld = new Date(Date.now() - IDEMPOTENCY_RETENTION_MS - 1_000);
    await intake.rows(
      `INSERT INTO idempotency_key (principal, key, fingerprint, created_at)
       VALUES ('x', $1, '', $3), ('x', $2, '', now())`,
      [old, young, tooOld],
    );
    expect(await intake.app.get(IdempotencyCleaner).clean()).toBe(1);
    expect(await intake.rows(`SELECT key FROM idempotency_key WHERE principal = 'x'`)).toEqual([
      { key: young },
    ]);
  });
});

describe('an externalRef', () => {
  it('gives twenty fetchers of one post one ticket', async () => {
    const before = await intake.count('ticket');
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        open({ channel: 'email', requester: { email: 'x@example.org' }, externalRef: '<1@x>' }, 'mailbox'),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array<number>(19).fill(200), 201]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(await intake.count('ticket')).toBe(before + 1);
  });

  it('is another one on another channel, and for each customer', async () => {
    const answers = [
      await open({ externalRef: 'same' }),
      await open({ externalRef: 'same', channel: 'chat' }),
      await open({ externalRef: 'same' }, 'bob'),
      await open({ externalRef: 'same' }, 'mailbox'),
    ];
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
  });
});

describe('a customer', () => {
  it('has no way to another’s ticket', async () => {
    const { body } = await open({}, 'bob');
    const answers = [
      await get(body.id, 'ana'),
      await intake.call('ana', 'GET', `/v1/tickets/${body.id}/timeline`),
      await say(body.id),
      await get(UNKNOWN_ID, 'ana'),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect(new Set(answers.map((answer) => answer.body.detail)).size).toBe(1);
    expect((await patch(body.id, { status: 'closed' }, {}, 'bob')).status).toBe(403);
    const list = await intake.call('ana', 'GET', '/v1/tickets?limit=100');
    expect(new Set(list.body.items.map((item: { requester: { id: string } }) => item.requester.id))).toEqual(
      new Set(['ana']),
    );
  });

  it('does not see what agents keep among themselves', async () => {
    const { body } = await open();
    await say(body.id, { body: 'looks odd', internal: true }, 'maria');
    await say(body.id, { body: 'We are on it.' }, 'maria');
    await patch(body.id, { assignee: 'maria', status: 'pending', reason: 'a hunch' });
    const timeline = async (as: Caller) =>
      (await intake.call(as, 'GET', `/v1/tickets/${body.id}/timeline`)).body.items as {
        type: string;
        message: { body: string } | null;
        details: object;
      }[];
    const agents = (await timeline('maria')).map(({ type, message }) => [type, message?.body]);
    expect(agents).toEqual([
      ['ticket.opened', 'Where is my withdrawal of yesterday?'],
      ['ticket.message_added', 'looks odd'],
      ['ticket.message_added', 'We are on it.'],
      ['ticket.assigned', undefined],
      ['ticket.status_changed', undefined],
    ]);
    const own = await timeline('ana');
    expect(own.map(({ type, message }) => [type, message?.body])).toEqual([agents[0], agents[2], agents[4]]);
    expect(JSON.stringify(own)).not.toContain('hunch');
  });

  it('brings a ticket back by writing', async () => {
    const { body } = await open();
    await patch(body.id, { status: 'resolved' });
    expect((await say(body.id)).body).toMatchObject({ status: 'open', version: 4 });
    const work = await intake.rows<{ revision: number }>('SELECT revision FROM ticket WHERE id = $1', [
      body.id,
    ]);
    expect(work).toEqual([{ revision: 2 }]);
    await patch(body.id, { status: 'closed' });
    expect((await say(body.id)).status).toBe(409);
  });
});

describe('a change', () => {
  it('based on an old version is refused, and the ETag tells the new one', async () => {
    const { body } = await open();
    const first = await patch(body.id, { status: 'pending' }, { 'if-match': '"1"' });
    expect(first).toMatchObject({ status: 200, body: { version: 2, status: 'pending' } });
    expect(first.headers.get('etag')).toBe('"2"');
    expect(await patch(body.id, { status: 'resolved' }, { 'if-match': '"1"' })).toMatchObject({
      status: 412,
    });
    expect(await patch(body.id, { status: 'resolved' }, { 'if-match': 'W/"2"' })).toMatchObject({
      status: 412,
    });
    expect(await patch(body.id, { status: 'resolved' }, { 'if-match': '"1", "2"' })).toMatchObject({
      status: 200,
    });
  });

  it('of ten agents at once who saw the same version is one agent’s', async () => {
    const { body } = await open();
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        patch(body.id, { assignee: `agent-${index}` }, { 'if-match': '"1"' }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(9).fill(412)]);
    expect((await get(body.id)).body.version).toBe(2);
  });

  it('that changes nothing is answered, and tells nobody', async () => {
    const { body } = await open();
    const before = await intake.count('timeline_entry');
    expect(await patch(body.id, { status: 'open', assignee: null })).toMatchObject({
      status: 200,
      body: { version: 1 },
    });
    expect(await intake.count('timeline_entry')).toBe(before);
  });
});

describe('lists', () => {
  it('page through everything once, in order', async () => {
    for (const sort of ['queue', '-openedAt', 'openedAt']) {
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const query: string = `sort=${sort}&limit=7&status=open,pending,on_hold,resolved,closed`;
        const page = await intake.call(
          'maria',
          'GET',
          `/v1/tickets?${query}${cursor ? `&cursor=${cursor}` : ''}`,
        );
        expect(page.status).toBe(200);
        seen.push(...page.body.items.map(({ id }: { id: string }) => id));
        cursor = page.body.nextCursor;
      } while (cursor);
      expect(seen.length).toBe(await intake.count('ticket'));
      expect(new Set(seen).size).toBe(seen.length);
    }
  });

  it('sort the queue by priority, then by time to the next breach', async () => {
    const ids: string[] = [];
    for (let index = 0; index < 5; index++)
      ids.push((await open({ requester: { id: 'queue' } }, 'mailbox')).body.id);
    const [late, soon, none, urgent, done] = ids;
    const set = (id: string | undefined, priority: string, due: string | null, status = 'open') =>
      intake.rows(
        `UPDATE ticket SET priority = $2, sla_next_due_at = $3, status = $4, assignee = 'q' WHERE id = $1`,
        [id, priority, due, status],
      );
    await set(late, 'P2', '2026-03-01T12:00:00Z');
    await set(soon, 'P2', '2026-03-01T11:00:00Z');
    await set(none, 'P2', null);
    await set(urgent, 'P1', null);
    await set(done, 'P1', null, 'closed');
    const queue = async (query: string) =>
      (await intake.call('maria', 'GET', `/v1/tickets?assignee=q&sort=queue${query}`)).body;
    const ordered = [urgent, soon, late, none];
    expect((await queue('')).items.map(({ id }: { id: string }) => id)).toEqual(ordered);
    const paged: string[] = [];
    for (let cursor = ''; ;) {
      const { items, nextCursor } = await queue(`&limit=1${cursor}`);
      paged.push(...items.map(({ id }: { id: string }) => id));
      if (nextCursor === null) break;
      cursor = `&cursor=${nextCursor}`;
    }
    expect(paged).toEqual(ordered);
    expect((await queue('&priority=P1')).items).toHaveLength(1);
    expect((await queue('&category=deposit')).items).toEqual([]);
  });

  it('of the queue are read in the order of its index, without sorting', async () => {
    const { sql, parameters } = queueQuery(
      {
        sort: 'queue',
        limit: 50,
        cursor: cursorOf('queue', ['P2', null, '2026-03-01T12:00:00.000Z', UNKNOWN_ID]),
      },
      { role: 'agent', subject: 'maria' },
    );
    const plan = await intake.app.get(DataSource).transaction(async (tx) => {
      // A handful of rows is always read faster in one go.
      await tx.query('SET LOCAL enable_seqscan = off');
      return JSON.stringify(await tx.query(`EXPLAIN ${sql}`, parameters));
    });
    expect(plan).toContain('ticket_queue');
    expect(plan).not.toContain('Sort');
  });

  it('page through a timeline', async () => {
    const { body } = await open();
    for (let index = 0; index < 4; index++)
      await say(body.id, { body: `message ${index}`, at: '2026-01-01T00:00:00Z' });
    const texts: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await intake.call(
        'ana',
        'GET',
        `/v1/tickets/${body.id}/timeline?limit=2${cursor ? `&cursor=${cursor}` : ''}`,
      );
      texts.push(...page.body.items.map(({ message }: { message: { body: string } }) => message.body));
      cursor = page.body.nextCursor;
    } while (cursor);
    expect(texts).toEqual(
      [0, 1, 2, 3].map((index) => `message ${index}`).concat('Where is my withdrawal of yesterday?'),
    );
  });
});

it('describes its routes', async () => {
  const { status, body } = await intake.call(undefined, 'GET', '/openapi.json');
  expect(status).toBe(200);
  expect(Object.keys(body.paths)).toEqual(
    expect.arrayContaining([
      '/v1/tickets',
      '/v1/tickets/{id}',
      '/v1/tickets/{id}/messages',
      '/v1/tickets/{id}/merge',
      '/v1/tickets/{id}/timeline',
    ]),
  );
  expect(Object.keys(body.components.schemas.OpenTicketRequest.properties)).toContain('transactionIds');
  expect(Object.keys(body.components.schemas.EmailRequest.properties)).toContain('headers');
});

it('answers as it describes', async () => {
  const described = await DescribedAnswers.of(`http://127.0.0.1:${intake.port}`);
  expect(described.gaps()).toEqual([]);
  const form = new FormData();
  form.set('ticket', JSON.stringify(ticket({ body: 'It fails, see the log.' })));
  form.set('attachments', new File(['E-1 failed\n'], 'app.log'));
  const opened = await intake.call('ana', 'POST', '/v1/tickets', form);
  const { id } = opened.body;
  const other = await open();
  const faults = [
    ...described.faults('POST', '/v1/tickets', 201, opened.body),
    ...described.faults('POST', '/v1/tickets/{id}/messages', 201, (await say(id)).body),
    ...described.faults('PATCH', '/v1/tickets/{id}', 200, (await patch(id, { assignee: 'maria' })).body),
    ...described.faults('GET', '/v1/tickets/{id}', 200, (await get(id)).body),
    ...described.faults('GET', '/v1/tickets/{id}', 200, (await get(id, 'ana')).body),
  ];
  const list = await intake.call('maria', 'GET', '/v1/tickets?limit=5');
  faults.push(...described.faults('GET', '/v1/tickets', 200, list.body));
  const timeline = await intake.call('maria', 'GET', `/v1/tickets/${id}/timeline`);
  faults.push(...described.faults('GET', '/v1/tickets/{id}/timeline', 200, timeline.body));
  const merged = await intake.call('maria', 'POST', `/v1/tickets/${id}/merge`, { into: other.body.id });
  faults.push(...described.faults('POST', '/v1/tickets/{id}/merge', 200, merged.body));
  expect(faults).toEqual([]);
});
