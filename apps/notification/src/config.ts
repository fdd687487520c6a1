import { DatabaseConfig, Env, EnvError } from '@triage/service';
import {
  ArrayNotEmpty,
  IsBoolean,
  IsEmail,
  IsInt,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  Min,
  MinLength,
  ValidateIf,
} from 'class-validator';
import { parseMailAddress } from './decide/mail-address.ts';
import { loadLanguages, TemplateError } from './templates/load-languages.ts';

export class NotificationConfig extends DatabaseConfig {
  override port: number = 3003;

  @Env('SMTP_URL', { hint: 'smtp://host:port or smtps://user:password@host:port', parse: anSmtpUrl })
  smtpUrl: string;

  @Env('MAIL_FROM', { hint: 'Name <address>', parse: oneMailAddress })
  @IsString()
  mailFrom: string = 'Support <support@triage.example>';

  /** Whoever is sent more by itself in an hour is a machine that answers, however it was missed before. */
  @Env('MAX_AUTOMATIC_MAILS_PER_HOUR', 'to one address')
  @IsInt()
  @Min(1)
  maxAutomaticMailsPerHour: number = 20;

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

  /** Refuses to send over a connection that is not encrypted; `smtps://` always is. */
  @Env('SMTP_REQUIRE_TLS')
  @IsBoolean()
  smtpRequireTls: boolean = false;

  /** Routes, receivers and schedules; what is PUT stands above it. */
  @Env('NOTIFICATION_CONFIG_FILE', 'a YAML file')
  @IsOptional()
  @IsString()
  notificationConfigFile?: string;

  /** Where `{"file": …}` in a receiver looks. */
  @Env('NOTIFICATION_SECRETS_DIR', 'a folder with one secret a file')
  @IsOptional()
  @IsString()
  notificationSecretsDir?: string;

  /** Receivers may otherwise lie at public addresses alone. The host of WEBHOOK_URL is allowed as it stands. */
  @Env('ALLOWED_PRIVATE_HOSTS', 'hosts and networks (10.0.0.0/8), comma-separated')
  @Matches(/^[\w.:-]+(?:\/\d{1,3})?$/, {
    each: true,
    message: 'allowedPrivateHosts must be hosts or networks',
  })
  allowedPrivateHosts: string[] = [];

  /** Where people reach this service; without it messages have no links. */
  @Env('PUBLIC_URL', 'the https:// address of this service')
  @IsOptional()
  @IsUrl({ require_tld: false, protocols: ['http', 'https'], require_protocol: true })
  publicUrl?: string;

  @Env('LINK_SECRET', 'at least 32 characters; needed with PUBLIC_URL, the same in all replicas')
  @ValidateIf((config: NotificationConfig) => config.publicUrl !== undefined)
  @MinLength(32, { message: 'linkSecret must have at least 32 characters' })
  linkSecret?: string;

  /** Without it mails say that the answer is there, and not where. */
  @Env('CUSTOMER_TICKET_URL', {
    hint: 'where a customer reads a request: https://…/{number} or {ticketId}',
    parse: aTicketUrl,
  })
  @IsOptional()
  customerTicketUrl?: string;

  @Env('MAIL_TEMPLATES_DIR', {
    hint: 'a folder of <language>.json with messages to say otherwise',
    parse: aTemplatesDir,
  })
  @IsOptional()
  mailTemplatesDir?: string;
}

function aTicketUrl(text: string): string {
  const url = URL.parse(text.replaceAll(/\{(?:number|ticketId)\}/g, 'x'));
  if (!url || !/^https?:$/.test(url.protocol) || !/\{(?:number|ticketId)\}/.test(text))
    throw new EnvError('must be a https:// URL with {number} or {ticketId} in it');
  return text;
}

function aTemplatesDir(dir: string): string {
  try {
    loadLanguages(dir);
  } catch (error) {
    throw new EnvError(error instanceof TemplateError ? `holds a fault: ${error.message}` : 'cannot be read');
  }
  return dir;
}

function anSmtpUrl(text: string): string {
  const url = URL.parse(text);
  if (!url?.hostname || !/^smtps?:$/.test(url.protocol))
    throw new EnvError('must be an smtp:// or smtps:// URL');
  return text;
}

function oneMailAddress(text: string): string {
  if (!parseMailAddress(text)) throw new EnvError('must be one mail address');
  return text;
}
