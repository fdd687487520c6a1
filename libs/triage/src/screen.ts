import type { Lane, Priority } from '@triage/contracts';
import { type Claims, readClaims } from './claims.ts';
import type { Concept } from './lexicon/concepts.ts';

export interface Screening {
  readonly lane: Lane;
  /** Provisional, until the ticket is classified: the SLA clocks start with it. */
  readonly priority: Priority;
  readonly matched: readonly string[];
}

/** Said at all, even in a question or of the past: a doubt goes the express way. */
const P1_CONCEPTS: readonly Concept[] = [
  'self_harm_risk',
  'sim_swap',
  'vulnerability_report',
  'identity_theft',
];
const P1_ASSERTED: readonly Concept[] = [
  'compromise',
  'not_me',
  'credential_exposed',
  'scam_victim',
  'unmanageable',
  'outage',
];
const P2_ASSERTED: readonly Concept[] = [
  'engine_wrong',
  'double_debit',
  'device_lost',
  'all_i_have',
  'funds_missing',
  'stuck',
  'pending_too_long',
  'account_frozen',
  'phishing_report',
  'ongoing',
  'stop_it',
  'deadline',
  'liquidation',
];

/**
 * Which lane a ticket takes: high recall, since an urgent ticket in the standard lane waits,
 * and a calm one in the express lane only costs.
 *
 * The classifier reads more carefully afterwards; this is for the moment of arrival.
 */
export function screen({
  subject = '',
  body,
}: {
  readonly subject?: string;
  readonly body: string;
}): Screening {
  return screenClaims(readClaims(`${subject}\n${body}`));
}

function screenClaims(claims: Claims): Screening {
  const said = (concept: Concept) => claims.get(concept);
  const p1 = [
    ...P1_CONCEPTS.filter((concept) => said(concept)),
    ...P1_ASSERTED.filter((concept) => (said(concept)?.asserted ?? 0) > 0),
  ];
  const p2 = P2_ASSERTED.filter((concept) => (said(concept)?.asserted ?? 0) > 0);
  if ((said('second_factor')?.asserted ?? 0) > 0 && (said('trouble')?.asserted ?? 0) > 0)
    p2.push('second_factor');
  const because = [...p1, ...p2];
  const matched = because.flatMap((concept) => said(concept)?.matched.slice(0, 1) ?? []).slice(0, 5);
  if (p1.length > 0) return { lane: 'express', priority: 'P1', matched };
  if (p2.length > 0) return { lane: 'express', priority: 'P2', matched };
  return { lane: 'standard', priority: 'P3', matched };
}
