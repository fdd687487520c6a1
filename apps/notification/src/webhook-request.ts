import type { Webhook } from 'standardwebhooks';
import { type HttpRequest, jsonRequest } from './decide/http-request.ts';
import type { AlertDelivery } from './delivery-queue.ts';

interface Signing {
  readonly url: string;
  /** Two while a secret is exchanged: each message then has both signatures. */
  readonly signers: readonly Webhook[];
  readonly now: Date;
}

/**
 * A signed POST, as Standard Webhooks 1.0.0 has it: the same `webhook-id` on each attempt, a new timestamp, and a
 * signature for each secret. The data are those of the alert on top, and the whole message beside them.
 */
export function webhookRequest(
  { url, signers, now }: Signing,
  { id, template, facts }: AlertDelivery,
): HttpRequest {
  const { alerts, ...message } = facts;
  const request = jsonRequest(url, {
    type: `triage.alert.${template}`,
    timestamp: facts.at,
    data: { ...alerts[0], ...message, alerts },
  });
  return {
    ...request,
    headers: {
      ...request.headers,
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': signers.map((signer) => signer.sign(id, now, request.body)).join(' '),
    },
  };
}
