import type { Category } from '@triage/contracts';
import { categoryOf, chainOf, type Fingerprint, scopeOf } from './fingerprint.ts';

const NOUNS: Readonly<Record<Category, string>> = {
  account_security: 'Account security',
  account_access: 'Account access',
  kyc_verification: 'Verification',
  deposit: 'Deposits',
  withdrawal: 'Withdrawals',
  trading_execution: 'Trading',
  derivatives_margin: 'Derivatives',
  api_integration: 'API',
  fees_billing: 'Fees',
  scam_phishing: 'Phishing',
  general_question: 'Questions',
  feedback_spam: 'Feedback',
};

const MOST_NAMED = 3;

/** What an incident is called until somebody renames it: "Withdrawals on Tron", "Deposits: error E-1042". */
export function titleOf(fingerprints: readonly Fingerprint[]): string {
  // An asset on a chain says nothing more where the whole chain is meant.
  const telling = fingerprints.filter((fingerprint) => !fingerprints.includes(chainOf(fingerprint) ?? ''));
  const { assets, chains, errorCodes, signals } = scopeOf(telling);
  // A category is a signal of its tickets too, and the noun says that already.
  const facts = signals.filter((signal) => !Object.hasOwn(NOUNS, signal));
  const nouns = [...new Set(telling.map((fingerprint) => NOUNS[categoryOf(fingerprint)]))].join(', ');
  const what = assets.length > 0 ? `${nouns} of ${listed(assets)}` : nouns;
  const where = chains.length > 0 ? `${what} on ${listed(chains.map(capitalized))}` : what;
  const how = [
    ...(errorCodes.length > 0 ? [`error ${listed(errorCodes)}`] : []),
    ...(facts.length > 0 ? [listed(facts.map((fact) => fact.replaceAll('_', ' ')))] : []),
  ];
  return how.length > 0 ? `${where}: ${how.join('; ')}` : where;
}

function listed(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return names.slice(0, MOST_NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

function capitalized(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
