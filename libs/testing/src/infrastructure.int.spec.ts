import pg from 'pg';
import { kafkaServes } from './kafka-probe.ts';
import type { Infrastructure } from './infrastructure.ts';
import { startOwnStack } from './test-stack.ts';

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

describe('a stack of one’s own', () => {
  let stack: Infrastructure;
  const kafka = (timeoutMs: number) => {
    const [host, port] = stack.kafka.brokers.split(':');
    return kafkaServes(host!, Number(port), timeoutMs);
  };

  beforeAll(async () => {
    stack = await startOwnStack();
  });
  afterAll(() => stack?.stop());

  it('brings Postgres back on the same port with what was committed, after a kill', async () => {
    const { postgres } = stack;
    await query(postgres.adminUrl, 'CREATE TABLE kept AS SELECT 42 AS answer');
    await postgres.kill();
    await expect(query(postgres.adminUrl, 'SELECT')).rejects.toThrow('ECONNREFUSED');
    await postgres.start();
    expect(await query(postgres.adminUrl, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  });

  it('freezes an open connection to Postgres and lets it go on', async () => {
    const { postgres } = stack;
    const client = new pg.Client({ connectionString: postgres.adminUrl, query_timeout: 300 });
    await client.connect();
    await postgres.pause();
    await expect(client.query('SELECT 1')).rejects.toThrow('timeout');
    await postgres.resume();
    expect(await query(postgres.adminUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await client.end();
  });

  it('freezes Kafka, and brings it back after a kill and after a stop', async () => {
    expect(await kafka(1000)).toBe(true);
    await stack.kafka.pause();
    expect(await kafka(300)).toBe(false);
    await stack.kafka.resume();
    expect(await kafka(5000)).toBe(true);

    await stack.kafka.kill();
    expect(await kafka(300)).toBe(false);
    await stack.kafka.start();
    expect(await kafka(1000)).toBe(true);

    await stack.kafka.stop();
    await stack.kafka.start();
    expect(await kafka(1000)).toBe(true);
  });
});
