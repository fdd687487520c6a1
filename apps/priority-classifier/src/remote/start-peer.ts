import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Answer = (response: ServerResponse, asked: Asked) => void;

export interface Asked {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test knows what it expects
  readonly body: any;
}

/** A model of somebody else, on loopback, for tests: it answers as `answer` says, which may be changed meanwhile. */
export async function startPeer(answer: Answer) {
  const asked: Asked[] = [];
  const state = { answer, open: 0, most: 0 };
  const server = createServer((request, response) => {
    let text = '';
    state.most = Math.max(state.most, ++state.open);
    response.on('close', () => state.open--);
    request.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    request.on('end', () => {
      const one = { path: request.url ?? '', headers: request.headers, body: JSON.parse(text) };
      asked.push(one);
      state.answer(response, one);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    asked,
    state,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

export const says =
  (value: unknown, status = 200): Answer =>
  (response) =>
    void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));

/** As a chat-completions endpoint says it. */
export const saysInChat = (content: string): Answer =>
  says({ choices: [{ message: { role: 'assistant', content } }] });
