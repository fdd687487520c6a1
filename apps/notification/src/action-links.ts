import { Injectable } from '@nestjs/common';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { parse as parseUuid, stringify as uuidText } from 'uuid';
import { NotificationConfig } from './config.ts';
import type { AlertDelivery } from './delivery-queue.ts';
import type { Links } from './templates/on-call-alert.ts';

export const ACTIONS = ['acknowledge', 'resolve'] as const;
export type Action = (typeof ACTIONS)[number];

export interface ActionLink {
  readonly action: Action;
  readonly deliveryId: string;
  readonly expiresAt: Date;
}

export type ReadLink =
  | { readonly kind: 'valid'; readonly link: ActionLink }
  | { readonly kind: 'refused'; readonly reason: 'not_ours' | 'expired' };

/** From when the message was made: a day in which it may be tried, and one in which it may be read. */
const VALID_FOR_MS = 48 * 3_600_000;
const PAYLOAD_BYTES = 21;

/**
 * Links in messages that act without a login: signed, so that nobody can make one; expiring; and good for one use
 * (`AlertDesk`). What they may do is small: to say of the alerts of one message that somebody has them in hand, or that
 * they are over.
 */
@Injectable()
export class ActionLinks {
  private readonly base: string | undefined;
  private readonly secret: string;

  constructor({ publicUrl, linkSecret }: NotificationConfig) {
    this.base = publicUrl?.replace(/\/+$/, '');
    this.secret = linkSecret ?? '';
  }

  /** The links of a message, the same on each attempt; none where no address of ours is configured. */
  of({ id, facts }: Pick<AlertDelivery, 'id' | 'facts'>): Links {
    if (this.base === undefined) return {};
    const expiresAt = new Date(Date.parse(facts.at) + VALID_FOR_MS);
    const link = (action: Action) =>
      `${this.base}/v1/links/${this.token({ action, deliveryId: id, expiresAt })}`;
    return { acknowledge: link('acknowledge'), resolve: link('resolve') };
  }

  /** 21 bytes: what to do, until when, and for which delivery; then their HMAC. */
  token({ action, deliveryId, expiresAt }: ActionLink): string {
    const payload = Buffer.alloc(PAYLOAD_BYTES);
    payload.writeUInt8(ACTIONS.indexOf(action), 0);
    payload.writeUInt32BE(Math.floor(expiresAt.getTime() / 1000), 1);
    payload.set(parseUuid(deliveryId), 5);
    return Buffer.concat([payload, this.sign(payload)]).toString('base64url');
  }

  read(token: string, now: Date): ReadLink {
    const bytes = Buffer.from(token, 'base64url');
    const payload = bytes.subarray(0, PAYLOAD_BYTES);
    const signature = bytes.subarray(PAYLOAD_BYTES);
    const expected = this.sign(payload);
    if (
      this.base === undefined ||
      signature.length !== expected.length ||
      !timingSafeEqual(signature, expected)
    )
      return { kind: 'refused', reason: 'not_ours' };
    const expiresAt = new Date(payload.readUInt32BE(1) * 1000);
    const action = ACTIONS[payload.readUInt8(0)];
    if (!action) return { kind: 'refused', reason: 'not_ours' };
    if (expiresAt <= now) return { kind: 'refused', reason: 'expired' };
    return { kind: 'valid', link: { action, deliveryId: uuidText(payload.subarray(5)), expiresAt } };
  }

  private sign(payload: Buffer): Buffer {
    return createHmac('sha256', this.secret).update('triage action link').update(payload).digest();
  }
}
