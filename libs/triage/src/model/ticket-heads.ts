import { CATEGORIES, LEVELS, PRIORITIES, type Priority } from '@triage/contracts';
import type { Head } from './model-file.ts';

/** What carries a floor of the priority, and which (labelling guide, "Floors"). */
export const FLOORS = {
  compromise: 'P1',
  self_harm_risk: 'P1',
  broken_2fa: 'P2',
  txn_error: 'P2',
} as const satisfies Record<string, Priority>;
export type Floor = keyof typeof FLOORS;

/** The floor of a ticket as a question of its own; a pasted secret's is added by rule. */
export const FLOOR_LABELS = ['none', 'P2', 'P1'] as const;

/** What a ticket can assert beside its category, by the names that signals have. */
export const FACTS = [
  'compromise',
  'self_harm_risk',
  'broken_2fa',
  'txn_error',
  'unauthorized_withdrawal',
  'credential_exposed',
  'sim_swap',
  'identity_theft',
  'vulnerability_report',
  'ongoing',
  'time_critical',
  'material_amount',
  'business_account',
  'multi_user',
  'outage',
  'locked_out',
  'account_frozen',
  'deadline',
  'legal_threat',
  'kyc_pending',
  'kyc_rejected',
  'funds_missing',
  'pending_too_long',
  'normal_wait',
  'missing_memo',
  'wrong_network',
  'wrong_fill',
  'duplicate_debit',
  'liquidation',
  'slippage',
  'api_error',
  'rate_limit',
  'fee_dispute',
  'phishing_report',
  'scam_victim',
  'impersonation',
  'how_to',
  'workaround',
  'past_event',
  'hypothetical',
  'third_party',
  'quoted_phishing',
  'angry',
  'spam',
  'praise',
  'idea',
  'closure',
  'estate',
] as const;
export type FactName = (typeof FACTS)[number];

/** What the ticket model answers. Those of the kind `one` come first. */
export const TICKET_HEADS: readonly Head[] = [
  { name: 'category', kind: 'one', labels: CATEGORIES },
  { name: 'urgency', kind: 'one', labels: LEVELS.map(String) },
  { name: 'impact', kind: 'one', labels: LEVELS.map(String) },
  { name: 'priority', kind: 'one', labels: PRIORITIES },
  { name: 'floor', kind: 'one', labels: FLOOR_LABELS },
  { name: 'facts', kind: 'any', labels: FACTS },
];
