import { DatabaseConfig } from '@triage/service';

export class SlaTimerConfig extends DatabaseConfig {
  override port: number = 3002;
}
