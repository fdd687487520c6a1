/** The languages the lexicons are written in; `zh` covers both ways of writing (see `foldText`). */
export const LEXICON_LANGUAGES = ['en', 'zh', 'es', 'ru', 'tr', 'pt', 'ja', 'ko', 'de', 'fr'] as const;
export type LexiconLanguage = (typeof LEXICON_LANGUAGES)[number];

/**
 * How people say one thing, in each language: phrases separated by commas, in the grammar
 * of `PhraseMatcher` (`*` any ending, `(a|b)` either). Accents, case, apostrophes and
 * hyphens don't matter.
 */
export type Phrases = Partial<Record<LexiconLanguage, string>>;
