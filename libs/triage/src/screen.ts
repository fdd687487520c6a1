import type { Lane, Priority } from '@triage/contracts';
import { type Claims, readClaims } from './claims.ts';
import { countedHours } from './durations.ts';
import type { Concept } from './lexicon/concepts.ts';
import { isDurable, removedKinds } from './secrets/secret-kinds.ts';

export interface Screening {
  readonly lane: Lane;
  /** Provisional, until the ticket is classified: the SLA clocks start with it. */
  readonly priority: Priority;
  readonly matched: readonly string[];
}

/** Counts even in a question, of the past, or of others: too grave to be read away here. */
const GRAVE_EVEN_IF_SET_ASIDE: readonly Concept[] = ['self_harm_risk', 'sim_swap'];

/** Somebody else may have the account, or somebody is in danger. */
const GRAVE: readonly Concept[] = [
  'compromise',
  'not_me',
  'credential_exposed',
  'scam_victim',
  'vulnerability_report',
  'identity_theft',
  'unmanageable',
  'outage',
];

/** Money or access that is not where it should be. */
const PRESSING: readonly Concept[] = [
  'engine_wrong',
  'double_debit',
  'device_lost',
  'all_i_have',
  'funds_missing',
  'stuck',
  'pending_too_long',
  'account_frozen',
  'locked_out',
  'phishing_report',
  'impersonation',
  'wrong_network',
  'missing_memo',
  'wrong_address',
  'stop_it',
  'multi_user',
];

/** Pressing only when something about it fails. */
const PRESSING_IN_TROUBLE: readonly Concept[] = [
  'second_factor',
  'spot',
  'derivatives',
  'api',
  'withdrawal',
  'deposit',
];

/** Pressing unless it is only asked about. */
const PRESSING_UNLESS_ASKED: readonly Concept[] = ['margin_danger', 'liquidation', 'deadline', 'ongoing'];

/** Nothing yet when it is a matter of minutes. */
const WAITING: readonly Concept[] = ['funds_missing', 'stuck', 'pending_too_long'];

/** A nuisance where another way works. */
const HINDERED: readonly Concept[] = ['locked_out', 'stuck'];

/** Late once they have taken a day. */
const MOVING: readonly Concept[] = ['withdrawal', 'deposit'];
const DAY_HOURS = 24;

/**
 * Which lane a ticket takes: high recall, since an urgent ticket in the standard lane waits,
 * and a calm one in the express lane only costs.
 *
 * The classifier reads more carefully afterwards; this is for the moment of arrival.
 * Expects redacted text: the words that matched are quoted.
 */
export function screen({
  subject = '',
  body,
}: {
  readonly subject?: string;
  readonly body: string;
}): Screening {
  const text = `${subject}\n${body}`;
  const claims = readClaims(text);
  const grave = [
    ...GRAVE_EVEN_IF_SET_ASIDE.filter((concept) => claims.has(concept)),
    ...GRAVE.filter((concept) => isAsserted(claims, concept)),
  ];
  const hours = countedHours(text)?.longest;
  const calm = new Set<Concept>([
    ...(hours !== undefined && hours < 1 ? WAITING : []),
    ...(isAsserted(claims, 'workaround') ? HINDERED : []),
  ]);
  const pressing = PRESSING.filter((concept) => isAsserted(claims, concept) && !calm.has(concept));
  if (isAsserted(claims, 'trouble'))
    pressing.push(...PRESSING_IN_TROUBLE.filter((concept) => isAsserted(claims, concept)));
  if (!claims.has('how_to'))
    pressing.push(...PRESSING_UNLESS_ASKED.filter((concept) => isAsserted(claims, concept)));
  const moving = MOVING.find((concept) => isAsserted(claims, concept));
  if (moving && (claims.has('confirmed') || (hours ?? 0) >= DAY_HOURS)) pressing.push(moving);
  const matched = [...grave, ...pressing].flatMap(
    (concept) => claims.get(concept)?.matched.slice(0, 1) ?? [],
  );
  // Whoever pasted a lasting secret should act before others do.
  if (removedKinds(text).some(isDurable)) matched.push('secret removed');
  if (grave.length > 0) return { lane: 'express', priority: 'P1', matched: matched.slice(0, 5) };
  if (matched.length > 0) return { lane: 'express', priority: 'P2', matched: matched.slice(0, 5) };
  return { lane: 'standard', priority: 'P3', matched };
}

function isAsserted(claims: Claims, concept: Concept): boolean {
  return (claims.get(concept)?.asserted ?? 0) > 0;
}
