import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { systemClock } from '@triage/service';
import { ActionLinks } from './action-links.ts';
import { AddressGuard } from './address-guard.ts';
import type { NotificationConfig } from './config.ts';
import type { DestinationDocument } from './decide/parse-receivers.ts';
import { HttpReceiver } from './http-receiver.ts';
import { Secrets } from './secrets.ts';

export interface Received {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly at: number;
}

/** A real HTTP server that keeps what it was sent, and answers as a test wants. */
export async function startHttpPeer(
  answer: (response: ServerResponse, nth: number, received: Received) => void,
  host = '127.0.0.1',
) {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const headers = request.headers as Record<string, string>;
      const one = { path: request.url ?? '', headers, body, at: performance.now() };
      answer(response, received.push(one), one);
    });
  }).listen(0, host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    received,
    url: `http://${host}:${port}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A receiver that may reach this machine, with its secrets. */
export function httpReceiver(
  id: string,
  document: DestinationDocument,
  env: Record<string, string> = {},
  { allowed = ['127.0.0.1'], config = {} }: { allowed?: string[]; config?: Partial<NotificationConfig> } = {},
): HttpReceiver {
  return new HttpReceiver(
    { id, receiver: 'on-call', sendResolved: true, document },
    {
      secrets: new Secrets(config as NotificationConfig, env),
      guard: new AddressGuard(allowed),
      links: new ActionLinks(config as NotificationConfig),
      clock: systemClock,
    },
  );
}
