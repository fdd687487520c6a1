import { createHmac, timingSafeEqual } from 'node:crypto';
import { parse as parseUuid, stringify as uuidText } from 'uuid';
import type { NotificationConfig } from './config.ts';
import type { Score } from './templates/customer-mail.ts';

/** After that nobody remembers how it was. */
export const FEEDBACK_DAYS = 30;
const DAY_MS = 24 * 3_600_000;
/** 4 bytes of time, 16 of the delivery's id. */
const PAYLOAD_BYTES = 20;

export type ReadFeedbackLink =
  | { readonly kind: 'valid'; readonly deliveryId: string }
  | { readonly kind: 'refused'; readonly reason: 'not_ours' | 'expired' };

/**
 * The links by which a customer says how satisfied he is, without a login: signed, so that nobody can make one, and
 * expiring. Whoever holds one may answer for the one request that its mail was about, and learns nothing of it.
 */
export class FeedbackLinks {
  private readonly base: string | undefined;
  private readonly secret: string;

  constructor({ publicUrl, linkSecret }: Pick<NotificationConfig, 'publicUrl' | 'linkSecret'>) {
    this.base = publicUrl?.replace(/\/+$/, '');
    this.secret = linkSecret ?? '';
  }

  /** The links of a mail that was decided on at `at`, by score; undefined where no address of ours is configured. */
  of(deliveryId: string, at: Date): { url: (score: Score) => string; days: number } | undefined {
    if (this.base === undefined) return undefined;
    const token = this.token(deliveryId, new Date(at.getTime() + FEEDBACK_DAYS * DAY_MS));
    return { url: (score) => `${this.base}/v1/feedback?token=${token}&score=${score}`, days: FEEDBACK_DAYS };
  }

  token(deliveryId: string, expiresAt: Date): string {
    const payload = Buffer.alloc(PAYLOAD_BYTES);
    payload.writeUInt32BE(Math.floor(expiresAt.getTime() / 1000), 0);
    payload.set(parseUuid(deliveryId), 4);
    return Buffer.concat([payload, this.sign(payload)]).toString('base64url');
  }

  read(token: string, now: Date): ReadFeedbackLink {
    const bytes = Buffer.from(token, 'base64url');
    const payload = bytes.subarray(0, PAYLOAD_BYTES);
    const signature = bytes.subarray(PAYLOAD_BYTES);
    const expected = this.sign(payload);
    const isOurs =
      this.base !== undefined && signature.length === expected.length && timingSafeEqual(signature, expected);
    if (!isOurs) return { kind: 'refused', reason: 'not_ours' };
    if (payload.readUInt32BE(0) * 1000 <= now.getTime()) return { kind: 'refused', reason: 'expired' };
    return { kind: 'valid', deliveryId: uuidText(payload.subarray(4)) };
  }

  /** With a name of its own before it, so that no other link of ours can pass for one of these. */
  private sign(payload: Buffer): Buffer {
    return createHmac('sha256', this.secret).update('triage feedback link').update(payload).digest();
  }
}
