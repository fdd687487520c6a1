import Type, { type Static } from 'typebox';

/** The words that services, subscribers and the REST interface share. Values may be added, none is removed. */
export const CHANNELS = ['web', 'email', 'api', 'chat', 'telegram', 'x', 'forum'] as const;
export type Channel = (typeof CHANNELS)[number];

export const LANES = ['express', 'standard'] as const;
export type Lane = (typeof LANES)[number];

/** P1 is the most urgent. */
export const PRIORITIES = ['P1', 'P2', 'P3', 'P4'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** `pending` waits for the customer, `on_hold` for a third party. */
export const TICKET_STATUSES = ['open', 'pending', 'on_hold', 'resolved', 'closed'] as const;
export type TicketStatus = (typeof TICKET_STATUSES)[number];

/** Who decided a ticket's priority; each stands above those before it. */
export const PRIORITY_SOURCES = ['screen', 'classifier', 'incident', 'agent'] as const;
export type PrioritySource = (typeof PRIORITY_SOURCES)[number];

export const AUTHOR_KINDS = ['customer', 'agent', 'bot'] as const;
export type AuthorKind = (typeof AUTHOR_KINDS)[number];

export const SLA_METRICS = ['first_response', 'next_response', 'resolution', 'update'] as const;
export type SlaMetric = (typeof SLA_METRICS)[number];

/** The desk that must act. */
export const CATEGORIES = [
  'account_security',
  'account_access',
  'kyc_verification',
  'deposit',
  'withdrawal',
  'trading_execution',
  'derivatives_margin',
  'api_integration',
  'fees_billing',
  'scam_phishing',
  'general_question',
  'feedback_spam',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** `confirmed`: a person has said that it is one. */
export const INCIDENT_STATES = ['open', 'confirmed', 'resolved'] as const;
export type IncidentState = (typeof INCIDENT_STATES)[number];

/** Urgency and impact: 1 is the least, 4 the most. */
export const LEVELS = [1, 2, 3, 4] as const;
export type Level = (typeof LEVELS)[number];

export const Uuid = Type.String({ format: 'uuid' });
/** RFC 3339 in UTC with milliseconds. */
export const Timestamp = Type.String({ format: 'date-time' });
export const LanguageTag = Type.String({
  description: 'BCP 47; `und` where it could not be decided',
  maxLength: 35,
});

/** One fact that moved a decision, with the words that showed it, so that a person can contest it. */
export const Signal = Type.Object({
  id: Type.String({ description: 'stable name of the fact, such as `compromise`' }),
  weight: Type.Number({ description: 'how strongly it counted; negative where it spoke against' }),
  matched: Type.Array(Type.String(), { description: 'the words of the ticket that showed it, redacted' }),
});
export type Signal = Static<typeof Signal>;

export const Entity = Type.Object({
  kind: Type.Enum(['tx_hash', 'address', 'order_id', 'error_code', 'amount', 'asset']),
  value: Type.String(),
  chain: Type.Optional(Type.String()),
  usd: Type.Optional(Type.Number({ description: 'an amount in US dollars' })),
  tag: Type.Optional(Type.String({ description: 'the destination tag or memo given with an address' })),
});
export type Entity = Static<typeof Entity>;

/** What intake removes from texts. */
export const REDACTION_KINDS = [
  'seed_phrase',
  'private_key',
  'api_secret',
  'token',
  'totp_seed',
  'backup_codes',
  'password',
  'one_time_code',
  'card_number',
  'card_code',
  'iban',
] as const;
export type RedactionKind = (typeof REDACTION_KINDS)[number];

export const Redaction = Type.Object({
  kind: Type.String({ description: `what was removed: ${REDACTION_KINDS.join(', ')}` }),
  count: Type.Integer({ minimum: 1 }),
});
export type Redaction = Static<typeof Redaction>;

export const Actor = Type.Object({
  kind: Type.Enum(['customer', 'agent', 'bot', 'system']),
  id: Type.String(),
});
export type Actor = Static<typeof Actor>;
