import type { Concept } from '@triage/triage';
import type { Evidence } from './evidence.ts';

/** What happened, put together from claims that stand close to each other. */
export interface Facts {
  /** Somebody else has, had, or can now get control of the writer's account. */
  readonly intruder: boolean;
  /** What opens the account was given away or published. */
  readonly exposed: boolean;
  /** Money went to somebody who passed for us, or for somebody else. */
  readonly paidFraudster: boolean;
  /** The second factor is lost or refused. */
  readonly broken2fa: boolean;
  /** Money that should have come has not. */
  readonly missing: boolean;
  /** It has waited longer than it should, or says so. */
  readonly late: boolean;
  /** It is within the usual wait. */
  readonly fresh: boolean;
  /** A memo, tag, network or address that the writer got wrong. */
  readonly ownMistake: boolean;
  /** Our books or our engine look wrong. */
  readonly booksWrong: boolean;
}

/** What only the account's owner should do. */
const ACTIONS: readonly Concept[] = [
  'withdrawal',
  'spot',
  'derivatives',
  'login',
  'api',
  'change_details',
  'second_factor',
  'kyc',
];

const STRANGER: readonly Concept[] = ['phishing_report', 'impersonation', 'scam_victim', 'compromise'];

/** Reads the facts off the claims. Each is a plain yes or no; `weigh` says what they mean. */
export function factsOf(evidence: Evidence): Facts {
  const exposed =
    evidence.has('credential_exposed') ||
    (evidence.near('handed_over', 0, 'secret_thing') && evidence.hasAny(...STRANGER));
  // "Are you hacked?" and "what if somebody …" report nobody; "I did not do this" does.
  const asksOnly =
    evidence.asks &&
    !evidence.hasAny('not_me', 'stop_it', 'locked_out') &&
    ['hypothetical', 'third_party', 'past'].some((context) => evidence.has(context as Concept));
  const intruder =
    exposed ||
    evidence.has('sim_swap') ||
    (evidence.has('compromise') && !asksOnly) ||
    evidence.near('not_me', 1, ...ACTIONS);
  const broken2fa =
    evidence.near('second_factor', 1, 'trouble', 'locked_out') ||
    (evidence.has('second_factor') &&
      evidence.has('device_lost') &&
      !evidence.near('device_lost', 0, 'how_to'));

  const paidFraudster =
    evidence.has('paid_them') && evidence.hasAny('scam_victim', 'phishing_report', 'impersonation');

  const { hours } = evidence;
  const missing = evidence.has('funds_missing');
  const ownMistake = evidence.hasAny('wrong_network', 'missing_memo', 'wrong_address');
  const fresh =
    hours === undefined ? evidence.has('normal_wait') && !evidence.has('pending_too_long') : hours < 2;
  const late = !fresh && (evidence.has('pending_too_long') || (hours ?? 0) >= 24);
  const paid = evidence.has('confirmed') || (hours ?? 0) >= 2 || evidence.has('pending_too_long');
  const explained = evidence.has('slippage') && evidence.asks;
  const booksWrong =
    !ownMistake &&
    !fresh &&
    ((evidence.has('engine_wrong') && !explained) ||
      evidence.has('double_debit') ||
      (missing && paid && evidence.hasAny('deposit', 'confirmed')));
  return { intruder, exposed, paidFraudster, broken2fa, missing, late, fresh, ownMistake, booksWrong };
}
