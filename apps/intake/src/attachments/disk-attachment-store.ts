import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { validate } from 'uuid';
import { AttachmentMissing } from './attachment-missing.ts';
import type { AttachmentStore } from './attachment-store.ts';

/** Files in one folder of the machine, or of a volume that all replicas share. */
export class DiskAttachmentStore implements AttachmentStore {
  constructor(private readonly folder: string) {}

  async put(id: string, bytes: Uint8Array): Promise<void> {
    const path = this.pathOf(id);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    // A reader, or a backup, never meets half a file.
    const unfinished = `${path}.part`;
    try {
      await using file = await open(unfinished, 'wx', 0o600);
      await file.writeFile(bytes);
      await file.sync();
      await rename(unfinished, path);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
    // The new name is safe only once its folder is.
    await using folder = await open(dirname(path));
    await folder.sync();
  }

  async get(id: string): Promise<Readable> {
    try {
      const file = await open(this.pathOf(id));
      return file.createReadStream();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT')
        throw new AttachmentMissing(id, { cause: error });
      throw error;
    }
  }

  async delete(id: string): Promise<void> {
    const path = this.pathOf(id);
    await rm(path, { force: true });
    await rm(`${path}.part`, { force: true });
  }

  /** The last two digits are random in a UUIDv7, so the folders fill evenly. */
  private pathOf(id: string): string {
    if (!validate(id)) throw new TypeError('an attachment is stored under a UUID');
    return join(this.folder, id.slice(-2).toLowerCase(), id.toLowerCase());
  }
}
