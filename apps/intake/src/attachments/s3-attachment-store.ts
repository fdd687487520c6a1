import {
  DeleteObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import type { Readable } from 'node:stream';
import { validate } from 'uuid';
import { AttachmentMissing } from './attachment-missing.ts';
import type { AttachmentStore } from './attachment-store.ts';
import type { StoreLocation } from './store-location.ts';

// A request that is answered later than this has failed for its sender anyway.
const CONNECT_TIMEOUT_MS = 3_000;
const REQUEST_TIMEOUT_MS = 20_000;

/**
 * Objects in a bucket of S3 or of what speaks its language (MinIO, Ceph, R2).
 *
 * Credentials come from the environment, by the SDK's own rules: `AWS_ACCESS_KEY_ID` and
 * `AWS_SECRET_ACCESS_KEY`, or the identity of the pod.
 */
export class S3AttachmentStore implements AttachmentStore {
  private readonly client: S3Client;

  constructor(private readonly location: Extract<StoreLocation, { kind: 's3' }>) {
    this.client = new S3Client({
      region: location.region,
      ...(location.endpoint !== undefined && { endpoint: location.endpoint }),
      // Buckets as host names need a wildcard in DNS, which local servers lack.
      forcePathStyle: location.endpoint !== undefined,
      maxAttempts: 3,
      // Trailing checksums are not understood by every server that speaks S3.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      requestHandler: { connectionTimeout: CONNECT_TIMEOUT_MS, requestTimeout: REQUEST_TIMEOUT_MS },
    });
  }

  async put(id: string, bytes: Uint8Array): Promise<void> {
    await this.client.send(
      new PutObjectCommand({
        ...this.object(id),
        Body: bytes,
        ContentLength: bytes.byteLength,
        // Whoever opens the bucket itself in a browser is to run none of it either.
        ContentType: 'application/octet-stream',
        ContentDisposition: 'attachment',
      }),
    );
  }

  async get(id: string): Promise<Readable> {
    try {
      const { Body } = await this.client.send(new GetObjectCommand(this.object(id)));
      return Body as Readable;
    } catch (error) {
      if (error instanceof NoSuchKey) throw new AttachmentMissing(id, { cause: error });
      throw error;
    }
  }

  async delete(id: string): Promise<void> {
    await this.client.send(new DeleteObjectCommand(this.object(id)));
  }

  private object(id: string): { Bucket: string; Key: string } {
    if (!validate(id)) throw new TypeError('an attachment is stored under a UUID');
    return { Bucket: this.location.bucket, Key: `${this.location.prefix}${id.toLowerCase()}` };
  }
}
