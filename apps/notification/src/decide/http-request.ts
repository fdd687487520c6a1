/** A request to a receiver, ready to be sent. */
export interface HttpRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What came back, cut at a sensible length. */
export interface HttpAnswer {
  readonly status: number;
  readonly retryAfter: string | null;
  /** Where a redirect leads. */
  readonly location?: string | null;
  readonly body: string;
}

export function jsonRequest(url: string, body: unknown, headers: HttpRequest['headers'] = {}): HttpRequest {
  return { url, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}
