import type { Clock } from '@triage/service';
import { Webhook } from 'standardwebhooks';
import type { NotificationConfig } from './config.ts';
import { httpAttempt, httpFailure } from './decide/http-answer.ts';
import type { Attempt } from './decide/retry.ts';
import type { ClaimedDelivery } from './delivery-queue.ts';
import type { Receiver } from './receiver.ts';

const TIMEOUT_MS = 15_000;

/**
 * A signed POST, as Standard Webhooks 1.0.0 has it: the same `webhook-id` on each attempt, a
 * new timestamp, and a signature for each secret while secrets are exchanged. Redirects
 * are not followed, 410 is for ever, `Retry-After` is honoured.
 */
export class WebhookReceiver implements Receiver {
  readonly kind = 'webhook';
  readonly concurrency = 8;
  readonly ours = [];
  readonly mostPerHour = Infinity;
  private readonly url: string;
  private readonly signers: readonly Webhook[];

  constructor(
    config: Pick<NotificationConfig, 'webhookUrl' | 'webhookSecret'>,
    private readonly clock: Clock,
  ) {
    this.url = config.webhookUrl ?? '';
    this.signers = (config.webhookSecret ?? '').split(/\s+/).map((secret) => new Webhook(secret));
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
      return httpAttempt(response.status, response.headers.get('retry-after'), now);
    } catch (error) {
      const { name, cause } = error as { name: string; cause?: { code?: string } };
      return httpFailure({ name, code: cause?.code });
    }
  }

  close(): void {
    // fetch keeps its connections for all of the process.
  }
}
