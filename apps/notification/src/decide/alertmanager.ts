import { oneLine } from '../templates/one-line.ts';
import { summaryOf } from '../templates/on-call-alert.ts';
import { httpAttempt } from './http-answer.ts';
import { type HttpAnswer, type HttpRequest, jsonRequest } from './http-request.ts';
import type { AlertLine, GroupFacts } from './message.ts';
import type { Attempt } from './retry.ts';

/** Alertmanager calls over what it hears no more of; our own alerts end when they end, and are repeated at least so often. */
const ASSUMED_FOR_MS = 3 * 24 * 3_600_000;

/**
 * Alerts for `POST /api/v2/alerts`. Labels are its identity of an alert, so only what never changes is one.
 * https://github.com/prometheus/alertmanager/blob/main/api/v2/openapi.yaml
 */
export function alertmanagerRequest(
  { url, token }: { readonly url: string; readonly token?: string | undefined },
  { alerts, at }: GroupFacts,
): HttpRequest {
  const body = alerts.filter(({ status }) => status !== 'acknowledged').map((line) => alertOf(line, at));
  const address = `${url.replace(/\/+$/, '')}/api/v2/alerts`;
  return jsonRequest(address, body, token ? { authorization: `Bearer ${token}` } : {});
}

function alertOf(line: AlertLine, at: string) {
  const { alertId, event, priority, number, metric, policy, ticketId, incidentId, to, category, reasons } =
    line;
  const labels = {
    alertname: `triage_${event}`,
    alert: alertId,
    priority,
    metric,
    policy,
    to,
    ticket: ticketId ?? undefined,
    incident: incidentId ?? undefined,
  };
  return {
    labels: Object.fromEntries(
      Object.entries(labels).filter(([, value]) => value !== undefined && value !== ''),
    ),
    annotations: {
      summary: oneLine(`${number}: ${summaryOf(line)}`, 500),
      category: category ?? '',
      reasons: oneLine(reasons.join('; '), 500),
    },
    startsAt: line.startsAt,
    endsAt: line.endsAt ?? new Date(Date.parse(at) + ASSUMED_FOR_MS).toISOString(),
  };
}

/** 200 with nothing to say. A page of HTML is somebody else. */
export function alertmanagerAttempt({ status, retryAfter, body }: HttpAnswer, now: Date): Attempt {
  const attempt = httpAttempt(status, retryAfter, now);
  if (attempt.kind === 'delivered' && body.trim().startsWith('<'))
    return { kind: 'retry', reason: 'unexpected_answer', detail: 'the answer is not Alertmanager’s' };
  return attempt;
}
