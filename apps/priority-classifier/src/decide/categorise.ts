import type { Category } from '@triage/contracts';
import type { Concept } from '@triage/triage';
import type { Evidence } from './evidence.ts';
import type { Facts } from './facts.ts';

/** How much each claim speaks for a category. The desk that must act is the one with the most. */
const WEIGHTS: Record<Category, Partial<Record<Concept, number>>> = {
  account_security: {
    compromise: 3,
    sim_swap: 6,
    credential_exposed: 5,
    vulnerability_report: 7,
    identity_theft: 6,
    device_lost: 3,
    second_factor: 1.2,
    self_harm_risk: 1,
  },
  account_access: { locked_out: 2.6, account_frozen: 2.8, change_details: 2.6, login: 0.5 },
  kyc_verification: { kyc: 1.8, rejected: 0.5 },
  deposit: { deposit: 1.5, missing_memo: 1.5, wrong_network: 1.2, funds_missing: 0.8, confirmed: 0.3 },
  withdrawal: { withdrawal: 1.6, stuck: 0.5, wrong_address: 1.2, funds_missing: 0.4, stop_it: 0.3 },
  trading_execution: { spot: 1, engine_wrong: 1.6, slippage: 1.8, unmanageable: 1.2, outage: 0.8 },
  derivatives_margin: { derivatives: 1.5, liquidation: 2.2, margin_danger: 1.5 },
  api_integration: { api: 1.3 },
  fees_billing: { fees: 1.8, double_debit: 0.4 },
  scam_phishing: { scam_victim: 4.5, phishing_report: 3, impersonation: 2.6 },
  general_question: { general_topic: 1.6, how_to: 0.35 },
  feedback_spam: { praise: 1.2, idea: 1.4, spam: 3, rant: 0.9 },
};

const CATEGORIES = Object.keys(WEIGHTS) as Category[];

/** The category with the most evidence, and its share of all evidence as a measure of doubt. */
export function categorise(evidence: Evidence, facts: Facts): { category: Category; share: number } {
  const scores = CATEGORIES.map((category) => {
    const weights = Object.entries(WEIGHTS[category]) as [Concept, number][];
    return weights.reduce((sum, [concept, weight]) => sum + weight * Math.sqrt(evidence.count(concept)), 0);
  });
  const add = (category: Category, weight: number) => {
    scores[CATEGORIES.indexOf(category)]! += weight;
  };
  // A second factor that does not work, and an intruder, are security's, whatever else they touch.
  if (facts.intruder) add('account_security', 3);
  else if (facts.broken2fa) add('account_security', 3.5);
  if (facts.paidFraudster && !facts.exposed) add('scam_phishing', 3);
  if (facts.missing && evidence.has('deposit')) add('deposit', 1);
  if (evidence.has('withdrawal') && (facts.missing || evidence.has('stuck'))) add('withdrawal', 1);
  const total = scores.reduce((sum, score) => sum + score, 0);
  const most = Math.max(...scores);
  if (most === 0) return { category: 'general_question', share: 0 };
  const category = CATEGORIES[scores.indexOf(most)]!;
  const strongest = (Object.entries(WEIGHTS[category]) as [Concept, number][])
    .filter(([concept]) => evidence.has(concept))
    .sort(([, a], [, b]) => b - a);
  for (const [concept, weight] of strongest.slice(0, 3)) evidence.note(concept, weight, concept);
  return { category, share: most / total };
}
