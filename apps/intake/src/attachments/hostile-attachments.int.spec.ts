import { readdir } from 'node:fs/promises';
import { startTestIntake, type TestIntake } from '../start-test-intake.ts';
import {
  eicar,
  gzipBomb,
  packedObjects,
  pdf,
  picture,
  pngClaiming,
  windowsProgram,
  zip,
} from './sample-files.ts';
import { MULTIPART, multipart } from './sample-form.ts';
import { startClamd, type TestClamd } from './start-test-clamd.ts';

const LIMITS = {
  ATTACHMENT_MAX_FILE_BYTES: '300000',
  ATTACHMENT_MAX_TOTAL_BYTES: '700000',
  ATTACHMENT_MAX_TEXT_BYTES: '100000',
  ATTACHMENT_MEMORY_BYTES: '2000000',
};
const TICKET = JSON.stringify({ channel: 'web', requester: {}, body: 'See the file.' });

let clamd: TestClamd;
let intake: TestIntake;
beforeAll(async () => {
  clamd = await startClamd();
  intake = await startTestIntake({ env: { ...LIMITS, CLAMD_URL: clamd.url } });
});
afterAll(async () => {
  await intake?.stop();
  await clamd?.stop();
});
beforeEach(() => clamd.answerWith('clamd'));

const send = (body: Buffer) => intake.call('ana', 'POST', '/v1/tickets', new Uint8Array(body), MULTIPART);
const sendFiles = (...files: (readonly [name: string, content: Buffer | string])[]) =>
  send(multipart([['ticket', undefined, TICKET], ...files.map((file) => ['attachments', ...file] as const)]));

describe('a file that is not what it seems is refused, by its place and name', () => {
  it.each<[string, string, () => Promise<Buffer> | Buffer | string, RegExp]>([
    ['a program under a picture’s name', 'shot.png', windowsProgram, /“shot\.png” is a Windows program/],
    ['a ZIP', 'logs.zip', zip, /“logs\.zip” is a ZIP archive/],
    ['a ZIP under a document’s name', 'a.pdf', zip, /ZIP archive/],
    ['a gzip bomb', 'log.gz', () => gzipBomb(), /gzip archive/],
    ['an SVG with a script', 'logo.svg', () => '<svg><script>alert(1)</script></svg>', /SVG/],
    ['HTML as a text', 'log.txt', () => '<!doctype html><script>alert(1)</script>', /HTML/],
    ['an empty file', 'empty.png', () => '', /“empty\.png” is empty/],
    ['a picture of 3.6 gigapixels', 'bomb.png', () => pngClaiming(60_000, 60_000), /more than 40 megapixels/],
    ['a picture that claims more than it holds', 'few.png', () => pngClaiming(5_000, 5_000), /damaged/],
    [
      'half a JPEG',
      'half.jpg',
      async () => (await picture('jpeg', { width: 300, height: 200 })).subarray(0, 9_000),
      /“half\.jpg” is damaged/,
    ],
    ['magic without a picture', 'x.gif', () => 'GIF89a/*<script>alert(1)</script>*/', /damaged/],
    ['an encrypted PDF', 'a.pdf', () => pdf('8 0 obj << /Encrypt 7 0 R >> endobj\n'), /encrypted/],
    [
      'a PDF with JavaScript',
      'a.pdf',
      () => pdf('8 0 obj << /S /JavaScript /JS (x) >> endobj\n'),
      /JavaScript/,
    ],
    [
      'a PDF with JavaScript in a packed object',
      'a.pdf',
      () => pdf(packedObjects('8 0 << /S /Java#53cript >>')),
      /JavaScript/,
    ],
    [
      'a PDF that unpacks to gigabytes',
      'a.pdf',
      () => pdf(packedObjects(Buffer.alloc(100_000_000))),
      /cannot be unpacked/,
    ],
    ['a PDF with a file in it', 'a.pdf', () => pdf('/Names << /EmbeddedFiles 4 0 R >>\n'), /other files/],
    ['a PDF that is a ZIP too', 'a.pdf', () => Buffer.concat([pdf(), zip()]), /archive as well/],
    ['half a PDF', 'a.pdf', () => pdf().subarray(0, 100), /cut off/],
    ['a long text', 'long.log', () => 'x'.repeat(100_001), /text of more than/],
    ['a virus', 'eicar.txt', eicar, /“eicar\.txt” is refused by the virus scanner \(Eicar-Test-Signature\)/],
  ])('%s', async (_what, name, content, reason) => {
    const answer = await sendFiles(['good.txt', 'fine'], [name, Buffer.from(await content())]);
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(answer).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'attachments[1]', message: expect.stringMatching(reason) }] },
    });
  });

  it('and all of them at once', async () => {
    const answer = await sendFiles(['a.png', 'text is fine'], ['b.png', windowsProgram()], ['c.zip', zip()]);
    expect(answer.body.errors.map(({ field }: { field: string }) => field)).toEqual([
      'attachments[1]',
      'attachments[2]',
    ]);
  });

  it('and nothing is kept of it', async () => {
    for (const table of ['ticket', 'attachment', 'attachment_announced'])
      expect([table, await intake.count(table)]).toEqual([table, 0]);
    expect(await readdir(intake.folder)).toEqual([]);
    expect(intake.logged.filter((line) => JSON.parse(line).level === 'error')).toEqual([]);
  });
});

