import { once } from 'node:events';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';

export interface MailCatcher {
  /** For `SMTP_URL`. */
  readonly url: string;
  readonly mailDir: string;
  stop(): Promise<void>;
}

/**
 * A real SMTP server on the loopback that files each message under `mailDir` instead of sending it on.
 *
 * A message appears whole, as `<time of arrival>-<serial>-<Message-ID>.eml`, before its sender hears "250": names sort
 * by arrival, and one message sent twice is easy to find.
 */
export async function startMailCatcher(options: { mailDir: string; port?: number }): Promise<MailCatcher> {
  const { mailDir, port = 0 } = options;
  await mkdir(mailDir, { recursive: true });
  let serial = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const message = Buffer.concat(chunks);
        const name = mailFileName(new Date(), ++serial, messageId(message));
        file(mailDir, name, message).then(() => done(), done);
      });
    },
  });
  // A sender that is killed in the middle of a message breaks its connection, not the server.
  const lost = () => {};
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  server.on('error', lost);
  const { port: actual } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${actual}`,
    mailDir,
    stop: () => new Promise((closed) => server.close(() => closed())),
  };
}

/** E.g. `2026-03-01T10-15-00-123Z-000007-abc@example.org.eml`. */
export function mailFileName(at: Date, serial: number, id: string): string {
  const time = at.toISOString().replace(/[:.]/g, '-');
  const safe = id.replace(/[^\w.@+-]/g, '_').slice(0, 120);
  return `${time}-${String(serial).padStart(6, '0')}-${safe}.eml`;
}

/** The Message-ID without its angle brackets, read from the headers alone; `none` where there is none. */
export function messageId(message: Buffer): string {
  const [headers = ''] = message.toString('latin1').split(/\r?\n\r?\n/, 1);
  return /^message-id:\s*<([^>]*)>/im.exec(headers)?.[1] ?? 'none';
}

async function file(mailDir: string, name: string, message: Buffer): Promise<void> {
  const unfinished = join(mailDir, `.${name}.part`);
  await writeFile(unfinished, message);
  await rename(unfinished, join(mailDir, name));
}
