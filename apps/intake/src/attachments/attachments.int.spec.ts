import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import sharp from 'sharp';
import { startTestIntake, type Caller, type TestIntake } from '../start-test-intake.ts';
import { file, pdf, photoWithPlace, picture, type SampleFile } from './sample-files.ts';
import { form } from './sample-form.ts';

const SECRET =
  'xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi';
const TICKET = { channel: 'web', requester: {}, body: 'It fails, see the file.' };

let intake: TestIntake;
beforeAll(async () => {
  intake = await startTestIntake();
  // What the relay publishes it removes, so the test keeps a copy.
  await intake.rows('CREATE TABLE published AS TABLE outbox WITH NO DATA');
  await intake.rows('CREATE RULE keep AS ON INSERT TO outbox DO ALSO INSERT INTO published SELECT NEW.*');
});
afterAll(async () => {
  await intake?.stop();
});

const open = (files: SampleFile[], more: object = {}, as: Caller = 'ana', headers = {}) =>
  intake.call(as, 'POST', '/v1/tickets', form(files, 'ticket', { ...TICKET, ...more }), headers);
const say = (id: string, files: SampleFile[], message: object, as: Caller = 'ana', headers = {}) =>
  intake.call(as, 'POST', `/v1/tickets/${id}/messages`, form(files, 'message', message), headers);
const get = async (id: string, as: Caller = 'maria') =>
  (await intake.call(as, 'GET', `/v1/tickets/${id}`)).body;
const download = (ticket: string, attachment: string, as: Caller = 'ana', headers = {}) =>
  intake.download(as, `/v1/tickets/${ticket}/attachments/${attachment}`, headers);
const stored = async (folder = intake.folder) =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).length;
const work = async (ticketId: string) => {
  const rows = await intake.rows<{ value: Buffer }>(
    `SELECT value FROM published WHERE key = $1 AND topic LIKE 'triage.work.%' ORDER BY seq DESC LIMIT 1`,
    [ticketId],
  );
  return JSON.parse(rows[0]!.value.toString());
};
const fromCustomer = { author: { kind: 'customer' }, body: 'Here is more.' };

