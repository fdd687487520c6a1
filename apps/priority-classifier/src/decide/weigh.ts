import type { Category, Level, Priority } from '@triage/contracts';
import type { Evidence } from './evidence.ts';

export interface Weighing {
  readonly urgency: Level;
  readonly impact: Level;
  /** The priority is at least this, whatever the matrix says. */
  readonly floor?: Priority;
}

/** From here on a sum is severe for one person (labelling guide, "Impact"). */
const MATERIAL_USD = 10_000;

/**
 * How fast harm grows if nobody acts, how wide or deep it is, and the floor, by the
 * labelling guide. What raises them is noted as a signal; the severest rule that applies decides.
 */
export function weigh(category: Category, evidence: Evidence, usd: number, secretPasted: boolean): Weighing {
  const weighed = lifted(caseOf(category, evidence), category, evidence, usd);
  if (!secretPasted) return weighed;
  evidence.note('secret_durable', 3);
  return { ...weighed, floor: weighed.floor ?? 'P2' };
}

/** What the case itself says, whoever and how much it is about. */
function caseOf(category: Category, evidence: Evidence): Weighing {
  if (evidence.has('self_harm_risk')) {
    evidence.note('self_harm_risk', 9, 'self_harm_risk');
    return { urgency: 4, impact: 3, floor: 'P1' };
  }
  if (category === 'account_security') return security(evidence);
  if (category === 'scam_phishing') return scam(evidence);
  if (
    evidence.has('outage') &&
    !evidence.has('workaround') &&
    (MARKETS.has(category) || evidence.has('multi_user'))
  ) {
    evidence.note('outage', 4, 'outage', 'multi_user');
    return { urgency: 4, impact: 4 };
  }
  if (evidence.has('unmanageable') && MARKETS.has(category)) {
    evidence.note('unmanageable', 4, 'unmanageable');
    return { urgency: 4, impact: 2 };
  }
  if (booksLookWrong(category, evidence)) {
    evidence.note('txn_error', 3, 'engine_wrong', 'double_debit', 'funds_missing');
    return { urgency: 3, impact: 2, floor: 'P2' };
  }
  return ordinary(category, evidence);
}

const MARKETS: ReadonlySet<Category> = new Set<Category>([
  'trading_execution',
  'derivatives_margin',
  'api_integration',
]);

/** Many people, much money or a business make a case wider or deeper, where there is harm at all. */
function lifted(weighing: Weighing, category: Category, evidence: Evidence, usd: number): Weighing {
  if (weighing.urgency === 1 || category === 'fees_billing') return weighing;
  if (evidence.has('multi_user') && weighing.impact < 4 && category !== 'kyc_verification') {
    evidence.note('multi_user', 2, 'multi_user');
    return { ...weighing, urgency: weighing.urgency < 3 ? 3 : weighing.urgency, impact: 4 };
  }
  if (weighing.impact !== 2) return weighing;
  if (usd >= MATERIAL_USD) evidence.note('material_amount', 1);
  else if (evidence.has('all_i_have')) evidence.note('material_amount', 1, 'all_i_have');
  else if (evidence.has('business')) evidence.note('business_account', 1, 'business');
  else return weighing;
  return { ...weighing, impact: 3 };
}

function booksLookWrong(category: Category, evidence: Evidence): boolean {
  if (category === 'fees_billing' || ownMistake(evidence)) return false;
  const notCredited =
    evidence.has('confirmed') && (evidence.has('funds_missing') || evidence.has('pending_too_long'));
  return (
    evidence.has('engine_wrong') || evidence.has('double_debit') || (category === 'deposit' && notCredited)
  );
}

function ownMistake(evidence: Evidence): boolean {
  return evidence.has('wrong_network') || evidence.has('missing_memo') || evidence.has('wrong_address');
}

function security(evidence: Evidence): Weighing {
  const intruder =
    evidence.has('compromise') ||
    evidence.has('sim_swap') ||
    evidence.has('credential_exposed') ||
    evidence.has('not_me');
  if (intruder) {
    evidence.note('compromise', 8, 'compromise', 'not_me', 'sim_swap', 'credential_exposed');
    if (evidence.has('ongoing')) evidence.note('ongoing', 2, 'ongoing');
    return { urgency: 4, impact: 3, floor: 'P1' };
  }
  if (evidence.has('vulnerability_report')) {
    evidence.note('vulnerability_report', 6, 'vulnerability_report');
    return { urgency: 3, impact: 4 };
  }
  if (evidence.has('identity_theft')) {
    evidence.note('identity_theft', 5, 'identity_theft');
    return { urgency: 3, impact: 3 };
  }
  if (evidence.isQuestion && !evidence.has('trouble') && !evidence.has('device_lost')) {
    evidence.note('how_to', -1, 'how_to', 'general_topic');
    return { urgency: 1, impact: 1 };
  }
  evidence.note('broken_2fa', 3, 'second_factor', 'device_lost', 'trouble');
  return { urgency: 3, impact: 2, floor: 'P2' };
}

function scam(evidence: Evidence): Weighing {
  if (evidence.has('scam_victim')) {
    evidence.note('scam_victim', 4, 'scam_victim');
    // Unless they say that it was long ago, the money may still be stopped.
    return { urgency: evidence.isSetAside('scam_victim') ? 2 : 4, impact: 2 };
  }
  if (evidence.has('phishing_report') && !evidence.isQuestion) {
    evidence.note('phishing_report', 2, 'phishing_report');
    return { urgency: 2, impact: 4 };
  }
  evidence.note('impersonation', 1, 'impersonation', 'phishing_report');
  return { urgency: 2, impact: 2 };
}

function ordinary(category: Category, evidence: Evidence): Weighing {
  const late = evidence.has('pending_too_long') || evidence.has('funds_missing') || evidence.has('stuck');
  const troubled = late || evidence.has('trouble') || evidence.has('rejected');
  if (category === 'feedback_spam' || category === 'general_question') {
    evidence.note('how_to', -1, 'how_to', 'general_topic');
    return { urgency: 1, impact: 1 };
  }
  if (evidence.has('workaround')) {
    evidence.note('workaround', -1, 'workaround');
    return { urgency: 2, impact: 1 };
  }
  if (category === 'deposit' || category === 'withdrawal') {
    if (ownMistake(evidence)) {
      evidence.note('own_mistake', 1, 'wrong_network', 'missing_memo', 'wrong_address');
      return { urgency: 2, impact: 2 };
    }
    if (evidence.has('normal_wait')) {
      evidence.note('normal_wait', -1, 'normal_wait');
      return { urgency: category === 'deposit' ? 1 : 2, impact: 2 };
    }
    if (late) {
      evidence.note('funds_missing', 2, 'pending_too_long', 'funds_missing', 'stuck');
      return { urgency: 3, impact: 2 };
    }
  }
  if (evidence.has('deadline') && troubled) {
    evidence.note('deadline', 2, 'deadline');
    return { urgency: 3, impact: 2 };
  }
  if (category === 'account_access') {
    if (evidence.has('account_frozen')) evidence.note('account_frozen', 2, 'account_frozen');
    return { urgency: 2, impact: 2 };
  }
  if (evidence.isQuestion && !troubled) {
    evidence.note('how_to', -1, 'how_to');
    return { urgency: 1, impact: 1 };
  }
  return { urgency: 2, impact: 2 };
}
