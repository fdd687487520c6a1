import { readdir } from 'node:fs/promises';
import { startTestIntake, type Caller, type TestIntake } from '../start-test-intake.ts';
import { AttachmentStore } from './attachment-store.ts';
import { ORPHAN_AFTER_MS, OrphanSweeper } from './orphan-sweeper.ts';
import { file, type SampleFile } from './sample-files.ts';
import { form } from './sample-form.ts';
import { startS3 } from './start-test-s3.ts';

const TICKET = { channel: 'web', requester: {}, body: 'It fails, see the file.' };

let intake: TestIntake;
beforeAll(async () => {
  intake = await startTestIntake();
});
afterAll(async () => {
  await intake?.stop();
});

const open = (files: SampleFile[], more: object = {}, as: Caller = 'ana') =>
  intake.call(as, 'POST', '/v1/tickets', form(files, 'ticket', { ...TICKET, ...more }));
const say = (id: string, files: SampleFile[], message: object, as: Caller = 'ana') =>
  intake.call(as, 'POST', `/v1/tickets/${id}/messages`, form(files, 'message', message));
const download = (ticket: string, attachment: string) =>
  intake.download('ana', `/v1/tickets/${ticket}/attachments/${attachment}`);
const stored = async () =>
  (await readdir(intake.folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
    .length;
const fromCustomer = { author: { kind: 'customer' }, body: 'Here is more.' };

describe('files that no ticket has', () => {
  it('are removed where the request fails', async () => {
    const { body } = await open([], {}, 'bob');
    const [files, rows] = [await stored(), await intake.count('attachment')];
    const answers = [
      await say(body.id, [file('a.log', 'x')], fromCustomer),
      await open([file('a.log', 'x')], { requester: { id: 'bob' } }),
      await open([file('a.log', 'x')], { body: '' }),
      await say(body.id, [file('a.log', 'x')], { ...fromCustomer, at: '2999-01-01T00:00:00Z' }, 'bob'),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 403, 422, 422]);
    expect([await stored(), await intake.count('attachment')]).toEqual([files, rows]);
    expect(await intake.count('attachment_announced')).toBe(0);
  });

  it('are removed where the reference is another ticket’s', async () => {
    const first = await open([file('a.log', 'x')], { externalRef: 'post-1' });
    const files = await stored();
    const again = await open([file('a.log', 'x')], { externalRef: 'post-1' });
    expect([first.status, again.status, again.body.id]).toEqual([201, 200, first.body.id]);
    expect(await stored()).toBe(files);
  });

  it('are swept after a killed process, and not before', async () => {
    const [store, sweeper] = [intake.app.get(AttachmentStore), intake.app.get(OrphanSweeper)];
    const [old, young] = [
      '01950000-0000-7000-8000-0000000000aa',
      '01950000-0000-7000-8000-0000000000ab',
    ] as const;
    for (const id of [old, young]) await store.put(id, Buffer.from('x'));
    await intake.rows('INSERT INTO attachment_announced VALUES ($1, $2), ($3, now())', [
      old,
      new Date(Date.now() - ORPHAN_AFTER_MS - 1_000),
      young,
    ]);
    expect(await sweeper.sweep()).toBe(1);
    await expect(store.get(old)).rejects.toThrow();
    (await store.get(young)).destroy();
    await sweeper.removeUntaken([young]);
    expect(await intake.count('attachment_announced')).toBe(0);
  });

  it('are known by their rows: what a message has is never removed', async () => {
    const { body } = await open([file('a.log', 'mine')]);
    const [{ id }] = body.attachments;
    await intake.app.get(OrphanSweeper).removeUntaken([id]);
    expect((await download(body.id, id)).bytes.toString()).toBe('mine');
  });
});

it('keeps files in a bucket just as well', async () => {
  const s3 = await startS3();
  const other = await startTestIntake({ env: { ATTACHMENT_STORE: s3.storeUrl } });
  try {
    const data = form([file('a.log', 'in the bucket')], 'ticket', TICKET);
    const { status, body } = await other.call('ana', 'POST', '/v1/tickets', data);
    expect(status).toBe(201);
    const path = `/v1/tickets/${body.id}/attachments/${body.attachments[0].id}`;
    expect((await other.download('ana', path)).bytes.toString()).toBe('in the bucket');
    await s3.stop();
    expect((await other.download('ana', path)).status).toBe(503);
    const failed = await other.call('ana', 'POST', '/v1/tickets', data);
    expect(failed.status).toBe(503);
    expect(failed.headers.get('retry-after')).toBe('30');
    expect(await other.count('ticket')).toBe(1);
    // Their bytes may be there or not: the sweeper keeps trying.
    expect(await other.count('attachment_announced')).toBe(1);
  } finally {
    await other.stop();
  }
});
