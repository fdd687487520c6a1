import { DatabaseConfig, Env } from '@triage/service';
import { ArrayNotEmpty, IsEmail, IsOptional, IsString, IsUrl, Matches, ValidateIf } from 'class-validator';

export class NotificationConfig extends DatabaseConfig {
  override port: number = 3003;

  @Env('SMTP_URL', 'smtp://host:port or smtps://user:password@host:port')
  @Matches(/^smtps?:\/\/\S+$/, { message: 'smtpUrl must be an smtp:// or smtps:// URL' })
  smtpUrl: string;

  @Env('MAIL_FROM')
  @IsString()
  @Matches(/^[^\r\n]+$/, { message: 'mailFrom must be one line' })
  mailFrom: string = 'Support <support@triage.example>';

  @Env('ONCALL_EMAIL', 'addresses, comma-separated')
  @IsOptional()
  @ArrayNotEmpty()
  @IsEmail({ require_tld: false }, { each: true })
  oncallEmail?: string[];

  @Env('WEBHOOK_URL', 'where on-call alerts are posted')
  @IsOptional()
  @IsUrl({ require_tld: false, protocols: ['http', 'https'], require_protocol: true })
  webhookUrl?: string;

  /** Two, separated by a space, while a secret is exchanged: each message then has both signatures. */
  @Env('WEBHOOK_SECRET', 'whsec_…; needed with WEBHOOK_URL')
  @ValidateIf((config: NotificationConfig) => config.webhookUrl !== undefined)
  @Matches(/^whsec_[\w+/=-]{24,}(?: whsec_[\w+/=-]{24,})?$/, {
    message: 'webhookSecret must be whsec_ and base64',
  })
  webhookSecret?: string;
}
