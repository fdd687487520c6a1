/**
 * A real SMTP server on loopback as a process of its own: it reads each mail and keeps when it came and how urgent it is.
 *
 * Argument: the port, 0 for any. Sends its parent the port, and for the message `report` what has come.
 */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface ArrivedMail {
  readonly at: number;
  readonly id: string;
  readonly priority: string;
}

const arrived: ArrivedMail[] = [];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  logger: false,
  onData: (stream, _session, done) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => {
      const head = Buffer.concat(chunks).toString('latin1');
      const id = /^Message-ID: <([^@]*)/im.exec(head)?.[1] ?? '';
      arrived.push({ at: performance.now(), id, priority: /^Subject: \[(P\d)/im.exec(head)?.[1] ?? '' });
      done();
    });
  },
});
server.on('error', () => undefined);
server.listen(Number(process.argv[2] ?? 0), '127.0.0.1');
await once(server.server, 'listening');
process.on('message', (what) => process.send!(what === 'count' ? arrived.length : arrived.splice(0)));
process.on('disconnect', () => process.exit());
process.send!((server.server.address() as AddressInfo).port);
