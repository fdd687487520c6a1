import type { Readable } from 'node:stream';
import type { StoreLocation } from './store-location.ts';
import { DiskAttachmentStore } from './disk-attachment-store.ts';
import { S3AttachmentStore } from './s3-attachment-store.ts';

/**
 * Keeps the bytes of attachments under their ids, which are UUIDs of ours.
 *
 * Both kinds pass the same suite, `attachment-stores.int.spec.ts`.
 */
export abstract class AttachmentStore {
  /** Returns once the bytes are safe: they outlive a power failure. An id is written once. */
  abstract put(id: string, bytes: Uint8Array): Promise<void>;
  /** Throws AttachmentMissing before the first byte where there is nothing under the id. */
  abstract get(id: string): Promise<Readable>;
  /** Also where there is nothing under the id. */
  abstract delete(id: string): Promise<void>;
}

export function createAttachmentStore(location: StoreLocation): AttachmentStore {
  return location.kind === 'disk'
    ? new DiskAttachmentStore(location.folder)
    : new S3AttachmentStore(location);
}
