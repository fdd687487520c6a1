import { pathToFileURL } from 'node:url';

// What a person may want to set for the services of a local stack and is handed on to them as it is.
export const HANDED_ON = [
  'KAFKA_SSL',
  'KAFKA_SASL_MECHANISM',
  'KAFKA_SASL_USERNAME',
  'KAFKA_SASL_PASSWORD',
  'KAFKA_TOPIC_PARTITIONS',
  'LOG_LEVEL',
  'OIDC_ISSUER',
  'OIDC_AUDIENCE',
  'DATABASE_POOL_SIZE',
  'LANES',
  'SHADOW_MODEL',
  'REMOTE_MODEL_URL',
  'REMOTE_MODEL_KIND',
  'REMOTE_MODEL_KEY',
  'REMOTE_MODEL_NAME',
  'REMOTE_MODEL_TIMEOUT_MS',
  'REMOTE_MODEL_BUDGET_PER_MINUTE',
  'SMTP_URL',
  'MAIL_FROM',
  'MAX_AUTOMATIC_MAILS_PER_HOUR',
  'ONCALL_EMAIL',
  'WEBHOOK_URL',
  'WEBHOOK_SECRET',
  'SMTP_REQUIRE_TLS',
  'NOTIFICATION_CONFIG_FILE',
  'NOTIFICATION_SECRETS_DIR',
  'ALLOWED_PRIVATE_HOSTS',
  'PUBLIC_URL',
  'LINK_SECRET',
  'CUSTOMER_TICKET_URL',
  'MAIL_TEMPLATES_DIR',
  'ATTACHMENT_STORE',
  'ATTACHMENT_MAX_FILES',
  'ATTACHMENT_MAX_FILE_BYTES',
  'ATTACHMENT_MAX_TOTAL_BYTES',
  'ATTACHMENT_MAX_TEXT_BYTES',
  'ATTACHMENT_MAX_PIXELS',
  'ATTACHMENT_MEMORY_BYTES',
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'CLAMD_URL',
  'CLAMD_DOWN',
  'OTEL_EXPORTER_OTLP_ENDPOINT',
  'NODE_EXTRA_CA_CERTS',
  'TZ',
];

export interface StackAddresses {
  readonly brokers: string;
  readonly databaseUrl: string;
  readonly smtpUrl: string;
  readonly authTokens: string;
  readonly attachmentsDir: string;
}

/** The variables of every service in the local stack. */
export function serviceEnvironment(
  { brokers, databaseUrl, smtpUrl, authTokens, attachmentsDir }: StackAddresses,
  ours: NodeJS.ProcessEnv = process.env,
): Record<string, string> {
  // Receivers name their secrets themselves.
  const secrets = Object.keys(ours).filter((name) => name.startsWith('NOTIFY_'));
  const handedOn = [...HANDED_ON, ...secrets].flatMap((name) => (ours[name] ? [[name, ours[name]]] : []));
  return {
    LOG_LEVEL: 'info',
    SMTP_URL: smtpUrl,
    MAIL_FROM: 'Triage <triage@localhost>',
    ONCALL_EMAIL: 'oncall@localhost',
    ATTACHMENT_STORE: pathToFileURL(attachmentsDir).href,
    ...Object.fromEntries(handedOn),
    KAFKA_BROKERS: brokers,
    DATABASE_URL: databaseUrl,
    AUTH_TOKENS: authTokens,
  };
}
