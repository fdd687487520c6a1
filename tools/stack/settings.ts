import { join } from 'node:path';
import { CannotStart, LOCAL_DIR } from '@triage/testing';

export const SERVICES = ['intake', 'priority-classifier', 'sla-timer', 'notification'] as const;
export type ServiceName = (typeof SERVICES)[number];

/** Each port, the variable that overrides it, and what a refusal calls it. */
const PORTS = {
  intake: { variable: 'INTAKE_PORT', port: 3000 },
  'priority-classifier': { variable: 'CLASSIFIER_PORT', port: 3001 },
  'sla-timer': { variable: 'SLA_TIMER_PORT', port: 3002 },
  notification: { variable: 'NOTIFICATION_PORT', port: 3003 },
  // Not the usual 9092 and 5432, which a developer's machine often has in use.
  Kafka: { variable: 'KAFKA_PORT', port: 19092 },
  Postgres: { variable: 'POSTGRES_PORT', port: 15432 },
} as const;

export type PortOwner = keyof typeof PORTS;
export const PORT_OWNERS = Object.keys(PORTS) as PortOwner[];

export const PLACES = {
  stackDir: join(LOCAL_DIR, 'stack'),
  runDir: join(LOCAL_DIR, 'stack/run'),
  tokensFile: join(LOCAL_DIR, 'stack/tokens.json'),
  logDir: join(LOCAL_DIR, 'log'),
  mailDir: join(LOCAL_DIR, 'mail'),
  attachmentsDir: join(LOCAL_DIR, 'attachments'),
  stackFile: join(LOCAL_DIR, 'stack.json'),
  /** Outside `runDir`: what lies there is ended at the next start, and that start is us. */
  starterFile: join(LOCAL_DIR, 'starter.pid'),
} as const;

/** The port from its variable, or the default. */
export function portOf(owner: PortOwner, env: NodeJS.ProcessEnv = process.env): number {
  const { variable, port } = PORTS[owner];
  const text = env[variable];
  if (!text) return port;
  const chosen = Number(text);
  if (Number.isInteger(chosen) && chosen > 0 && chosen < 65_536) return chosen;
  throw new CannotStart(`${variable} is not a port: a number from 1 to 65535 is wanted.`);
}

export function portVariable(owner: PortOwner): string {
  return PORTS[owner].variable;
}
