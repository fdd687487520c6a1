import { IsIn, IsInt, IsOptional } from 'class-validator';
import { Env, EnvError } from './env.ts';
import { ConfigError, loadConfig } from './load-config.ts';
import { DatabaseConfig, ServiceConfig } from './service-config.ts';

const GOOD = {
  KAFKA_BROKERS: 'kafka-1:9092, kafka-2:9092',
  DATABASE_URL: 'postgres://triage:hunter2@db/triage',
  AUTH_TOKENS: 'customer/cust-demo=abc,agent/maria=d=e=f==,admin=ghi',
};

class WorkerConfig extends DatabaseConfig {
  override port: number = 3009;
  @Env('LANES', 'express, standard or both') @IsIn(['express', 'standard'], { each: true }) lanes: string[] =
    ['express'];
  @Env('FAST') fast: boolean = false;
  @Env('MAIL_FROM', 'an address') mailFrom: string;
  @Env('LIMIT') @IsOptional() @IsInt() limit?: number;
  @Env('DOUBLE', {
    parse: (text) => {
      if (text === 'odd') throw new EnvError('must be even');
      return JSON.parse(text);
    },
  })
  double: unknown = 2;
}

describe('loadConfig', () => {
  it('converts each variable to its declared type', () => {
    const config = loadConfig(WorkerConfig, {
      ...GOOD,
      MAIL_FROM: 'a@b.example',
      LANES: 'express,standard',
      FAST: 'true',
      LIMIT: '7',
    });
    expect(config).toMatchObject({
      port: 3009,
      kafkaBrokers: ['kafka-1:9092', 'kafka-2:9092'],
      kafkaTopicPartitions: 12,
      databasePoolSize: 10,
      lanes: ['express', 'standard'],
      fast: true,
      limit: 7,
      mailFrom: 'a@b.example',
    });
    expect(config.authTokens.map(({ principal }) => principal)).toEqual([
      { role: 'customer', subject: 'cust-demo' },
      { role: 'agent', subject: 'maria' },
      { role: 'admin', subject: 'admin' },
    ]);
  });

  const SECRET = 'v4lu3-s3cr3t';
  const WRONG: [change: Record<string, string | undefined>, message: string][] = [
    [{ DATABASE_URL: undefined }, 'DATABASE_URL is missing (a postgres:// URL)'],
    [{ DATABASE_URL: '' }, 'DATABASE_URL is missing (a postgres:// URL)'],
    [{ DATABASE_URL: `mysql://${SECRET}` }, 'DATABASE_URL must be a postgres:// URL (a postgres:// URL)'],
    [{ KAFKA_BROKERS: undefined }, 'KAFKA_BROKERS is missing (host:port, comma-separated)'],
    [{ KAFKA_BROKERS: SECRET }, 'KAFKA_BROKERS must be a list of host:port (host:port, comma-separated)'],
    [{ KAFKA_BROKERS: ',' }, 'KAFKA_BROKERS should not be empty (host:port, comma-separated)'],
    [{ PORT: `80${SECRET}` }, 'PORT must be a number (a TCP port)'],
    [{ PORT: '65536' }, 'PORT must not be greater than 65535 (a TCP port)'],
    [{ PORT: '80.5' }, 'PORT must be an integer number (a TCP port)'],
    [
      { LOG_LEVEL: SECRET },
      'LOG_LEVEL must be one of the following values: fatal, error, warn, info, debug, trace, silent',
    ],
    [{ KAFKA_SSL: SECRET }, 'KAFKA_SSL must be true or false'],
    [
      { KAFKA_SASL_MECHANISM: 'plain' },
      'KAFKA_SASL_USERNAME is missing (needed with KAFKA_SASL_MECHANISM); KAFKA_SASL_PASSWORD is missing (needed with KAFKA_SASL_MECHANISM)',
    ],
    [{ KAFKA_TOPIC_PARTITIONS: '0' }, 'KAFKA_TOPIC_PARTITIONS must not be less than 1'],
    [{ AUTH_TOKENS: `root=${SECRET}` }, 'AUTH_TOKENS has an unknown role in item 1'],
    [{ AUTH_TOKENS: `admin=a,${SECRET}` }, 'AUTH_TOKENS has a wrong item 2'],
    [{ AUTH_TOKENS: `admin=${SECRET},agent=${SECRET}` }, 'AUTH_TOKENS repeats a token in item 2'],
    [{ AUTH_TOKENS: undefined }, 'AUTH_TOKENS is missing'],
    [{ OIDC_ISSUER: SECRET }, 'OIDC_ISSUER must be a URL address'],
    [{ MAIL_FROM: undefined }, 'MAIL_FROM is missing (an address)'],
    [
      { LANES: `express,${SECRET}` },
      'LANES has an item that must be one of the following values: express, standard',
    ],
    [{ DOUBLE: 'odd' }, 'DOUBLE must be even'],
    [{ DOUBLE: SECRET }, 'DOUBLE is not valid'],
  ];

  it.each(WRONG)('refuses %j', (change, message) => {
    const env = { ...GOOD, MAIL_FROM: 'a@b.example', ...change };
    let error: unknown;
    try {
      loadConfig(WorkerConfig, env);
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(ConfigError);
    expect((error as ConfigError).message).toContain(message);
    expect((error as ConfigError).stack).not.toContain(SECRET);
  });

  it('names everything that is wrong at once', () => {
    expect(() => loadConfig(DatabaseConfig, { PORT: 'x' })).toThrow(
      /^PORT must be a number.*; AUTH_TOKENS is missing.*; KAFKA_BROKERS is missing.*; DATABASE_URL is missing \(a postgres:\/\/ URL\)$/,
    );
  });

  it('needs no static token where an issuer is named', () => {
    const config = loadConfig(ServiceConfig, {
      KAFKA_BROKERS: 'k:9092',
      OIDC_ISSUER: 'http://localhost:8080/realms/x',
    });
    expect(config.authTokens).toEqual([]);
  });
});
