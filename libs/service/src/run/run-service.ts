import type { INestApplication } from '@nestjs/common';
import { loadConfig } from '../config/load-config.ts';
import type { ServiceConfig } from '../config/service-config.ts';
import { createLogger, type Logger } from '../telemetry/logger.ts';
import { createServiceApp, startService, stopService } from './create-service-app.ts';
import type { ServiceDefinition } from './service-definition.ts';
import { silenceKafkajsWarning } from './silence-kafkajs-warning.ts';
import { startFailure } from './start-failure.ts';

const SHUTDOWN_LIMIT_MS = 10_000;

/**
 * A service's whole `main`: `setup` as the argument creates what it needs and exits; no
 * argument runs it until SIGTERM or SIGINT.
 *
 * The exit code is 0 after an orderly end, and 1 after a failed start, an unhandled error,
 * or a shutdown that took longer than 10 s.
 */
export async function runService<C extends ServiceConfig>(definition: ServiceDefinition<C>): Promise<void> {
  silenceKafkajsWarning();
  const command = process.argv[2];
  let logger: Logger | undefined;
  try {
    if (command !== undefined && command !== 'setup')
      return fail(`${definition.name} knows one command, setup; without a command it runs`);
    const config = loadConfig(definition.config);
    logger = createLogger({ service: definition.name, level: config.logLevel });
    endOnUnhandled(logger);
    if (command === 'setup') {
      await definition.setup?.({ config, logger });
      logger.info('setup is complete');
      process.exit(0);
    }
    await run(definition, config, logger);
  } catch (error) {
    const line = startFailure(error);
    if (line === undefined && logger) logger.fatal({ err: error }, `${definition.name} cannot start`);
    else if (line === undefined) console.error(error);
    fail(`${definition.name} cannot start: ${line ?? 'an unexpected error, see the log'}`);
  }
}

async function run<C extends ServiceConfig>(
  definition: ServiceDefinition<C>,
  config: C,
  logger: Logger,
): Promise<void> {
  const app = await createServiceApp(definition, { config, logger });
  const stopping = stopOnSignal(app, logger);
  try {
    await startService(app);
  } catch (error) {
    // A start that a signal broke off is no failed start.
    if (!stopping.begun) throw error;
    return;
  }
  if (!stopping.begun) logger.info({ port: config.port }, `${definition.name} is running`);
}

function stopOnSignal(app: INestApplication, logger: Logger): { readonly begun: boolean } {
  const state = { begun: false };
  const stop = (signal: NodeJS.Signals) => {
    // A second signal, from a supervisor or an impatient hand, changes nothing.
    if (state.begun) return;
    state.begun = true;
    logger.info({ signal }, 'stopping');
    // Not unref'd: a process whose event loop runs dry in the middle of a shutdown would exit with 0.
    setTimeout(() => {
      logger.fatal(`not stopped within ${SHUTDOWN_LIMIT_MS / 1000} s; giving up what is left`);
      process.exit(1);
    }, SHUTDOWN_LIMIT_MS);
    stopService(app, signal).then(
      () => {
        logger.info('stopped');
        process.exit(0);
      },
      (error: unknown) => {
        logger.fatal({ err: error }, 'the shutdown failed');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  return state;
}

/** After an error that nobody expected the state is unknown; a new process knows its own. */
function endOnUnhandled(logger: Logger): void {
  const end = (error: unknown) => {
    logger.fatal({ err: error }, 'unhandled error');
    process.exit(1);
  };
  process.on('unhandledRejection', end);
  process.on('uncaughtException', end);
}

function fail(line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}
