import type { Category, Level, Priority } from '@triage/contracts';
import type { Evidence } from './evidence.ts';
import type { Facts } from './facts.ts';

export interface Weighing {
  readonly urgency: Level;
  readonly impact: Level;
  /** The priority is at least this, whatever the matrix says. */
  readonly floor?: Priority;
}

/** From here on a sum is severe for one person (labelling guide, "Impact"). */
const MATERIAL_USD = 10_000;

/** After a day a payment to a fraudster can no longer be stopped (labelling guide). */
const STOPPABLE_HOURS = 24;

const MARKETS: ReadonlySet<Category> = new Set<Category>([
  'trading_execution',
  'derivatives_margin',
  'api_integration',
]);

/** Where a book or an engine can be wrong at all. */
const BOOKS: ReadonlySet<Category> = new Set<Category>([
  'trading_execution',
  'derivatives_margin',
  'deposit',
  'withdrawal',
]);

const QUESTION: Weighing = { urgency: 1, impact: 1 };

/**
 * How fast harm grows if nobody acts, how wide or deep it is, and the floor, by the
 * labelling guide. What decides is noted as a signal. The rules stand in the order of their
 * severity and the first that applies decides, so a doubt goes to the severer one.
 */
export function weigh(category: Category, facts: Facts, evidence: Evidence, secretPasted: boolean): Weighing {
  const weighed = lifted(caseOf(category, facts, evidence), category, evidence);
  if (!secretPasted) return weighed;
  evidence.note('secret_durable', 3);
  return { ...weighed, floor: weighed.floor ?? 'P2' };
}

/** What the case itself says, whoever and how much it is about. */
function caseOf(category: Category, facts: Facts, evidence: Evidence): Weighing {
  if (evidence.has('self_harm_risk')) {
    evidence.note('self_harm_risk', 9, 'self_harm_risk');
    return { urgency: 4, impact: 3, floor: 'P1' };
  }
  switch (category) {
    case 'account_security':
      return security(facts, evidence);
    case 'scam_phishing':
      return scam(facts, evidence);
    case 'general_question':
    case 'feedback_spam':
      evidence.note('how_to', -1, 'how_to', 'general_topic', 'idea', 'praise', 'spam');
      return QUESTION;
    default:
      return (
        standstill(category, evidence) ?? money(category, facts, evidence) ?? ordinary(category, evidence)
      );
  }
}

