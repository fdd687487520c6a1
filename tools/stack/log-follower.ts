import { open } from 'node:fs/promises';
import { StringDecoder } from 'node:string_decoder';

const EVERY_MS = 250;

/**
 * Hands on each whole line that is appended to a file from now on. A file that is not there yet is waited for.
 *
 * Polls, as the services write their logs themselves and no file-watching works alike on all systems.
 */
export function followLog(path: string, onLine: (line: string) => void): () => void {
  const decoder = new StringDecoder('utf8');
  let position = 0;
  let rest = '';
  let reading = false;

  const read = async () => {
    await using file = await open(path);
    const { size } = await file.stat();
    if (size < position) position = 0;
    const buffer = Buffer.alloc(size - position);
    const { bytesRead } = await file.read(buffer, 0, buffer.length, position);
    position += bytesRead;
    const lines = (rest + decoder.write(buffer.subarray(0, bytesRead))).split('\n');
    rest = lines.pop() ?? '';
    lines.forEach(onLine);
  };

  const timer = setInterval(() => {
    if (reading) return;
    reading = true;
    read()
      .catch(() => {})
      .finally(() => (reading = false));
  }, EVERY_MS);
  return () => clearInterval(timer);
}
