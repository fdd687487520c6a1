import type { HttpAnswer, HttpRequest } from './http-request.ts';

/** More are a circle, or somebody at play. */
const MOST_REDIRECTS = 3;

export type RedirectDecision =
  | { readonly kind: 'answer' }
  | { readonly kind: 'follow'; readonly request: HttpRequest }
  | {
      readonly kind: 'refuse';
      readonly reason: 'too_many_redirects' | 'bad_redirect' | 'redirect_without_body';
    };

/**
 * Decides what an answer to a request means that was redirected `followed` times before (RFC 9110, section 15.4).
 *
 * 307 and 308 are followed, method and body as they were. After 301, 302 and 303 clients ask by GET and without the body:
 * the 200 of a log-in page would then stand for an alert that nobody has, so these are refused. Another origin is
 * given no `authorization`, and nothing leaves an encrypted connection for one that is not. That the address is
 * permitted is `AddressGuard`'s, at each connection.
 */
export function redirectOf(
  request: HttpRequest,
  { status, location }: Pick<HttpAnswer, 'status' | 'location'>,
  followed: number,
): RedirectDecision {
  if (status < 300 || status >= 400) return { kind: 'answer' };
  if (status !== 307 && status !== 308) return { kind: 'refuse', reason: 'redirect_without_body' };
  if (followed >= MOST_REDIRECTS) return { kind: 'refuse', reason: 'too_many_redirects' };
  const from = new URL(request.url);
  const to = URL.parse(location ?? '', request.url);
  if (!location || !to || !isSound(from, to)) return { kind: 'refuse', reason: 'bad_redirect' };
  const headers = Object.entries(request.headers).filter(
    ([name]) => to.origin === from.origin || name.toLowerCase() !== 'authorization',
  );
  return { kind: 'follow', request: { ...request, url: to.href, headers: Object.fromEntries(headers) } };
}

function isSound(from: URL, to: URL): boolean {
  if (to.username !== '' || to.password !== '') return false;
  return to.protocol === 'https:' || (to.protocol === 'http:' && from.protocol === 'http:');
}
