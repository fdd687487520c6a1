import { Agent as HttpAgent, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { AddressGuard } from './address-guard.ts';
import type { HttpAnswer, HttpRequest } from './decide/http-request.ts';
import { redirectOf } from './decide/redirect.ts';

const CONNECT_TIMEOUT_MS = 5_000;
const TIMEOUT_MS = 15_000;
/** What it has to say beyond is of no use, and may be endless. */
const MOST_BYTES = 16_384;

export class RequestTimeout extends Error {
  override readonly name = 'TimeoutError';
}

/** A redirect that is not followed. */
export class RefusedRedirect extends Error {
  override readonly name = 'RefusedRedirect';
  constructor(readonly code: string) {
    super(code);
  }
}

/**
 * POSTs to one receiver, over its own kept-alive connections. The address is checked at the connection (`AddressGuard`);
 * that of a redirect is, too, and there are at most three; the whole exchange ends within 15 s.
 */
export class GuardedPost {
  private readonly agents;

  constructor(
    private readonly guard: AddressGuard,
    connections: number,
  ) {
    const options = { keepAlive: true, maxSockets: connections, timeout: CONNECT_TIMEOUT_MS };
    this.agents = { http: new HttpAgent(options), https: new HttpsAgent(options) };
  }

  /** Rejects where there is no answer: a `RequestTimeout`, `ForbiddenAddress`, `RefusedRedirect`, or the system's error. */
  async post(request: HttpRequest): Promise<HttpAnswer> {
    const deadline = performance.now() + TIMEOUT_MS;
    let next = request;
    for (let followed = 0; ; followed++) {
      const answer = await this.ask(next, deadline - performance.now());
      const decision = redirectOf(next, answer, followed);
      if (decision.kind === 'answer') return answer;
      if (decision.kind === 'refuse') throw new RefusedRedirect(decision.reason);
      next = decision.request;
    }
  }

  private async ask({ url: text, headers, body }: HttpRequest, timeoutMs: number): Promise<HttpAnswer> {
    const url = new URL(text);
    this.guard.checkLiteral(url.hostname);
    const isSecure = url.protocol === 'https:';
    return new Promise((answered, failed) => {
      const request = (isSecure ? httpsRequest : httpRequest)(url, {
        method: 'POST',
        agent: isSecure ? this.agents.https : this.agents.http,
        lookup: this.guard.lookup,
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      });
      const timer = setTimeout(
        () => request.destroy(new RequestTimeout('no answer in time')),
        Math.max(1, timeoutMs),
      );
      const end = () => clearTimeout(timer);
      request.on('error', (error) => {
        end();
        failed(error);
      });
      request.on('response', (response) => {
        const chunks: Buffer[] = [];
        let size = 0;
        const answer = () => {
          end();
          const header = response.headers['retry-after'] ?? null;
          answered({
            status: response.statusCode ?? 0,
            retryAfter: header,
            location: response.headers.location ?? null,
            body: Buffer.concat(chunks).toString('utf8'),
          });
        };
        response.on('data', (chunk: Buffer) => {
          size += chunk.length;
          chunks.push(chunk);
          if (size <= MOST_BYTES) return;
          answer();
          request.destroy();
        });
        response.on('end', answer);
        response.on('error', failed);
      });
      request.end(body);
    });
  }

  close(): void {
    this.agents.http.destroy();
    this.agents.https.destroy();
  }
}