describe('what cannot do harm any more is taken', () => {
  it('a picture with an archive behind it is a picture alone', async () => {
    const answer = await sendFiles(['both.png', Buffer.concat([await picture('png'), zip()])]);
    expect(answer.status).toBe(201);
    const { id, attachments } = answer.body;
    const { bytes } = await intake.download('ana', `/v1/tickets/${id}/attachments/${attachments[0].id}`);
    expect(bytes.includes('PK')).toBe(false);
    expect(clamd.scanned.at(-1)?.includes('PK')).toBe(true);
    expect(attachments[0].scan).toBe('clean');
  });

  it.each([
    ['../../../../etc/passwd', 'passwd.txt'],
    ['..\\..\\boot.ini', 'boot.ini.txt'],
    ['a\0b.txt', /^(?:ab|a)\.txt$/],
    ['photo\u202Etxt.exe', 'phototxt.exe.txt'],
    ['a\\"; filename=x.txt', /txt$/],
    [`${'n'.repeat(5_000)}.txt`, /^n+\.txt$/],
    ['\u202E', 'attachment.txt'],
  ])('a name such as %j is made harmless', async (name, shown) => {
    const answer = await sendFiles([name, 'text']);
    expect(answer.status).toBe(201);
    expect(answer.body.attachments[0].name).toEqual(
      typeof shown === 'string' ? shown : expect.stringMatching(shown),
    );
    expect(answer.body.attachments[0].name.length).toBeLessThanOrEqual(120);
  });

  it('a file field that was left empty is none', async () => {
    const answer = await sendFiles(['', '']);
    expect(answer.status).toBe(201);
    expect(answer.body).not.toHaveProperty('attachments');
  });
});

describe('too much', () => {
  const megabytes = Buffer.alloc(300_001, 'x');
  it.each<[string, () => Buffer, number, string]>([
    [
      'eleven files',
      () =>
        multipart([
          ['ticket', undefined, TICKET],
          ...Array.from({ length: 11 }, () => ['attachments', 'a.txt', 'x'] as const),
        ]),
      422,
      'attachments',
    ],
    [
      'hundreds of files',
      () => multipart(Array.from({ length: 400 }, () => ['attachments', 'a.txt', 'x'] as const)),
      422,
      'attachments',
    ],
    [
      'a file that is too large',
      () =>
        multipart([
          ['attachments', 'ok.txt', 'x'],
          ['attachments', 'a.log', megabytes],
        ]),
      413,
      'attachments[1]',
    ],
    [
      'files that are too large together',
      () =>
        multipart(Array.from({ length: 3 }, () => ['attachments', 'a.log', megabytes.subarray(1)] as const)),
      413,
      'attachments',
    ],
    [
      'a body of many times the limit',
      () => multipart([['attachments', 'a.log', Buffer.alloc(4_000_000)]]),
      413,
      'attachments',
    ],
    [
      'a field that is too long',
      () => multipart([['body', undefined, Buffer.alloc(1_100_000, 'x')]]),
      422,
      'body',
    ],
    [
      'hundreds of fields',
      () => multipart(Array.from({ length: 400 }, (_, index) => [`f${index}`, undefined, 'x'] as const)),
      422,
      'attachments',
    ],
  ])('%s', async (_what, body, status, field) => {
    const answer = await send(body());
    expect(answer).toMatchObject({ status, body: { errors: [{ field }] } });
  });

  it('of all senders together is put off', async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, () =>
        sendFiles(
          ['a.log', 'x'.repeat(100_000)],
          ['b.log', Buffer.alloc(299_000, 'y')],
          ['c.log', Buffer.alloc(299_000, 'z')],
        ),
      ),
    );
    const statuses = new Set(answers.map(({ status }) => status));
    expect(statuses.has(503)).toBe(true);
    expect(answers.find(({ status }) => status === 503)?.headers.get('retry-after')).toBe('5');
    expect((await sendFiles(['a.log', 'x'])).status).toBe(201);
  });
});

describe('a virus scanner', () => {
  it('that fails puts the sender off', async () => {
    clamd.answerWith({ line: 'INSTREAM size limit exceeded. ERROR' });
    const answer = await sendFiles(['a.log', 'x']);
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('30');
  });

  it('that is gone may be done without, where the operator says so', async () => {
    const gone = await startClamd();
    const other = await startTestIntake({ env: { CLAMD_URL: gone.url, CLAMD_DOWN: 'accept' } });
    await gone.stop();
    try {
      const body = new Uint8Array(
        multipart([
          ['ticket', undefined, TICKET],
          ['attachments', 'a.log', 'x'],
        ]),
      );
      const answer = await other.call('ana', 'POST', '/v1/tickets', body, MULTIPART);
      expect(answer).toMatchObject({ status: 201, body: { attachments: [{ scan: 'scanner_down' }] } });
    } finally {
      await other.stop();
    }
  });
});

it('counts what became of the files', async () => {
  const { body } = await intake.call(undefined, 'GET', '/metrics');
  for (const outcome of ['stored', 'refused', 'infected', 'not_scanned'])
    expect(body).toMatch(new RegExp(`triage_attachments_total\\{[^}]*outcome="${outcome}"[^}]*\\} [1-9]`));
});
