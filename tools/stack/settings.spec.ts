import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { portRefusal } from './ports.mjs';
import { portOf } from './settings.ts';

describe('portOf', () => {
  it('is the default, or what the variable says', () => {
    expect(portOf('intake', {})).toBe(3000);
    expect(portOf('intake', { INTAKE_PORT: '' })).toBe(3000);
    expect(portOf('intake', { INTAKE_PORT: '4000' })).toBe(4000);
    expect(portOf('priority-classifier', { PRIORITY_CLASSIFIER_PORT: '4001' })).toBe(4001);
    expect(portOf('priority-classifier', { CLASSIFIER_PORT: '4001' })).toBe(4001);
  });

  it.each(['0', '65536', '80.5', 'http'])('refuses %s by the name of its variable', (text) => {
    expect(() => portOf('Kafka', { KAFKA_PORT: text })).toThrow('KAFKA_PORT is not a port');
  });
});

describe('portRefusal', () => {
  const servers: Server[] = [];
  const listen = async () => {
    const server = createServer();
    servers.push(server);
    await once(server.listen(0), 'listening');
    return String((server.address() as AddressInfo).port);
  };
  const end = () => Promise.all(servers.splice(0).map((server) => new Promise((done) => server.close(done))));
  const free = async () => {
    const ports = await Promise.all(Array.from({ length: 4 }, listen));
    await end();
    const [INTAKE_PORT, PRIORITY_CLASSIFIER_PORT, SLA_TIMER_PORT, NOTIFICATION_PORT] = ports;
    const given = { KAFKA_BROKERS: 'k:9092', DATABASE_URL: 'postgres://h/d' };
    return { INTAKE_PORT, PRIORITY_CLASSIFIER_PORT, SLA_TIMER_PORT, NOTIFICATION_PORT, ...given };
  };
  afterEach(end);

  it('is none where all are free, and none of what is given counts', async () => {
    expect(await portRefusal({ ...(await free()), KAFKA_PORT: await listen() })).toBeUndefined();
  });

  it('names all that are taken, and what to set', async () => {
    const env = { ...(await free()), INTAKE_PORT: await listen(), SLA_TIMER_PORT: await listen() };
    const refusal = await portRefusal(env);
    expect(refusal).toContain(`Port ${env.INTAKE_PORT} for intake is in use by`);
    expect(refusal).toContain(`Port ${env.SLA_TIMER_PORT} for sla-timer is in use by`);
    expect(refusal).toContain('set INTAKE_PORT and SLA_TIMER_PORT to free ports');
    expect(refusal).not.toContain('notification');
  });

  it('sees one port that is wanted twice', async () => {
    const env = await free();
    expect(await portRefusal({ ...env, NOTIFICATION_PORT: env.INTAKE_PORT })).toContain(
      `Port ${env.INTAKE_PORT} for notification is wanted for intake too`,
    );
  });
});
