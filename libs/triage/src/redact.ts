import type { Redaction } from '@triage/contracts';
import { longRuns } from './long-runs.ts';
import { findLabels } from './secrets/find-labels.ts';
import { keysByForm } from './secrets/keys-by-form.ts';
import { labelledKeys } from './secrets/labelled-keys.ts';
import { namedSecrets } from './secrets/named-secrets.ts';
import { cardNumbers, ibans } from './secrets/payment-numbers.ts';
import {
  type SecretKind,
  type SecretSpan,
  maskPlaceholders,
  placeholderFor,
} from './secrets/secret-kinds.ts';
import { seedPhrases } from './secrets/seed-phrases.ts';
import { tokensByForm } from './secrets/tokens-by-form.ts';

export interface Redacted {
  readonly text: string;
  readonly redactions: Redaction[];
}

/** No key or token has a shorter stretch of letters and figures in it. */
const SHORTEST_RUN = 10;

/** A secret that is gone may show another one; more often than that it is a game, and the rest goes as a whole. */
const MOST_PASSES = 8;

/**
 * The text without the secrets that customers paste, each replaced by a typed placeholder,
 * and what was removed.
 *
 * Transaction hashes, addresses and order ids stay. Redacting twice changes nothing more.
 * Time is linear in the text.
 */
export function redact(text: string): Redacted {
  const counts = new Map<SecretKind, number>();
  let safe = text;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const found = secretsIn(maskPlaceholders(safe));
    if (found.length === 0) break;
    const isLast = pass === MOST_PASSES - 1;
    const secrets = isLast ? [{ ...found[0]!, end: safe.length }] : found;
    for (const { kind } of secrets) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    safe = replaced(safe, secrets);
  }
  return { text: safe, redactions: Array.from(counts, ([kind, count]) => ({ kind, count })) };
}

/** The secrets of a text, in order and apart. */
function secretsIn(text: string): SecretSpan[] {
  const labels = findLabels(text);
  const runs = longRuns(text, SHORTEST_RUN);
  // What is certain by its form comes first: where two readings overlap, it gives the kind.
  return apart([
    ...seedPhrases(text, labels),
    ...keysByForm(text, runs, labels),
    ...tokensByForm(text, runs),
    ...labelledKeys(text, runs, labels),
    ...namedSecrets(text, labels),
    ...ibans(text),
    ...cardNumbers(text, labels),
  ]);
}

/** Overlapping readings as one: nothing that any of them holds secret stays. */
function apart(spans: readonly SecretSpan[]): SecretSpan[] {
  if (spans.length < 2) return [...spans];
  const ranked = spans
    .map((span, rank) => ({ ...span, rank }))
    .sort((a, b) => a.start - b.start || a.rank - b.rank);
  const merged: (SecretSpan & { rank: number })[] = [];
  for (const span of ranked) {
    const last = merged.at(-1);
    if (last === undefined || span.start >= last.end) {
      merged.push(span);
      continue;
    }
    const first = span.rank < last.rank ? span : last;
    merged[merged.length - 1] = { ...first, start: last.start, end: Math.max(last.end, span.end) };
  }
  return merged;
}

function replaced(text: string, secrets: readonly SecretSpan[]): string {
  let safe = '';
  let copied = 0;
  for (const { kind, start, end } of secrets) {
    safe += text.slice(copied, start) + placeholderFor(kind, text.slice(start, end));
    copied = end;
  }
  return safe + text.slice(copied);
}