function security(facts: Facts, evidence: Evidence): Weighing {
  if (facts.intruder) {
    evidence.note('compromise', 8, 'compromise', 'not_me', 'sim_swap', 'credential_exposed', 'secret_thing');
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
  if (facts.broken2fa) {
    evidence.note('broken_2fa', 3, 'second_factor', 'device_lost', 'trouble');
    if (evidence.has('multi_user')) {
      evidence.note('multi_user', 4, 'multi_user');
      return { urgency: 4, impact: 4, floor: 'P2' };
    }
    return { urgency: 3, impact: 2, floor: 'P2' };
  }
  evidence.note('how_to', -1, 'how_to', 'general_topic');
  return QUESTION;
}

function scam(facts: Facts, evidence: Evidence): Weighing {
  if (evidence.has('scam_victim') || facts.paidFraudster) {
    evidence.note('scam_victim', 4, 'scam_victim', 'paid_them');
    if (evidence.has('multi_user')) {
      evidence.note('multi_user', 2, 'multi_user');
      return { urgency: 4, impact: 4 };
    }
    const over = facts.late || (evidence.hours ?? 0) > STOPPABLE_HOURS || evidence.has('past');
    return { urgency: over ? 2 : 4, impact: 2 };
  }
  if (evidence.has('phishing_report') && !evidence.asks) {
    evidence.note('phishing_report', 2, 'phishing_report');
    return { urgency: 2, impact: 4 };
  }
  evidence.note('impersonation', 1, 'impersonation', 'phishing_report');
  return { urgency: 2, impact: 2 };
}

/** A market, a service, or one's own order or position that nobody can move. */
function standstill(category: Category, evidence: Evidence): Weighing | undefined {
  if (evidence.has('workaround')) return undefined;
  const many = evidence.has('multi_user');
  if (evidence.has('outage') && (many || MARKETS.has(category) || category === 'withdrawal')) {
    evidence.note('outage', 4, 'outage', 'multi_user');
    return { urgency: 4, impact: 4 };
  }
  if (many && evidence.hasAny('funds_missing', 'stuck', 'locked_out', 'engine_wrong', 'trouble')) {
    evidence.note('multi_user', 4, 'multi_user', 'funds_missing', 'locked_out', 'trouble');
    return { urgency: 3, impact: 4 };
  }
  if (evidence.has('unmanageable') && MARKETS.has(category)) {
    evidence.note('unmanageable', 4, 'unmanageable');
    return { urgency: 4, impact: 2 };
  }
  if (evidence.has('margin_danger') && evidence.hasAny('trouble', 'stuck', 'engine_wrong')) {
    evidence.note('time_critical', 4, 'margin_danger');
    return { urgency: 4, impact: 2 };
  }
  return undefined;
}

function money(category: Category, facts: Facts, evidence: Evidence): Weighing | undefined {
  if (!BOOKS.has(category)) return undefined;
  const moves = category === 'withdrawal' || category === 'deposit';
  if (category === 'withdrawal' && evidence.has('stop_it') && !facts.booksWrong) {
    evidence.note('time_critical', 4, 'stop_it', 'wrong_address');
    return { urgency: 4, impact: 2 };
  }
  if (facts.booksWrong) {
    evidence.note('txn_error', 3, 'engine_wrong', 'double_debit', 'funds_missing');
    return { urgency: 3, impact: 2, floor: 'P2' };
  }
  if (!moves) return undefined;
  if (facts.ownMistake) {
    evidence.note('own_mistake', 1, 'wrong_network', 'missing_memo', 'wrong_address');
    return { urgency: 2, impact: 2 };
  }
  if (facts.fresh) {
    evidence.note('normal_wait', -1, 'normal_wait');
    return { urgency: category === 'deposit' ? 1 : 2, impact: 2 };
  }
  if (facts.late && (facts.missing || evidence.hasAny('stuck', 'trouble') || category === 'withdrawal')) {
    evidence.note('pending_too_long', 2, 'pending_too_long', 'funds_missing', 'stuck');
    return { urgency: 3, impact: 2 };
  }
  if (facts.missing) {
    evidence.note('funds_missing', 2, 'funds_missing');
    const within = category === 'withdrawal' && evidence.hours !== undefined;
    return { urgency: within ? 2 : 3, impact: 2 };
  }
  if (evidence.has('stuck')) {
    evidence.note('normal_wait', 0, 'stuck');
    return { urgency: 2, impact: 2 };
  }
  return undefined;
}

function ordinary(category: Category, evidence: Evidence): Weighing {
  const troubled = evidence.hasAny('trouble', 'rejected', 'stuck', 'funds_missing', 'pending_too_long');
  if (evidence.has('workaround')) {
    evidence.note('workaround', -1, 'workaround');
    return { urgency: 2, impact: category === 'account_access' && evidence.has('locked_out') ? 2 : 1 };
  }
  if (evidence.has('deadline') && (troubled || category === 'kyc_verification')) {
    evidence.note('deadline', 2, 'deadline');
    return { urgency: 3, impact: 2 };
  }
  if (category === 'account_access') {
    if (evidence.has('account_frozen')) evidence.note('account_frozen', 2, 'account_frozen');
    if (evidence.has('locked_out')) evidence.note('locked_out', 1, 'locked_out');
    return { urgency: 2, impact: 2 };
  }
  if (evidence.asks && !troubled) {
    evidence.note('how_to', -1, 'how_to');
    return QUESTION;
  }
  return { urgency: 2, impact: 2 };
}

/** Much money or a business makes a case deeper, where there is harm at all. */
function lifted(weighing: Weighing, category: Category, evidence: Evidence): Weighing {
  if (weighing.urgency === 1 || weighing.impact !== 2 || category === 'fees_billing') return weighing;
  if (evidence.usd >= MATERIAL_USD) evidence.note('material_amount', 1);
  else if (evidence.has('all_i_have')) evidence.note('material_amount', 1, 'all_i_have');
  else if (weighing.urgency >= 3 && evidence.has('business'))
    evidence.note('business_account', 1, 'business');
  else return weighing;
  return { ...weighing, impact: 3 };
}
