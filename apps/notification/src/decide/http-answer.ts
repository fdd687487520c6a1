import type { Attempt } from './retry.ts';

/**
 * Sorts a webhook's answer (Standard Webhooks, "Deliverability and reliability").
 *
 * 2xx is delivered. 410 says that the endpoint is gone. Redirects have been followed before it comes here
 * (`redirectOf`); what is left of these leads nowhere. 408, 425, 429 and 5xx may be tried again, and where the server
 * says when (`Retry-After`), it means all of its messages. Every other answer is for ever.
 */
export function httpAttempt(status: number, retryAfter: string | null, now: Date): Attempt {
  const reason = `http_${status}`;
  const detail = `the endpoint answered ${status}`;
  if (status >= 200 && status < 300) return { kind: 'delivered' };
  if (status === 410) return { kind: 'rejected', reason: 'endpoint_gone', detail };
  if (status >= 300 && status < 400) return { kind: 'rejected', reason: 'redirect_refused', detail };
  if (status === 408 || status === 425 || status === 429 || status >= 500) {
    const retryAfterMs = status === 429 || status === 503 ? parseRetryAfter(retryAfter, now) : undefined;
    return retryAfterMs === undefined
      ? { kind: 'retry', reason, detail }
      : { kind: 'receiver_down', reason, detail, retryAfterMs };
  }
  return { kind: 'rejected', reason, detail };
}

/** Milliseconds from now, from seconds or an HTTP date (RFC 9110, section 10.2.3); undefined where it is neither. */
export function parseRetryAfter(header: string | null, now: Date): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  // Date.parse takes much that is no HTTP date, "-5" for one.
  if (!/^[A-Z][a-z]{2},? /.test(text)) return undefined;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now.getTime());
}

/** What a request without an answer means: no connection is the receiver's matter, silence may be the message's. */
export function httpFailure(failure: { readonly name: string; readonly code?: string | undefined }): Attempt {
  if (failure.code === 'EFORBIDDENADDRESS')
    return {
      kind: 'rejected',
      reason: 'forbidden_address',
      detail: 'the address lies inside, and is not allowed',
    };
  if (failure.name === 'RefusedRedirect')
    return {
      kind: 'rejected',
      reason: 'redirect_refused',
      detail: failure.code ?? 'bad_redirect',
    };
  if (failure.name === 'TimeoutError')
    return { kind: 'retry', reason: 'timeout', detail: 'no answer in time' };
  const code = failure.code ?? '';
  if (
    /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT_|ERR_TLS|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/.test(
      code,
    )
  )
    return { kind: 'receiver_down', reason: 'unreachable', detail: code };
  return { kind: 'retry', reason: 'broken_connection', detail: code || failure.name };
}
