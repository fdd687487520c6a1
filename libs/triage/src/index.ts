export { readClaims, type Claim, type Claims } from './claims.ts';
export { entities, USD_PRICES } from './entities.ts';
export { detectLanguage } from './language.ts';
export type { Concept } from './lexicon/concepts.ts';
export { higherPriority, priorityFromMatrix } from './priority.ts';
export { withoutQuotes } from './quoted.ts';
export { redact, type Redacted } from './redact.ts';
export { screen, type Screening } from './screen.ts';
export { subjectFrom } from './subject.ts';
