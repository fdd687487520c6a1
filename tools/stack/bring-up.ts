import { rm } from 'node:fs/promises';
import {
  CannotStart,
  endLeftovers,
  ensureDatabase,
  startInfrastructure,
  startMailCatcher,
  until,
  wipeInfrastructure,
  type Infrastructure,
  type ServiceOptions,
} from '@triage/testing';
import { buildServices } from './build-services.ts';
import { followLog } from './log-follower.ts';
import { serviceEnvironment } from './service-environment.ts';
import { demandPorts, PLACES, portOf, SERVICES } from './settings.ts';
import { setupOnce } from './setup-once.ts';
import { writeStackFile, type StackFile } from './stack-file.ts';
import { crashText, SupervisedService } from './supervised-service.ts';
import { showCrash, showLogLine, step } from './terminal.ts';
import { authTokens, keptTokens } from './tokens.ts';

const READY_TIMEOUT_MS = 90_000;

/**
 * Starts the whole local stack and answers with its addresses.
 *
 * Whatever it has started is put on `closing`, in the order of starting, also where it rejects half-way or
 * `interrupted` fires; so the caller's one disposal ends it all, the services first and Postgres last.
 */
export async function bringUp(
  options: { fresh: boolean },
  closing: AsyncDisposableStack,
  interrupted: AbortSignal,
): Promise<StackFile> {
  await endEarlierStack();
  if (options.fresh) await forget();
  await rm(PLACES.logDir, { recursive: true, force: true });
  await demandPorts();

  step('Starting Postgres and Kafka, building the services …');
  const building = buildServices();
  // It is awaited below; until then a failure must not count as unhandled.
  building.catch(() => {});
  const infrastructure = await startInfrastructure({
    dir: PLACES.stackDir,
    logDir: PLACES.logDir,
    kafkaPort: portOf('Kafka'),
    postgresPort: portOf('Postgres'),
    keep: true,
    say: step,
  });
  closing.defer(() => infrastructure.stop());
  interrupted.throwIfAborted();

  const mail = await startMailCatcher({ mailDir: PLACES.mailDir });
  closing.defer(() => mail.stop());
  await building;
  interrupted.throwIfAborted();

  step('Creating topics and tables …');
  const tokens = await keptTokens(PLACES.tokensFile);
  const brokers = infrastructure.kafka.brokers;
  const databaseUrl = await stackDatabase(infrastructure);
  const env = serviceEnvironment({
    brokers,
    databaseUrl,
    smtpUrl: mail.url,
    authTokens: authTokens(tokens),
    attachmentsDir: PLACES.attachmentsDir,
  });
  const services = SERVICES.map((service) => ({ ...PLACES, service, port: portOf(service), env }));
  await Promise.all(services.map((service) => setupOnce(service, infrastructure.local)));
  interrupted.throwIfAborted();

  step('Starting the services …');
  const running: SupervisedService[] = [];
  closing.defer(async () => {
    await Promise.all(running.map((service) => service.stop()));
  });
  const describe = (): StackFile => ({
    brokers,
    databaseUrl,
    mailDir: mail.mailDir,
    services: Object.fromEntries(
      running.map(({ process: { url, pid } }, index) => [services[index]!.service, { url, pid }]),
    ),
    tokens,
  });
  const update = () => writeStackFile(PLACES.stackFile, describe());
  for (const service of services) running.push(await supervise(service, update, closing));

  await Promise.race([Promise.all(running.map(awaitReady)), rejectionOf(interrupted)]);
  closing.defer(() => rm(PLACES.stackFile, { force: true }));
  await update();
  return describe();
}

/** What an earlier start was killed before it could end. */
async function endEarlierStack(): Promise<void> {
  const ended = await endLeftovers(PLACES.runDir);
  if (ended.length > 0) step(`Ended what an earlier start had left behind: ${ended.join(', ')}`);
  await rm(PLACES.stackFile, { force: true });
}

async function forget(): Promise<void> {
  step('Forgetting the data of earlier starts …');
  await wipeInfrastructure(PLACES.stackDir);
  await rm(PLACES.mailDir, { recursive: true, force: true });
  await rm(PLACES.attachmentsDir, { recursive: true, force: true });
}

/** A given `DATABASE_URL` names the database; on our own server it is called `triage`. */
async function stackDatabase({ postgres }: Infrastructure): Promise<string> {
  return process.env['DATABASE_URL'] ?? ensureDatabase(postgres.adminUrl, 'triage');
}

async function supervise(
  service: ServiceOptions,
  restarted: () => Promise<void>,
  closing: AsyncDisposableStack,
): Promise<SupervisedService> {
  const name = service.service;
  const supervised = await SupervisedService.start(service, {
    crashed: (exit, lastLines, delayMs) => showCrash(crashText(name, exit, delayMs), lastLines),
    restarted: () => void restarted(),
  });
  closing.defer(followLog(supervised.process.logFile, (line) => showLogLine(name, line)));
  return supervised;
}

async function awaitReady(service: SupervisedService): Promise<void> {
  const what = `${service.process.url} to be ready`;
  // Its process may be replaced meanwhile, so each question goes to the one of the moment.
  await until(
    async () => {
      const answer = await fetch(`${service.process.url}/health/ready`, {
        signal: AbortSignal.timeout(2000),
      });
      if (!answer.ok) throw new Error(`${answer.status} ${(await answer.text()).slice(0, 300)}`);
      return true;
    },
    { what, timeoutMs: READY_TIMEOUT_MS, everyMs: 100 },
  ).catch((error: Error) => {
    throw new CannotStart(`${error.message} (log: ${service.process.logFile})`);
  });
}

function rejectionOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason), { once: true }),
  );
}
