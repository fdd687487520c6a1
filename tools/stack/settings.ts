import { join } from 'node:path';
import { CannotStart, LOCAL_DIR } from '@triage/testing';
import { portOf as chosenPort, portRefusal, type PORTS } from './ports.mjs';

export const SERVICES = ['intake', 'priority-classifier', 'sla-timer', 'notification'] as const;
export type ServiceName = (typeof SERVICES)[number];

export type PortOwner = keyof typeof PORTS;

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
  try {
    return chosenPort(owner, env);
  } catch (error) {
    throw error instanceof RangeError ? new CannotStart(error.message) : error;
  }
}

/** Refuses where something has taken a port of ours, naming all that are taken. */
export async function demandPorts(env: NodeJS.ProcessEnv = process.env): Promise<void> {
  const refusal = await portRefusal(env);
  if (refusal) throw new CannotStart(refusal);
}
