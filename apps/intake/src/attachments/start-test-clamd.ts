import { createServer, type Socket } from 'node:net';
import { eicar } from './sample-files.ts';

export interface TestClamd {
  readonly url: string;
  /** What it was sent to look at. */
  readonly scanned: Buffer[];
  /** How it answers from now on: as clamd, with a fixed line, or not at all. */
  answerWith(answer: 'clamd' | 'silence' | { readonly line: string }): void;
  stop(): Promise<void>;
}

const COMMAND = Buffer.from('zINSTREAM\0');

/** A server that speaks clamd's INSTREAM on loopback, and finds the one virus that everybody knows. */
export async function startClamd(): Promise<TestClamd> {
  const scanned: Buffer[] = [];
  const sockets = new Set<Socket>();
  let mode: Parameters<TestClamd['answerWith']>[0] = 'clamd';
  const server = createServer((socket) => {
    sockets.add(socket);
    let received = Buffer.alloc(0);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
    socket.on('data', (data: Buffer) => {
      received = Buffer.concat([received, data]);
      const file = wholeFile(received);
      if (file === undefined || mode === 'silence') return;
      if (file instanceof Buffer) scanned.push(file);
      const line =
        mode !== 'clamd'
          ? mode.line
          : file === 'unknown command'
            ? 'UNKNOWN COMMAND'
            : file.includes(eicar())
              ? 'stream: Eicar-Test-Signature FOUND'
              : 'stream: OK';
      socket.end(`${line}\0`);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as { port: number };
  return {
    url: `tcp://127.0.0.1:${port}`,
    scanned,
    answerWith: (answer) => {
      mode = answer;
    },
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** The chunks put together once the empty one has come; undefined until then. */
function wholeFile(received: Buffer): Buffer | 'unknown command' | undefined {
  const begun = received.subarray(0, COMMAND.length);
  if (!COMMAND.subarray(0, begun.length).equals(begun)) return 'unknown command';
  const chunks: Buffer[] = [];
  for (let at = COMMAND.length; at + 4 <= received.length;) {
    const length = received.readUInt32BE(at);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}
