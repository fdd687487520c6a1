import type { Clock } from '@triage/service';
import { Webhook } from 'standardwebhooks';
import type { ActionLinks } from './action-links.ts';
import type { AddressGuard } from './address-guard.ts';
import { alertmanagerAttempt, alertmanagerRequest } from './decide/alertmanager.ts';
import { httpAttempt, httpFailure } from './decide/http-answer.ts';
import type { HttpAnswer, HttpRequest } from './decide/http-request.ts';
import type { ReceiverKind } from './decide/message.ts';
import { pagerdutyAttempt, pagerdutyRequest } from './decide/pagerduty.ts';
import type { Destination } from './decide/parse-receivers.ts';
import type { Attempt } from './decide/retry.ts';
import { slackAttempt, slackRequest } from './decide/slack.ts';
import { telegramAttempt, telegramRequest } from './decide/telegram.ts';
import type { AlertDelivery, ClaimedDelivery } from './delivery-queue.ts';
import { GuardedPost } from './guarded-post.ts';
import type { Receiver } from './receiver.ts';
import { SecretMissing, type Secrets } from './secrets.ts';
import { webhookRequest } from './webhook-request.ts';

const CONNECTIONS = 4;

export interface HttpSurroundings {
  readonly secrets: Secrets;
  readonly guard: AddressGuard;
  readonly links: ActionLinks;
  readonly clock: Clock;
}

/**
 * A receiver that is reached by a POST: what is sent and what an answer means is its provider's, in `decide/`; that it
 * is sent within bounds is `GuardedPost`'s.
 */
export class HttpReceiver implements Receiver {
  readonly kind: ReceiverKind;
  readonly destination: string;
  readonly concurrency = CONNECTIONS;
  readonly ours = [];
  readonly mostPerHour = Infinity;
  private readonly http: GuardedPost;

  constructor(
    private readonly setting: Destination,
    private readonly around: HttpSurroundings,
  ) {
    this.kind = setting.document.kind;
    this.destination = setting.id;
    this.http = new GuardedPost(around.guard, CONNECTIONS);
  }

  async send(delivery: ClaimedDelivery): Promise<Attempt> {
    if (delivery.audience === 'customer')
      return { kind: 'rejected', reason: 'wrong_receiver', detail: 'it is for on-call alone' };
    const now = this.around.clock.now();
    try {
      const answer = await this.http.post(await this.request(delivery, now));
      return this.judge(answer, this.around.clock.now());
    } catch (error) {
      if (error instanceof SecretMissing)
        return { kind: 'receiver_down', reason: 'secret_missing', detail: error.message };
      const { name, code } = error as { name: string; code?: string };
      return httpFailure({ name, code });
    }
  }

  close(): void {
    this.http.close();
  }

  private async request(delivery: AlertDelivery, now: Date): Promise<HttpRequest> {
    const { facts } = delivery;
    const { secrets, links: actions } = this.around;
    const { document } = this.setting;
    const links = actions.of(delivery);
    switch (document.kind) {
      case 'slack':
        return slackRequest(await secrets.read(document.url), facts, links);
      case 'telegram': {
        const { apiUrl = 'https://api.telegram.org', chatId } = document;
        return telegramRequest({ apiUrl, chatId, token: await secrets.read(document.token) }, facts, links);
      }
      case 'pagerduty': {
        const { apiUrl = 'https://events.pagerduty.com' } = document;
        return pagerdutyRequest(
          { apiUrl, routingKey: await secrets.read(document.routingKey) },
          facts,
          links,
        );
      }
      case 'alertmanager': {
        const token = document.token && (await secrets.read(document.token));
        return alertmanagerRequest({ url: document.url, token }, facts);
      }
      case 'webhook': {
        const url = typeof document.url === 'string' ? document.url : await secrets.read(document.url);
        const signers = (await secrets.read(document.secret))
          .split(/\s+/)
          .map((secret) => new Webhook(secret));
        return webhookRequest({ url, signers, now }, delivery);
      }
      case 'email':
        throw new TypeError('mail does not leave by HTTP');
    }
  }

  private judge(answer: HttpAnswer, now: Date): Attempt {
    switch (this.kind) {
      case 'slack':
        return slackAttempt(answer, now);
      case 'telegram':
        return telegramAttempt(answer, now);
      case 'pagerduty':
        return pagerdutyAttempt(answer, now);
      case 'alertmanager':
        return alertmanagerAttempt(answer, now);
      default:
        return httpAttempt(answer.status, answer.retryAfter, now);
    }
  }
}
