import { connect } from 'node:net';

const METADATA = 3;
const CORRELATION_ID = 1;

/**
 * Whether a broker serves clients: its Metadata answer names at least one broker.
 *
 * An open port is not enough, as a starting broker accepts connections before it has joined its own cluster.
 * One hand-made request (protocol guide, Metadata v1, no topics) spares a Kafka client here.
 */
export async function kafkaServes(host: string, port: number, timeoutMs = 1000): Promise<boolean> {
  return (await brokerCount(host, port, timeoutMs)) > 0;
}

function brokerCount(host: string, port: number, timeoutMs: number): Promise<number> {
  return new Promise((answer) => {
    let received = Buffer.alloc(0);
    const socket = connect({ host, port, timeout: timeoutMs });
    const finish = (count: number) => {
      socket.destroy();
      answer(count);
    };
    socket.on('connect', () => socket.write(metadataRequest()));
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      // int32 size, int32 correlation id, int32 length of the brokers' array
      if (received.length >= 12)
        finish(received.readInt32BE(4) === CORRELATION_ID ? received.readInt32BE(8) : 0);
    });
    for (const event of ['error', 'timeout', 'close']) socket.on(event, () => finish(0));
  });
}

function metadataRequest(): Buffer {
  const request = Buffer.alloc(18);
  request.writeInt32BE(request.length - 4, 0);
  request.writeInt16BE(METADATA, 4);
  request.writeInt16BE(1, 6); // version
  request.writeInt32BE(CORRELATION_ID, 8);
  request.writeInt16BE(-1, 12); // no client id
  request.writeInt32BE(0, 14); // no topics
  return request;
}
