import type { KafkaSettings } from '@triage/messaging/kafka';
import { readFileSync } from 'node:fs';
import { PLACES } from '../stack/settings.ts';
import type { StackFile } from '../stack/stack-file.ts';

/** Where a running system is reached, and as whom. */
export interface RunningSystem {
  readonly kafka: KafkaSettings;
  /** Throws, naming what to set, where neither the environment nor a stack says it. */
  intake(): { readonly url: string; readonly token: string };
}

/**
 * The system that the environment names (`KAFKA_BROKERS`, `INTAKE_URL`, `TRIAGE_TOKEN`), and for what it does not name
 * the stack that `npm start` keeps up. Throws where there is neither.
 */
export function runningSystem(env: NodeJS.ProcessEnv = process.env): RunningSystem {
  const stack = readStack();
  const brokers = env['KAFKA_BROKERS'] || stack?.brokers;
  if (!brokers)
    throw new Error(
      'No system to read from: set KAFKA_BROKERS, or run `npm start` in another terminal first.',
    );
  return {
    kafka: {
      kafkaBrokers: brokers.split(',').map((broker) => broker.trim()),
      kafkaSsl: /^(?:true|1|yes|on)$/i.test(env['KAFKA_SSL'] ?? ''),
      ...(env['KAFKA_SASL_MECHANISM'] && {
        kafkaSaslMechanism: env['KAFKA_SASL_MECHANISM'] as NonNullable<KafkaSettings['kafkaSaslMechanism']>,
        kafkaSaslUsername: env['KAFKA_SASL_USERNAME'] ?? '',
        kafkaSaslPassword: env['KAFKA_SASL_PASSWORD'] ?? '',
      }),
    },
    intake() {
      const url = env['INTAKE_URL'] || stack?.services['intake']?.url;
      const token = env['TRIAGE_TOKEN'] || stack?.tokens.agent;
      if (!url) throw new Error('Set INTAKE_URL: intake keeps the texts of the tickets.');
      if (!token)
        throw new Error('Set TRIAGE_TOKEN to a token of an agent: intake asks who reads its tickets.');
      return { url: url.replace(/\/$/, ''), token };
    },
  };
}

function readStack(): StackFile | undefined {
  try {
    return JSON.parse(readFileSync(PLACES.stackFile, 'utf8')) as StackFile;
  } catch {
    return undefined;
  }
}
