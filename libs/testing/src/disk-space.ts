import { mkdir, statfs } from 'node:fs/promises';
import { CannotStart } from './cannot-start.ts';

const GIB = 1024 ** 3;

/** Refuses to begin with less than 1 GiB free: Kafka and Postgres fail late and unreadably on a full disk. */
export async function demandDiskSpace(dir: string): Promise<void> {
  await mkdir(dir, { recursive: true });
  const { bavail, bsize } = await statfs(dir);
  if (bavail * bsize >= GIB) return;
  const free = ((bavail * bsize) / GIB).toFixed(1);
  throw new CannotStart(
    `Only ${free} GiB are free on the disk of ${dir}. Free 1 GiB or more, then try again.`,
  );
}
