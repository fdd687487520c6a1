import { Injectable } from '@nestjs/common';
import { conflict, invalid, Problem, type Principal } from '@triage/service';
import { createHash } from 'node:crypto';
import { QueryFailedError, type EntityManager } from 'typeorm';

/** What a request was answered with; kept, so that its repetition is answered alike. */
export interface Answer {
  readonly body: object;
  readonly location?: string;
  readonly etag: string;
}

/** One request under its `Idempotency-Key`. */
export interface KeyedRequest {
  readonly principal: string;
  readonly key: string;
  readonly fingerprint: Buffer;
}

/** Answers are kept this long at least; then a key may be used anew. */
export const IDEMPOTENCY_RETENTION_MS = 48 * 3_600_000;

const MAX_KEY_LENGTH = 255;

/**
 * The request under its key, or undefined where it has none.
 *
 * A key belongs to the principal that sent it, and stands for one request: the fingerprint
 * covers the operation and the body. It is a hash because the body may hold secrets.
 */
export function keyedRequest(
  header: string | undefined,
  by: Principal,
  operation: string,
  body: object,
): KeyedRequest | undefined {
  if (header === undefined) return undefined;
  if (!/^[\x21-\x7E]+$/.test(header) || header.length > MAX_KEY_LENGTH)
    throw invalid([
      {
        field: 'Idempotency-Key',
        message: `must be 1 to ${MAX_KEY_LENGTH} printable ASCII characters without spaces`,
      },
    ]);
  return {
    principal: `${by.role}/${by.subject}`,
    key: header,
    fingerprint: createHash('sha256').update(operation).update('\n').update(canonical(body)).digest(),
  };
}

/** Gives a request under a key its effect once, and its repetitions the same answer. */
@Injectable()
export class Idempotency {
  /**
   * Takes the key for this transaction, and gives the answer where the request has one.
   *
   * A second request with the key waits for the end of the first: for its answer, or for
   * its place where the first failed. After the database's lock timeout it is told to come
   * back. Another request under the same key is refused.
   */
  async claim(tx: EntityManager, request: KeyedRequest, now: Date): Promise<Answer | undefined> {
    const { principal, key, fingerprint } = request;
    const claimed: unknown[] = await tx
      .query(
        `INSERT INTO idempotency_key (principal, key, fingerprint, created_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT DO NOTHING
         RETURNING key`,
        [principal, key, fingerprint, now],
      )
      .catch((error: unknown) => {
        throw isLockTimeout(error)
          ? conflict('A request with this Idempotency-Key is still under way.')
          : error;
      });
    if (claimed.length > 0) return undefined;
    const [first]: { fingerprint: Buffer; answer: Answer | null }[] = await tx.query(
      'SELECT fingerprint, answer FROM idempotency_key WHERE principal = $1 AND key = $2',
      [principal, key],
    );
    // Removed as too old between the two statements.
    if (!first?.answer) throw conflict('This Idempotency-Key is just being given up. Try again.');
    if (!first.fingerprint.equals(fingerprint))
      throw new Problem({
        type: 'idempotency-key-reused',
        status: 422,
        title: 'Idempotency key reused',
        detail: 'This Idempotency-Key was used for another request.',
        errors: [{ field: 'Idempotency-Key', message: 'was used for another request' }],
      });
    return first.answer;
  }

  /** Keeps the answer, in the transaction that has claimed the key. */
  async keep(tx: EntityManager, { principal, key }: KeyedRequest, answer: Answer): Promise<void> {
    await tx.query('UPDATE idempotency_key SET answer = $3 WHERE principal = $1 AND key = $2', [
      principal,
      key,
      JSON.stringify(answer),
    ]);
  }
}

function isLockTimeout(error: unknown): boolean {
  return error instanceof QueryFailedError && (error.driverError as { code?: string }).code === '55P03';
}

/** JSON with its keys in order: a client may serialise the same body in another order the second time. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
