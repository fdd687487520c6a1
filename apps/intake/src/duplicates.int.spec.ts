import { until } from '@triage/testing';
import { DuplicateLinker } from './duplicate-linker.ts';
import { startTestIntake, type Caller, type TestIntake } from './start-test-intake.ts';

const HASH = '5e1a3f0c9b7d2468ace013579bdf02468ace13579bdf02468ace13579bdf0246';

let intake: TestIntake;
beforeAll(async () => {
  intake = await startTestIntake({ comparing: true });
});
afterAll(async () => {
  await intake?.stop();
});

let customers = 0;
const someone = () => ({ id: `cust-${++customers}`, email: `c${customers}@example.org` });

/** Opens a ticket and answers with its id. */
async function open(requester: object, more: object = {}): Promise<string> {
  const ticket = {
    channel: 'web',
    requester,
    body: 'My withdrawal of 250 USDT is pending since this morning',
    ...more,
  };
  const { status, body } = await intake.call('mailbox', 'POST', '/v1/tickets', ticket);
  expect(status).toBe(201);
  return body.id;
}

const allCompared = () =>
  until(async () => ((await intake.count('duplicate_check')) === 0 ? true : undefined), {
    what: 'all tickets compared',
  });

async function duplicates(id: string, as: Caller = 'maria') {
  await allCompared();
  const { body } = await intake.call(as, 'GET', `/v1/tickets/${id}`);
  return body.duplicates as { id: string; number: string; status: string; score: number; reason: string }[];
}

const links = async (id: string) => {
  const { body } = await intake.call('maria', 'GET', `/v1/tickets/${id}/timeline`);
  return body.items.filter(({ type }: { type: string }) => type === 'ticket.linked');
};

it('a repeated ticket and the first one know of each other, and it is told once', async () => {
  const ana = someone();
  const first = await open(ana);
  const second = await open(ana, {
    channel: 'chat',
    body: 'my withdrawal of 250 USDT is STILL pending since this morning',
  });
  expect(await duplicates(second)).toEqual([
    {
      id: first,
      number: expect.stringMatching(/^T-\d+$/),
      status: 'open',
      score: expect.any(Number),
      reason: 'similar_text',
    },
  ]);
  expect(await duplicates(first)).toMatchObject([{ id: second }]);
  expect(await links(second)).toMatchObject([
    { actor: { kind: 'system', id: 'intake' }, details: { kind: 'duplicate', targetId: first } },
  ]);
  expect(await links(first)).toMatchObject([{ details: { targetId: second } }]);
  const { body } = await intake.call('maria', 'GET', `/v1/tickets/${second}`);
  expect(body.version).toBe(1);
  // A second comparison, as after a restart in the middle, adds nothing.
  await intake.rows('INSERT INTO duplicate_check SELECT unnest($1::uuid[])', [[first, second]]);
  await allCompared();
  expect(await links(second)).toHaveLength(1);
  expect(
    await intake.rows('SELECT 1 FROM ticket_duplicate WHERE ticket_id = ANY ($1)', [[first, second]]),
  ).toHaveLength(1);
});

it('a pair that comes at the same time is one link', async () => {
  const bob = someone();
  const ids = await Promise.all([open(bob), open(bob, { channel: 'telegram' })]);
  const [one, two] = [...ids].sort();
  expect(await duplicates(two!)).toMatchObject([{ id: one }]);
  expect(await links(two!)).toHaveLength(1);
});

it('copies of one customer are found across channels, by address and by what they name', async () => {
  const ana = someone();
  const web = await open(ana, { transactionIds: [`0x${HASH}`] });
  const mail = await open({ email: ana.email.toUpperCase() }, { channel: 'email' });
  expect(await duplicates(mail)).toMatchObject([{ id: web, reason: 'similar_text' }]);
  const post = await open({ name: 'ana on x' }, { channel: 'x', body: `Where are my coins?? ${HASH}` });
  expect((await duplicates(post)).map(({ id, reason }) => [id, reason])).toEqual([[web, 'same_transaction']]);
});

it('the same words of other customers are no duplicates', async () => {
  const ids = await Promise.all(
    Array.from({ length: 10 }, () => open(someone(), { body: 'All withdrawals are down since an hour!' })),
  );
  for (const id of ids) expect(await duplicates(id)).toEqual([]);
});

it.each(['hi', 'help', '?', '在吗'])('%j matches nothing', async (body) => {
  const ana = someone();
  await open(ana, { body });
  expect(await duplicates(await open(ana, { body }))).toEqual([]);
});

it('what is done for long is another matter, and what is open for long is not', async () => {
  const ana = someone();
  const [done, waiting] = [await open(ana), await open(ana, { channel: 'chat' })];
  await allCompared();
  await intake.rows(
    `UPDATE ticket SET opened_at = now() - interval '8 days', status = CASE id WHEN $1 THEN 'closed' ELSE 'pending' END
     WHERE id IN ($1, $2)`,
    [done, waiting],
  );
  expect((await duplicates(await open(ana))).map(({ id }) => id)).toEqual([waiting]);
});

it('mails that machines wrote are compared with nothing', async () => {
  const ana = someone();
  const email = { headers: { 'Auto-Submitted': 'auto-replied' } };
  await open(ana, { channel: 'email', email });
  expect(await duplicates(await open(ana, { channel: 'email', email }))).toEqual([]);
});

it('a customer is not told, not even of his own', async () => {
  const first = await open({ id: 'ana' });
  const second = await open({ id: 'ana' });
  await allCompared();
  expect(await links(second)).toHaveLength(1);
  for (const id of [first, second]) {
    expect(await duplicates(id, 'ana')).toBeUndefined();
    const { body } = await intake.call('ana', 'GET', `/v1/tickets/${id}/timeline`);
    expect(body.items.map(({ type }: { type: string }) => type)).toEqual(['ticket.opened']);
  }
});

it('several processes compare each ticket once', async () => {
  const ana = someone();
  const ids = await Promise.all(Array.from({ length: 8 }, () => open(ana)));
  const linker = intake.app.get(DuplicateLinker);
  await Promise.all(Array.from({ length: 4 }, () => linker.compare()));
  await allCompared();
  const pairs = await intake.rows('SELECT 1 FROM ticket_duplicate WHERE ticket_id = ANY ($1)', [ids]);
  const told = await Promise.all(ids.map((id) => links(id)));
  expect(told.flat()).toHaveLength(2 * pairs.length);
  for (const id of ids) expect((await duplicates(id)).length).toBeGreaterThan(0);
});
