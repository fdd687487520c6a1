import type { Clock } from '@triage/service';
import { Webhook } from 'standardwebhooks';
import type { NotificationConfig } from './config.ts';
import type { Attempt } from './decide/settle-delivery.ts';
import { type ClaimedDelivery, LONGEST_ATTEMPT_MS } from './delivery-queue.ts';
import type { Receiver } from './receiver.ts';

const TIMEOUT_MS = Math.min(15_000, LONGEST_ATTEMPT_MS);
const MOST_RETRY_AFTER_S = 3_600;

/**
 * A signed POST, as Standard Webhooks 1.0.0 has it: the same `webhook-id` on each attempt, a
 * new timestamp, and a signature for each secret while secrets are exchanged. Redirects
 * are not followed, 410 is for ever, `Retry-After` is honoured.
 */
export class WebhookReceiver implements Receiver {
  readonly kind = 'webhook';
  readonly concurrency = 8;
  private readonly url: string;
  private readonly signers: readonly Webhook[];

  constructor(
    config: Pick<NotificationConfig, 'webhookUrl' | 'webhookSecret'>,
    private readonly clock: Clock,
  ) {
    this.url = config.webhookUrl ?? '';
    this.signers = (config.webhookSecret ?? '').split(' ').map((secret) => new Webhook(secret));
  }

  async send({ id, template, facts }: ClaimedDelivery): Promise<Attempt> {
    const now = this.clock.now();
    const body = JSON.stringify({ type: `triage.alert.${template}`, timestamp: facts.at, data: facts });
    try {
      const response = await fetch(this.url, {
        method: 'POST',
        redirect: 'manual',
        signal: AbortSignal.timeout(TIMEOUT_MS),
        headers: {
          'content-type': 'application/json',
          'webhook-id': id,
          'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
          'webhook-signature': this.signers.map((signer) => signer.sign(id, now, body)).join(' '),
        },
        body,
      });
      // What it has to say beyond the status is of no use, and may be endless.
      await response.body?.cancel();
      return settled(response, now);
    } catch (error) {
      const timedOut = error instanceof DOMException && error.name === 'TimeoutError';
      return { kind: 'temporary', reason: timedOut ? 'http_timeout' : 'http_unreachable' };
    }
  }

  close(): void {
    // fetch keeps its connections for all of the process.
  }
}

function settled({ status, ok, headers }: Response, now: Date): Attempt {
  if (ok) return { kind: 'delivered' };
  const reason = `http_${status}`;
  const retriable = status >= 500 || status === 408 || status === 425 || status === 429;
  if (!retriable) return { kind: 'permanent', reason };
  const retryAfterMs = retryAfter(headers.get('retry-after'), now);
  return { kind: 'temporary', reason, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
}

/** Seconds or a date (RFC 9110, 10.2.3); no more than an hour, whatever the receiver says. */
function retryAfter(value: string | null, now: Date): number | undefined {
  if (!value) return undefined;
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - now.getTime()) / 1000;
  if (!Number.isFinite(seconds)) return undefined;
  return Math.min(Math.max(seconds, 0), MOST_RETRY_AFTER_S) * 1000;
}
