import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { v7 as uuidv7 } from 'uuid';
import { AttachmentMissing } from './attachment-missing.ts';
import { createAttachmentStore, type AttachmentStore } from './attachment-store.ts';
import { startS3, type TestS3 } from './start-test-s3.ts';
import { parseStoreUrl } from './store-location.ts';

let folder: string;
let s3: TestS3;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'triage-stores-'));
  s3 = await startS3();
});
afterAll(async () => {
  await s3?.stop();
  await rm(folder, { recursive: true, force: true });
});

const LOCATIONS: [string, () => string][] = [
  ['a folder', () => pathToFileURL(join(folder, 'made on demand')).href],
  ['a bucket', () => s3.storeUrl],
  ['a part of a bucket', () => s3.storeUrl.replace('?', '/some/prefix?')],
];

describe.each(LOCATIONS)('%s', (_what, url) => {
  let store: AttachmentStore;
  beforeAll(() => {
    store = createAttachmentStore(parseStoreUrl(url()));
  });
  const read = async (id: string) => buffer(await store.get(id));

  it.each([
    ['a few bytes', Buffer.from([0, 255, 10, 13])],
    ['nothing', Buffer.alloc(0)],
    ['megabytes', Buffer.alloc(5_000_000, 'log ')],
  ])('gives back %s as they were', async (_size, bytes) => {
    const id = uuidv7();
    await store.put(id, bytes);
    expect((await read(id)).equals(bytes)).toBe(true);
  });

  it('keeps many apart', async () => {
    const ids = Array.from({ length: 20 }, () => uuidv7());
    await Promise.all(ids.map((id) => store.put(id, Buffer.from(id))));
    for (const id of ids) expect((await read(id)).toString()).toBe(id);
  });

  it('deletes, and does not mind what is not there', async () => {
    const [gone, kept] = [uuidv7(), uuidv7()];
    await store.put(gone, Buffer.from('x'));
    await store.put(kept, Buffer.from('y'));
    await store.delete(gone);
    await store.delete(gone);
    await expect(store.get(gone)).rejects.toThrow(AttachmentMissing);
    expect((await read(kept)).toString()).toBe('y');
  });

  it.each(['../../etc/passwd', 'x', '', `${uuidv7()}/..`])('has no other names than ids: %j', async (id) => {
    await expect(store.put(id, Buffer.from('x'))).rejects.toThrow(TypeError);
    await expect(store.get(id)).rejects.toThrow(TypeError);
    await expect(store.delete(id)).rejects.toThrow(TypeError);
  });
});

it('a folder is for this user alone, and holds no half files', async () => {
  const own = join(folder, 'own');
  const store = createAttachmentStore({ kind: 'disk', folder: own });
  const id = uuidv7();
  await store.put(id, Buffer.from('x'));
  expect(await readdir(own)).toEqual([id.slice(-2)]);
  expect(await readdir(join(own, id.slice(-2)))).toEqual([id]);
  expect((await stat(join(own, id.slice(-2), id))).mode & 0o077).toBe(0);
});

it('a bucket that is not there is an error, and no hang', async () => {
  const gone = createAttachmentStore(parseStoreUrl(s3.storeUrl.replace('s3://triage', 's3://elsewhere')));
  await expect(gone.put(uuidv7(), Buffer.from('x'))).rejects.toThrow();
  const port = await new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = server.address() as { port: number };
      server.close(() => resolve(free));
    });
  });
  const down = createAttachmentStore(parseStoreUrl(`s3://triage?endpoint=http://127.0.0.1:${port}`));
  await expect(down.put(uuidv7(), Buffer.from('x'))).rejects.toThrow();
});

describe('ATTACHMENT_STORE', () => {
  it.each([
    ['file:///var/lib/triage', { kind: 'disk', folder: '/var/lib/triage' }],
    ['file:.local/attachments', { kind: 'disk', folder: join(process.cwd(), '.local/attachments') }],
    [
      's3://my-bucket/a/b/?endpoint=http://minio:9000&region=eu-central-1',
      {
        kind: 's3',
        bucket: 'my-bucket',
        prefix: 'a/b/',
        endpoint: 'http://minio:9000',
        region: 'eu-central-1',
      },
    ],
    [
      's3://my-bucket',
      { kind: 's3', bucket: 'my-bucket', prefix: '', endpoint: undefined, region: 'us-east-1' },
    ],
  ])('%s', (text, location) => {
    expect(parseStoreUrl(text)).toEqual(location);
  });

  it.each([
    '/var/lib/triage',
    'http://bucket',
    's3://',
    's3://B',
    's3://key:secret@bucket',
    's3://bucket?endpoint=x',
  ])('refuses %s', (text) => {
    expect(() => parseStoreUrl(text)).toThrow(/^must/);
  });
});
