import { type Links, nameOf, summaryOf } from '../templates/on-call-alert.ts';
import { oneLine } from '../templates/one-line.ts';
import { httpAttempt } from './http-answer.ts';
import { type HttpAnswer, type HttpRequest, jsonRequest } from './http-request.ts';
import type { GroupFacts } from './message.ts';
import type { Attempt } from './retry.ts';

const SEVERITY = { P1: 'critical', P2: 'error', P3: 'warning', P4: 'info' } as const;
const ACTION = { firing: 'trigger', acknowledged: 'acknowledge', resolved: 'resolve' } as const;

/**
 * An event for the Events API v2. All messages of a group have one `dedup_key`, by which PagerDuty keeps one alert of it
 * however often a message is repeated.
 * https://developer.pagerduty.com/docs/events-api-v2/trigger-events
 */
export function pagerdutyRequest(
  { apiUrl, routingKey }: { readonly apiUrl: string; readonly routingKey: string },
  facts: GroupFacts,
  links: Links,
): HttpRequest {
  const { kind, headline, priority, groupId, alerts, more, labels, at } = facts;
  const action = ACTION[kind];
  const event = { routing_key: routingKey, event_action: action, dedup_key: groupId };
  const url = `${apiUrl}/v2/enqueue`;
  if (action !== 'trigger') return jsonRequest(url, event);
  return jsonRequest(url, {
    ...event,
    payload: {
      summary: oneLine(`[${priority}] ${headline}`, 1_024),
      source: 'triage',
      severity: SEVERITY[priority],
      timestamp: at,
      component: labels.policy || labels.event || 'triage',
      group: groupId,
      class: labels.event ?? 'alert',
      custom_details: {
        alerts: alerts.map((line) => `${nameOf(line)}: ${summaryOf(line)}`),
        ...(more > 0 ? { more } : {}),
      },
    },
    ...(links.acknowledge ? { links: [{ href: links.acknowledge, text: 'Take it in hand' }] } : {}),
  });
}

/** 202 with `status: success`; 400 is the event's fault and for ever, 429 and 5xx are not. */
export function pagerdutyAttempt({ status, retryAfter, body }: HttpAnswer, now: Date): Attempt {
  const attempt = httpAttempt(status, retryAfter, now);
  if (attempt.kind === 'delivered' && !/"status"\s*:\s*"success"/.test(body))
    return { kind: 'retry', reason: 'unexpected_answer', detail: 'the answer is not PagerDuty’s' };
  return attempt;
}
