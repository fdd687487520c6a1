import { LANES, type Lane } from '@triage/contracts';
import { Env, ServiceConfig } from '@triage/service';
import { ArrayNotEmpty, IsIn } from 'class-validator';

export class ClassifierConfig extends ServiceConfig {
  override port: number = 3001;

  /** A deployment for each lane keeps a full standard lane away from the express one. */
  @Env('LANES', 'express, standard or both, comma-separated')
  @ArrayNotEmpty()
  @IsIn(LANES, { each: true })
  lanes: Lane[] = ['express', 'standard'];
}
