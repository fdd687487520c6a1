import { startTestIntake, type Caller, type TestIntake } from './start-test-intake.ts';

let intake: TestIntake;
beforeAll(async () => {
  intake = await startTestIntake();
});
afterAll(async () => {
  await intake?.stop();
});

async function open(as: Caller = 'ana', more: object = {}): Promise<string> {
  const { status, body } = await intake.call(as, 'POST', '/v1/tickets', {
    channel: 'web',
    requester: {},
    body: 'Where is my withdrawal of yesterday?',
    ...more,
  });
  expect(status).toBe(201);
  return body.id;
}
const merge = (id: string, request: object, headers: Record<string, string> = {}, as: Caller = 'maria') =>
  intake.call(as, 'POST', `/v1/tickets/${id}/merge`, request, headers);
const get = async (id: string, as: Caller = 'maria') =>
  (await intake.call(as, 'GET', `/v1/tickets/${id}`)).body;
const say = (id: string, body: string, as: Caller = 'ana') =>
  intake.call(as, 'POST', `/v1/tickets/${id}/messages`, {
    author: { kind: as === 'maria' ? 'agent' : 'customer' },
    body,
  });
const messages = async (id: string, as: Caller = 'maria') => {
  const { body } = await intake.call(as, 'GET', `/v1/tickets/${id}/timeline`);
  return body.items.flatMap(
    (item: { message: { body: string } | null }) => item.message?.body ?? [],
  ) as string[];
};
const closed = async () => {
  const id = await open();
  await intake.call('maria', 'PATCH', `/v1/tickets/${id}`, { status: 'closed' });
  return id;
};

it('closes the one, and shows its messages on the other, to the customer too', async () => {
  const [target, source] = [await open(), await open('ana', { body: 'Still nothing. Hash 0xabc' })];
  await say(source, 'Anybody there?');
  await say(target, 'I write here as well.');
  const answer = await merge(
    source,
    { into: target.toUpperCase(), reason: 'the same' },
    { 'if-match': '"2"' },
  );
  expect(answer).toMatchObject({
    status: 200,
    body: { id: source, status: 'closed', mergedInto: target, version: 4 },
  });
  expect(answer.headers.get('etag')).toBe('"4"');
  const all = [
    'Where is my withdrawal of yesterday?',
    'Still nothing. Hash 0xabc',
    'Anybody there?',
    'I write here as well.',
  ];
  for (const as of ['maria', 'ana'] as const) expect(await messages(target, as)).toEqual(all);
  expect(await messages(source, 'ana')).toEqual(all.slice(1, 3));
  expect(await get(target)).toMatchObject({ status: 'open', mergedInto: null, version: 2 });
  expect((await get(source, 'ana')).mergedInto).toBe(target);
  const { items } = (await intake.call('maria', 'GET', `/v1/tickets/${target}/timeline`)).body;
  expect(items.find((item: { details: object }) => 'mergedFrom' in item.details)).toMatchObject({
    type: 'ticket.message_added',
    details: { mergedFrom: source },
  });
});

it('is triaged anew with what came to it, so that nothing urgent is closed away', async () => {
  const target = await open('ana', { body: 'How high are your fees?' });
  const source = await open('ana', { body: 'I was hacked, all my coins are being stolen right now!' });
  expect((await get(target)).lane).toBe('standard');
  await merge(source, { into: target });
  expect(await get(target)).toMatchObject({ lane: 'express' });
  expect(await intake.rows('SELECT revision FROM ticket WHERE id = $1', [target])).toEqual([{ revision: 2 }]);
});

it('repeated, it is answered alike and does nothing more', async () => {
  const [target, source] = [await open(), await open()];
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => merge(source, { into: target }, { 'if-match': '"1"' })),
  );
  expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(200));
  expect(new Set(answers.map(({ body }) => body.version))).toEqual(new Set([3]));
  expect(await messages(target)).toHaveLength(2);
  expect(await intake.rows('SELECT revision FROM ticket WHERE id = $1', [target])).toEqual([{ revision: 2 }]);
});

