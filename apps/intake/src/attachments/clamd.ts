import { connect } from 'node:net';
import { scanAnswer, type ScanAnswer } from '../decide/scan-answer.ts';
import type { ClamdAddress } from '../config.ts';

const CHUNK_BYTES = 64 * 1024;
// clamd needs seconds for some documents; a scanner that is gone should be noticed before the caller gives up.
const ANSWER_TIMEOUT_MS = 20_000;
const LONGEST_ANSWER = 4_096;

/**
 * Has clamd look at a file, by its `INSTREAM` command: the file goes over the connection in
 * chunks, each behind its length, and an empty one ends it (clamd(8)).
 *
 * Never rejects: a scanner that cannot be asked is an answer of its own.
 */
export function scanWithClamd(
  { host, port }: ClamdAddress,
  bytes: Uint8Array,
  timeoutMs = ANSWER_TIMEOUT_MS,
): Promise<ScanAnswer> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    let answer = '';
    const end = (result: ScanAnswer) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(result);
    };
    const timer = setTimeout(() => end({ found: 'failure', reason: 'timeout' }), timeoutMs);
    socket.on('connect', () => {
      socket.write('zINSTREAM\0');
      for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
        const chunk = bytes.subarray(at, at + CHUNK_BYTES);
        socket.write(lengthOf(chunk));
        socket.write(chunk);
      }
      socket.write(lengthOf(new Uint8Array()));
    });
    socket.on('data', (data) => {
      answer += data.toString('latin1');
      // clamd may refuse while it is still being sent to, so the answer counts and not the order.
      if (answer.includes('\0') || answer.length > LONGEST_ANSWER) end(scanAnswer(answer));
    });
    socket.on('end', () => end(scanAnswer(answer)));
    socket.on('error', (error: NodeJS.ErrnoException) =>
      end(answer === '' ? { found: 'failure', reason: error.code ?? 'connection lost' } : scanAnswer(answer)),
    );
  });
}

function lengthOf(chunk: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(chunk.length);
  return length;
}