describe('a ticket with files', () => {
  it('is answered with them, and lists them', async () => {
    const answer = await open([file('shot.png', await picture('png')), file('terms.pdf', pdf())]);
    expect(answer.status).toBe(201);
    const attachments = [
      { name: 'shot.png', mediaType: 'image/png', scan: 'not_scanned', redactions: [] },
      { name: 'terms.pdf', mediaType: 'application/pdf', scan: 'not_scanned', size: pdf().length },
    ];
    expect(answer.body).toMatchObject({ status: 'open', attachments });
    const { attachments: listed } = await get(answer.body.id);
    expect(listed).toEqual(answer.body.attachments);
    expect(listed[0]).toEqual({
      id: expect.stringMatching(/^[\da-f-]{36}$/),
      messageId: expect.stringMatching(/^[\da-f-]{36}$/),
      name: 'shot.png',
      mediaType: 'image/png',
      size: expect.any(Number),
      sha256: expect.stringMatching(/^[\da-f]{64}$/),
      scan: 'not_scanned',
      redactions: [],
      createdAt: expect.stringMatching(/Z$/),
    });
  });

  it.each(['png', 'jpeg', 'webp', 'gif'] as const)('gives back a picture: %s', async (format) => {
    const { body } = await open([file('p', await picture(format))]);
    const { bytes, headers } = await download(body.id, body.attachments[0].id);
    expect(headers.get('content-type')).toBe(`image/${format}`);
    expect(await sharp(bytes).metadata()).toMatchObject({ format, width: 40, height: 30 });
  });

  it('tells neither where a photo was taken nor with what', async () => {
    const photo = await photoWithPlace();
    expect((await sharp(photo).metadata()).exif).toBeDefined();
    const { body } = await open([file('me.jpg', photo)]);
    const { bytes } = await download(body.id, body.attachments[0].id);
    const metadata = await sharp(bytes).metadata();
    expect(metadata).toMatchObject({ format: 'jpeg', width: 30, height: 40 });
    expect([metadata.exif, metadata.icc, metadata.xmp, metadata.orientation]).toEqual(
      Array(4).fill(undefined),
    );
    expect(bytes.includes('SpyCam')).toBe(false);
  });

  it('keeps the frames of an animation', async () => {
    const frames = await Promise.all([picture('png'), picture('png', { width: 40, height: 30 })]);
    const frame = { width: 40, height: 60, channels: 3 as const, background: 'white' };
    const tall = await sharp({ create: frame })
      .composite([{ input: frames[0]!, top: 30, left: 0 }])
      .raw()
      .toBuffer();
    const animation = await sharp(tall, { raw: { width: 40, height: 60, channels: 3, pageHeight: 30 } })
      .gif()
      .toBuffer();
    expect((await sharp(animation).metadata()).pages).toBe(2);
    const { body } = await open([file('film.gif', animation)]);
    const { bytes } = await download(body.id, body.attachments[0].id);
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'gif', pages: 2 });
  });

  it('takes fields as well as a JSON part, and checks both alike', async () => {
    const data = new FormData();
    data.append('channel', 'web');
    data.append('requester', '{"language":"de"}');
    data.append('body', 'Wo ist mein Geld?');
    data.append('errorCodes', 'E-1');
    data.append('attachments', new Blob(['a log']), 'a.log');
    const answer = await intake.call('ana', 'POST', '/v1/tickets', data);
    expect(answer).toMatchObject({ status: 201, body: { attachments: [{ name: 'a.log' }] } });
    expect(await get(answer.body.id)).toMatchObject({ language: 'de', errorCodes: ['E-1'] });
    data.set('channel', 'fax');
    data.set('requester', '{"tier":"pro"}');
    const wrong = await intake.call('ana', 'POST', '/v1/tickets', data);
    expect(wrong).toMatchObject({ status: 422, body: { errors: [{ field: 'channel' }] } });
  });

  it('needs no file', async () => {
    const answer = await open([]);
    expect(answer.status).toBe(201);
    expect(answer.body).not.toHaveProperty('attachments');
  });
});

describe('a log', () => {
  it('is kept without its secrets, and tells the classifier its codes', async () => {
    const log = `12:00 withdrawal failed with WD-4012\nkey ${SECRET}\n\u001B[31mred\u001B[0m\r\n`;
    const answer = await open([file('app.log', log)], { errorCodes: ['E-1'] });
    expect(answer.body.redactions).toEqual([{ kind: 'private_key', count: 1 }]);
    const [attachment] = answer.body.attachments;
    expect(attachment.redactions).toEqual([{ kind: 'private_key', count: 1 }]);
    const { bytes, headers } = await download(answer.body.id, attachment.id);
    expect(bytes.toString()).toBe(
      '12:00 withdrawal failed with WD-4012\nkey [private key removed]\n[31mred[0m\n',
    );
    expect(headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await work(answer.body.id)).toMatchObject({
      errorCodes: ['E-1', 'WD-4012'],
      attachmentTexts: [bytes.toString()],
    });
    for (const table of ['attachment', 'message', 'published'])
      expect(JSON.stringify(await intake.rows(`SELECT * FROM ${table}`))).not.toContain(SECRET);
    expect(intake.logged.join('')).not.toContain(SECRET);
  });

  it('of a later message is added to what the classifier knows', async () => {
    const { body } = await open([file('a.log', 'error 1001')]);
    const answer = await say(body.id, [file('b.log', 'error 1002')], fromCustomer);
    expect(answer).toMatchObject({ status: 201, body: { attachments: [{ messageId: answer.body.id }] } });
    await say(body.id, [], fromCustomer);
    const codes = ['1001', '1002'];
    expect(await work(body.id)).toMatchObject({
      revision: 3,
      errorCodes: codes,
      attachmentTexts: ['error 1001', 'error 1002'],
    });
    expect(await get(body.id)).toMatchObject({
      errorCodes: codes,
      attachments: [{ name: 'a.log' }, { name: 'b.log' }],
    });
  });
});

