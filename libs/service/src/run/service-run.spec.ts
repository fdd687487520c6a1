import { Controller, Get, Injectable, Module, type OnApplicationShutdown } from '@nestjs/common';
import type { CustomTransportStrategy } from '@nestjs/microservices';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { Public } from '../auth/auth.guard.ts';
import { loadConfig } from '../config/load-config.ts';
import { ServiceConfig } from '../config/service-config.ts';
import { createLogger } from '../telemetry/logger.ts';
import { createServiceApp, startService, stopService } from './create-service-app.ts';
import type { OnServiceStart } from './service-definition.ts';
import { startFailure } from './start-failure.ts';

const steps: string[] = [];
let release: () => void = () => {};

@Injectable()
class Relay implements OnServiceStart, OnApplicationShutdown {
  onServiceStart() {
    steps.push('loop starts');
  }
  onApplicationShutdown() {
    steps.push('loop stops');
  }
}

@Injectable()
class Pool implements OnApplicationShutdown {
  onApplicationShutdown() {
    steps.push('pool ends');
  }
}

@Public()
@Controller('slow')
class SlowController {
  @Get()
  async slow() {
    steps.push('request begins');
    await new Promise<void>((resolve) => (release = resolve));
    steps.push('request ends');
    return {};
  }
}

@Module({})
class PoolModule {
  static forRoot() {
    return { module: PoolModule, global: true, providers: [Pool], exports: [Pool] };
  }
}

@Module({ providers: [Relay], exports: [Relay] })
class RelayModule {}

@Module({ imports: [PoolModule.forRoot(), RelayModule], controllers: [SlowController] })
class SlowModule {}

class Consumer implements CustomTransportStrategy {
  listen(callback: () => void) {
    steps.push('consumer listens');
    callback();
  }
  async close() {
    steps.push('consumer stops');
    await sleep(20);
    steps.push('consumer stopped');
  }
}

const config = loadConfig(ServiceConfig, { KAFKA_BROKERS: 'k:9092', AUTH_TOKENS: 'admin=a' });
const logger = createLogger({ service: 'slow', level: 'silent' });
const apps: NestFastifyApplication[] = [];

async function build(consumers: () => CustomTransportStrategy[] = () => [new Consumer()]) {
  const app = await createServiceApp(
    { name: 'slow', module: SlowModule, config: ServiceConfig, consumers },
    { config, logger },
  );
  apps.push(app);
  return app;
}

const agent = new Agent({ keepAlive: true });
const get = (app: NestFastifyApplication, path: string) =>
  new Promise<{ status: number | undefined; connection: string | undefined }>((resolve, reject) => {
    const { port } = app.getHttpServer().address() as { port: number };
    request({ agent, host: '127.0.0.1', port, path }, (response) => {
      response.resume();
      response.on('end', () =>
        resolve({ status: response.statusCode, connection: response.headers.connection }),
      );
    })
      .on('error', reject)
      .end();
  });

beforeEach(() => steps.splice(0));
afterEach(() => Promise.all(apps.splice(0).map((app) => stopService(app))));
afterAll(() => agent.destroy());

describe('a run of a service', () => {
  it('starts and stops in order', async () => {
    const app = await build();
    await startService(app, { port: 0 });
    expect(await get(app, '/health/ready')).toMatchObject({ status: 200 });
    const slow = get(app, '/slow');
    while (!steps.includes('request begins')) await sleep(1);
    const stopped = stopService(app, 'SIGTERM');
    // The consumer is still finishing its batch: HTTP answers, and says that it is on its way out.
    expect(await get(app, '/health/ready')).toEqual({ status: 503, connection: 'close' });
    await sleep(50);
    expect(steps).not.toContain('loop stops');
    release();
    expect(await slow).toEqual({ status: 200, connection: 'close' });
    await Promise.all([stopped, stopService(app, 'SIGTERM')]);
    expect(steps).toEqual([
      'consumer listens',
      'loop starts',
      'request begins',
      'consumer stops',
      'consumer stopped',
      'request ends',
      'loop stops',
      'pool ends',
    ]);
    await expect(get(app, '/health/live')).rejects.toThrow();
  });

  it('answers probes while its consumers are not there yet', async () => {
    let listening: () => void = () => {};
    const app = await build(() => [
      { listen: (callback: () => void) => (listening = callback), close: () => {} },
    ]);
    const started = startService(app, { port: 0 });
    while (!app.getHttpServer().listening) await sleep(1);
    await sleep(20);
    expect(await get(app, '/health/live')).toMatchObject({ status: 200 });
    expect(await get(app, '/health/ready')).toMatchObject({ status: 503 });
    listening();
    await started;
    expect(await get(app, '/health/ready')).toMatchObject({ status: 200 });
  });

  it('says in one line that its port is taken', async () => {
    const first = await build();
    await startService(first, { port: 0 });
    const { port } = first.getHttpServer().address() as { port: number };
    const second = await build();
    const error: unknown = await startService(second, { port }).catch((caught: unknown) => caught);
    expect(startFailure(error)).toBe(`PORT ${port} is in use by another program`);
  });
});
