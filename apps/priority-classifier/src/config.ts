import { LANES, type Lane } from '@triage/contracts';
import { DatabaseConfig, Env, EnvError } from '@triage/service';
import {
  ArrayNotEmpty,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  Max,
  Min,
  ValidateIf,
} from 'class-validator';
import { existsSync } from 'node:fs';

export class ClassifierConfig extends DatabaseConfig {
  override port: number = 3001;

  /** Classification keeps nothing. Where there is a database, incidents are searched for; else this is empty. */
  @Env('DATABASE_URL', 'a postgres:// URL; without one no incidents are searched for')
  @ValidateIf(({ databaseUrl }: ClassifierConfig) => databaseUrl !== '')
  override databaseUrl: string = '';

  /** A deployment for each lane keeps a full standard lane away from the express one. */
  @Env('LANES', 'express, standard or both, comma-separated')
  @ArrayNotEmpty()
  @IsIn(LANES, { each: true })
  lanes: Lane[] = ['express', 'standard'];

  /** Its decisions go to `triage.shadow` alone. It shares the main thread: costly beside a full standard lane. */
  @Env('SHADOW_MODEL', { hint: 'the file of a model on trial', parse: existingFile })
  @IsOptional()
  shadowModel?: string;

  /** Without it no ticket leaves the house. */
  @Env('REMOTE_MODEL_URL', 'a model to ask about what the built-in one is unsure of')
  @IsOptional()
  @IsUrl({ require_tld: false, protocols: ['http', 'https'], require_protocol: true })
  remoteModelUrl?: string;

  @Env('REMOTE_MODEL_KIND', 'openai or http, needed with REMOTE_MODEL_URL')
  @ValidateIf((config: ClassifierConfig) => config.remoteModelUrl !== undefined)
  @IsIn(['openai', 'http'])
  remoteModelKind?: 'openai' | 'http';

  @Env('REMOTE_MODEL_KEY')
  @IsOptional()
  @IsString()
  remoteModelKey?: string;

  @Env('REMOTE_MODEL_NAME', 'the name of the model, needed with REMOTE_MODEL_KIND=openai')
  @ValidateIf((config: ClassifierConfig) => config.remoteModelKind === 'openai' || !!config.remoteModelName)
  @Matches(/^[\w.:/-]{1,100}$/)
  remoteModelName?: string;

  /** A batch may wait four of these, and Kafka gives up a consumer that is silent for ten seconds. */
  @Env('REMOTE_MODEL_TIMEOUT_MS')
  @IsInt()
  @Min(10)
  @Max(2_000)
  remoteModelTimeoutMs: number = 800;

  @Env('REMOTE_MODEL_BUDGET_PER_MINUTE', 'calls that each process may make in a minute')
  @IsInt()
  @Min(1)
  @Max(100_000)
  remoteModelBudgetPerMinute: number = 120;
}

function existingFile(path: string): string {
  if (!existsSync(path)) throw new EnvError('names no file');
  return path;
}