describe('a download', () => {
  it('is saved and never shown, run or guessed at', async () => {
    const { body } = await open([file('<b>снимок.png', await picture('png'))]);
    const [attachment] = body.attachments;
    const answer = await download(body.id, attachment.id, 'ana', { range: 'bytes=0-3' });
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-length': String(attachment.size),
      'content-disposition': expect.stringMatching(
        /^attachment; filename="_b_______\.png"; filename\*=UTF-8''_b_%D1/,
      ),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'private, no-store',
      'accept-ranges': 'none',
    });
    expect(answer.bytes.length).toBe(attachment.size);
    expect(createHash('sha256').update(answer.bytes).digest('hex')).toBe(attachment.sha256);
  });

  it('is for those who may see the ticket', async () => {
    const { body } = await open([file('a.log', 'x')]);
    const other = (await open([file('b.log', 'y')], {}, 'bob')).body;
    const of = (ticket: string, attachment: string, as: Caller) => download(ticket, attachment, as);
    const mine = body.attachments[0].id;
    expect((await of(body.id, mine, 'ana')).status).toBe(200);
    expect((await of(body.id, mine, 'maria')).status).toBe(200);
    expect((await of(body.id, mine, 'bob')).status).toBe(404);
    expect((await of(other.id, mine, 'bob')).status).toBe(404);
    expect((await of(other.id, mine, 'maria')).status).toBe(404);
    expect((await of(body.id, body.id, 'ana')).status).toBe(404);
    expect((await of(body.id, 'x', 'ana')).status).toBe(422);
    expect((await intake.call(undefined, 'GET', `/v1/tickets/${body.id}/attachments/${mine}`)).status).toBe(
      401,
    );
  });

  it('of an internal note is for agents', async () => {
    const { body } = await open([]);
    const note = { author: { kind: 'agent' }, body: 'odd', internal: true };
    const [attachment] = (await say(body.id, [file('note.txt', 'odd')], note, 'maria')).body.attachments;
    expect((await get(body.id)).attachments).toHaveLength(1);
    expect((await get(body.id, 'ana')).attachments).toEqual([]);
    expect((await download(body.id, attachment.id, 'maria')).status).toBe(200);
    expect((await download(body.id, attachment.id, 'ana')).status).toBe(404);
  });
});

describe('an Idempotency-Key with files', () => {
  it('gives the same answer to the same files, and refuses others', async () => {
    const key = { 'idempotency-key': 'files-1' };
    const first = await open([file('a.log', 'one')], {}, 'ana', key);
    const before = await stored();
    const again = await open([file('a.log', 'one')], {}, 'ana', key);
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.body).toEqual(first.body);
    expect((await open([file('a.log', 'two')], {}, 'ana', key)).status).toBe(422);
    expect((await open([file('b.log', 'one')], {}, 'ana', key)).status).toBe(422);
    expect((await open([], {}, 'ana', key)).status).toBe(422);
    expect(await stored()).toBe(before);
    expect(await intake.count('attachment_announced')).toBe(0);
  });
});

it('describes both forms of its requests', async () => {
  const { body } = await intake.call(undefined, 'GET', '/openapi.json');
  for (const [path, part] of [
    ['/v1/tickets', 'ticket'],
    ['/v1/tickets/{id}/messages', 'message'],
  ] as const) {
    const { content } = body.paths[path].post.requestBody;
    expect(Object.keys(content)).toEqual(['application/json', 'multipart/form-data']);
    expect(content['multipart/form-data'].schema.properties).toMatchObject({
      [part]: content['application/json'].schema,
      attachments: { type: 'array', items: { format: 'binary' } },
    });
  }
  expect(body.paths['/v1/tickets/{id}/attachments/{attachmentId}'].get).toBeDefined();
});
