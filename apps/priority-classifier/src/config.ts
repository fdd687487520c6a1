import { LANES, type Lane } from '@triage/contracts';
import { DatabaseConfig, Env } from '@triage/service';
import { ArrayNotEmpty, IsIn, IsInt, Max, Min, ValidateIf } from 'class-validator';
import { availableParallelism } from 'node:os';

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

  /** With one CPU a thread of its own gains nothing; with more, Kafka and the classification each have theirs. */
  @Env('CLASSIFIER_THREADS', 'threads that classify beside the main one; 0 for none')
  @IsInt()
  @Min(0)
  @Max(64)
  threads: number = Math.max(0, availableParallelism() - 1);
}
