import {
  ArrayNotEmpty,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  Max,
  Min,
  ValidateIf,
} from 'class-validator';
import { parseAuthTokens, type AuthToken } from './auth-tokens.ts';
import { Env } from './env.ts';

const AUTH_TOKENS_HINT = '<role>[/<subject>]=<token>, comma-separated; roles customer, agent, admin, service';

/** What every service reads from its environment. */
export class ServiceConfig {
  @Env('PORT', 'a TCP port')
  @IsInt()
  @Min(0)
  @Max(65535)
  port: number = 3000;

  @Env('LOG_LEVEL')
  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
  logLevel: string = 'info';

  @Env('OIDC_ISSUER', 'the issuer URL of an OpenID provider')
  @IsOptional()
  @IsUrl({ require_tld: false, protocols: ['http', 'https'], require_protocol: true })
  oidcIssuer?: string;

  @Env('OIDC_AUDIENCE')
  @IsOptional()
  @IsString()
  oidcAudience?: string;

  // Without any token nobody could call the API, so one of the two ways has to be there.
  @Env('AUTH_TOKENS', { hint: AUTH_TOKENS_HINT, parse: parseAuthTokens })
  @ValidateIf((config: ServiceConfig) => config.oidcIssuer === undefined)
  @ArrayNotEmpty()
  authTokens: AuthToken[] = [];

  @Env('KAFKA_BROKERS', 'host:port, comma-separated')
  @ArrayNotEmpty()
  @Matches(/^(?:\[[\da-f:]+\]|[^\s:/[\]]+):\d{1,5}$/i, {
    each: true,
    message: 'kafkaBrokers must be a list of host:port',
  })
  kafkaBrokers: string[];

  @Env('KAFKA_SSL')
  kafkaSsl: boolean = false;

  @Env('KAFKA_SASL_MECHANISM')
  @IsOptional()
  @IsIn(['plain', 'scram-sha-256', 'scram-sha-512'])
  kafkaSaslMechanism?: 'plain' | 'scram-sha-256' | 'scram-sha-512';

  @Env('KAFKA_SASL_USERNAME', 'needed with KAFKA_SASL_MECHANISM')
  @ValidateIf((config: ServiceConfig) => config.kafkaSaslMechanism !== undefined)
  @IsNotEmpty()
  kafkaSaslUsername?: string;

  @Env('KAFKA_SASL_PASSWORD', 'needed with KAFKA_SASL_MECHANISM')
  @ValidateIf((config: ServiceConfig) => config.kafkaSaslMechanism !== undefined)
  @IsNotEmpty()
  kafkaSaslPassword?: string;

  @Env('KAFKA_TOPIC_PARTITIONS')
  @IsInt()
  @Min(1)
  @Max(1000)
  kafkaTopicPartitions: number = 12;
}

/** What a service with a database reads besides. */
export class DatabaseConfig extends ServiceConfig {
  @Env('DATABASE_URL', 'a postgres:// URL')
  @Matches(/^postgres(?:ql)?:\/\/\S+$/, { message: 'databaseUrl must be a postgres:// URL' })
  databaseUrl: string;

  @Env('DATABASE_POOL_SIZE')
  @IsInt()
  @Min(1)
  @Max(200)
  databasePoolSize: number = 10;
}
