import type { Classification } from '@triage/contracts';
import {
  countedHours,
  detectLanguage,
  entities,
  higherPriority,
  priorityFromMatrix,
  readClaims,
  withoutQuotes,
} from '@triage/triage';
import { categorise } from './categorise.ts';
import { Evidence } from './evidence.ts';
import { factsOf } from './facts.ts';
import { weigh } from './weigh.ts';

export interface TicketText {
  readonly subject: string;
  readonly body: string;
  /** What the customer wrote later, oldest first. */
  readonly messages?: readonly string[];
  readonly language?: string;
  readonly errorCodes?: readonly string[];
}

const KNOWN_LANGUAGES = new Set(['en', 'zh', 'es', 'ru', 'tr', 'pt', 'ja', 'ko', 'de', 'fr']);

/** What redaction leaves of a secret that lasts; a one-time code does not. */
const SECRET_REMOVED = /\[(?:seed phrase|private key|API secret|password|authenticator seed) removed\]/;

/** Below it a person should look before anybody relies on the decision. */
const REVIEW_BELOW = 0.55;

/**
 * What a ticket is about and how urgent it is, by rules, each with the words that showed it.
 *
 * The chain: what is quoted is set aside; what is said becomes claims; claims become
 * facts, a category, an urgency and an impact; the matrix and the floors make the priority. Its
 * input should be redacted: the words that matched are quoted in the signals. Pure.
 */
export function classify(ticket: TicketText): Classification {
  const text = [ticket.subject, ticket.body, ...(ticket.messages ?? [])].join('\n');
  const said = withoutQuotes(text);
  const named = entities(text);
  const language = ticket.language ?? detectLanguage(text);
  const usd = named.reduce((most, entity) => Math.max(most, entity.usd ?? 0), 0);

  const evidence = new Evidence(readClaims(said), usd, countedHours(said)?.longest);
  const facts = factsOf(evidence);
  const { category, share } = categorise(evidence, facts);
  const { urgency, impact, floor } = weigh(category, facts, evidence, SECRET_REMOVED.test(text));
  const priority = floor
    ? higherPriority(priorityFromMatrix(urgency, impact), floor)
    : priorityFromMatrix(urgency, impact);

  const known = KNOWN_LANGUAGES.has(language.split('-')[0]!);
  const confidence = known ? Math.round((0.35 + 0.6 * share) * 100) / 100 : Math.min(0.3, share);
  return {
    category,
    urgency,
    impact,
    priority,
    confidence,
    signals: evidence.signals(),
    language,
    entities: named,
    needsReview: confidence < REVIEW_BELOW,
    classifier: { name: 'rules', version: '1.0.0' },
  };
}
