export { alertmanagerIsMissing, startAlertmanager, type Alertmanager } from './alertmanager.ts';
export { CannotStart, explain } from './cannot-start.ts';
export { DescribedAnswers } from './described-answers.ts';
export {
  startInfrastructure,
  wipeInfrastructure,
  type Infrastructure,
  type InfrastructureOptions,
} from './infrastructure.ts';
export { startMailCatcher, type MailCatcher } from './mail-catcher.ts';
export { endLeftovers, livingPid, writePidFile } from './pid-file.ts';
export { freePorts } from './port.ts';
export { exitText, type Exit } from './program.ts';
export { LOCAL_DIR, PROJECT_ROOT } from './project-root.ts';
export type { KafkaServer, PostgresServer, Server } from './server.ts';
export { ServiceProcess, type ServiceOptions } from './service-process.ts';
export { cloneDatabase, databaseUrl, ensureDatabase, type TestDatabase } from './test-database.ts';
export { sharedStackIsUp, startOwnStack, startSharedStack, testStack, type TestStack } from './test-stack.ts';
export { until, type UntilOptions } from './until.ts';