it('of two tickets into each other at once is one merge', async () => {
  const [one, two] = [await open(), await open()];
  const answers = await Promise.all([merge(one, { into: two }), merge(two, { into: one })]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
});

describe('a later message on the merged ticket', () => {
  it('of its customer goes to the one that goes on, over two merges', async () => {
    const [first, second, third] = [await open(), await open(), await open()];
    await merge(first, { into: second });
    await merge(second, { into: third });
    await intake.call('maria', 'PATCH', `/v1/tickets/${third}`, { status: 'resolved' });
    const answer = await say(first, 'And now?');
    expect(answer).toMatchObject({ status: 201, body: { ticketId: third, status: 'open' } });
    expect((await messages(third)).at(-1)).toBe('And now?');
    expect((await get(first)).status).toBe('closed');
  });

  it('of an agent is refused, and says where to write', async () => {
    const [target, source] = [await open(), await open()];
    await merge(source, { into: target });
    const answer = await say(source, 'We are on it.', 'maria');
    expect(answer).toMatchObject({ status: 409, body: { detail: expect.stringContaining(target) } });
  });
});

describe('two customers’ tickets, merged by force', () => {
  it('show neither what the other wrote, nor whose it is', async () => {
    const [target, source] = [
      await open('ana', { body: 'Ana writes this.' }),
      await open('bob', { body: 'Bob writes this.' }),
    ];
    expect(await merge(source, { into: target })).toMatchObject({
      status: 409,
      body: { type: 'urn:triage:problem:conflict' },
    });
    expect((await merge(source, { into: target, force: true })).status).toBe(200);
    expect(await messages(target)).toEqual(['Ana writes this.', 'Bob writes this.']);
    expect(await messages(target, 'ana')).toEqual(['Ana writes this.']);
    const answer = await say(source, 'Bob again.', 'bob');
    expect(answer).toMatchObject({ status: 201, body: { ticketId: source, author: { id: 'bob' } } });
    expect(JSON.stringify(answer.body)).not.toContain(target);
    expect(await messages(target)).toContain('Bob again.');
    expect(await messages(target, 'ana')).not.toContain('Bob again.');
    expect(await messages(source, 'bob')).toEqual(['Bob writes this.', 'Bob again.']);
    const own = await intake.call('bob', 'GET', `/v1/tickets/${source}`);
    expect(own.body).toMatchObject({ status: 'closed', mergedInto: null });
    const timeline = await intake.call('bob', 'GET', `/v1/tickets/${source}/timeline`);
    expect(JSON.stringify(timeline.body)).not.toContain(target);
    expect((await intake.call('bob', 'GET', `/v1/tickets/${target}`)).status).toBe(404);
  });
});

describe('a refused merge', () => {
  it('names what is wrong with the request', async () => {
    const id = await open();
    for (const [request, field] of [
      [{}, 'into'],
      [{ into: 'T-1' }, 'into'],
      [{ into: id }, 'into'],
      [{ into: '01950000-0000-7000-8000-000000000009' }, 'into'],
      [{ into: await open(), force: 'yes' }, 'force'],
      [{ into: await open(), reason: ' ' }, 'reason'],
      [{ into: await open(), why: 'x' }, 'why'],
    ] as const) {
      const answer = await merge(id, request);
      expect([answer.status, answer.body.errors?.map((error: { field: string }) => error.field)]).toEqual([
        422,
        [field],
      ]);
    }
  });

  it('is a problem document', async () => {
    const [one, two, three] = [await open(), await open(), await open()];
    expect((await merge(one, { into: two })).status).toBe(200);
    expect((await merge(two, { into: one })).status).toBe(409);
    expect((await merge(three, { into: one })).status).toBe(409);
    expect((await merge(one, { into: three })).status).toBe(409);
    expect((await merge(three, { into: await closed() })).status).toBe(409);
    expect((await merge(await closed(), { into: three })).status).toBe(409);
    expect((await merge(three, { into: two }, { 'if-match': '"9"' })).status).toBe(412);
    expect((await merge('01950000-0000-7000-8000-000000000009', { into: two })).status).toBe(404);
    expect((await merge(three, { into: two }, {}, 'ana')).status).toBe(403);
    expect(await get(three)).toMatchObject({ status: 'open', version: 1, mergedInto: null });
  });
});
