import { LANES, type Lane } from '@triage/contracts';
import { Env, EnvError, ServiceConfig } from '@triage/service';
import { ArrayNotEmpty, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';

export class ClassifierConfig extends ServiceConfig {
  override port: number = 3001;

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

  /** Its decisions go to `triage.shadow` alone. It shares the main thread: costly beside a full standard lane. */
  @Env('SHADOW_MODEL', { hint: 'the file of a model on trial', parse: existingFile })
  @IsOptional()
  shadowModel?: string;
}

function existingFile(path: string): string {
  if (!existsSync(path)) throw new EnvError('names no file');
  return path;
}
