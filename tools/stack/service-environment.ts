// What a person may want to set for the services of a local stack and is handed on to them as it is.
const HANDED_ON = [
  'KAFKA_SSL',
  'KAFKA_SASL_MECHANISM',
  'KAFKA_SASL_USERNAME',
  'KAFKA_SASL_PASSWORD',
  'KAFKA_TOPIC_PARTITIONS',
  'LOG_LEVEL',
  'OIDC_ISSUER',
  'LANES',
  'SMTP_URL',
  'MAIL_FROM',
  'MAX_AUTOMATIC_MAILS_PER_HOUR',
  'ONCALL_EMAIL',
  'WEBHOOK_URL',
  'WEBHOOK_SECRET',
  'OTEL_EXPORTER_OTLP_ENDPOINT',
  'NODE_EXTRA_CA_CERTS',
  'TZ',
];

export interface StackAddresses {
  readonly brokers: string;
  readonly databaseUrl: string;
  readonly smtpUrl: string;
  readonly authTokens: string;
}

/** The variables of every service in the local stack. */
export function serviceEnvironment(
  { brokers, databaseUrl, smtpUrl, authTokens }: StackAddresses,
  ours: NodeJS.ProcessEnv = process.env,
): Record<string, string> {
  const handedOn = HANDED_ON.flatMap((name) => (ours[name] ? [[name, ours[name]]] : []));
  return {
    LOG_LEVEL: 'info',
    SMTP_URL: smtpUrl,
    MAIL_FROM: 'Triage <triage@localhost>',
    ONCALL_EMAIL: 'oncall@localhost',
    ...Object.fromEntries(handedOn),
    KAFKA_BROKERS: brokers,
    DATABASE_URL: databaseUrl,
    AUTH_TOKENS: authTokens,
  };
}
