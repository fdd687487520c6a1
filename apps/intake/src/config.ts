import { DatabaseConfig, Env } from '@triage/service';
import { IsString, Matches } from 'class-validator';

export class IntakeConfig extends DatabaseConfig {
  /** As `notification` has it: mail from this address is our own, and is not answered. */
  @Env('MAIL_FROM', 'Name <address>, as notification has it')
  @IsString()
  @Matches(/[^\s<>@]@[^\s<>@]+>?\s*$/, { message: '$property must be one mail address' })
  mailFrom: string = 'Support <support@triage.example>';
}
