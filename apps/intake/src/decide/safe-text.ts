import { redact } from '@triage/triage';
import type { Redaction } from '@triage/contracts';

export interface SafeText {
  readonly text: string;
  readonly redactions: readonly Redaction[];
}

// Overrides and embeddings make a text look like another one (Unicode TR 36, 3.1); a line that
// lacks them reads the same, since right-to-left scripts need none.
const DIRECTION_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g;
// All but tab and line feed: terminal escapes and the like.
const CONTROLS = /[^\P{Cc}\t\n]/gu;
const BREAKS = /[\t\n\v\f\r\x85\u2028\u2029]+/g;

/** A text as it may be stored and sent: without secrets, control characters and tricks of direction. */
export function safeText(given: string): SafeText {
  const plain = given
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
    .replace(CONTROLS, '')
    .replace(DIRECTION_CONTROLS, '');
  return redact(plain);
}

/** As `safeText`, for what has to stay on one line: subjects and names end up in mail headers. */
export function safeLine(given: string): SafeText {
  const { text, redactions } = safeText(given.replace(BREAKS, ' '));
  return { text: text.trim(), redactions };
}

/** The redactions of several texts as one list, a kind once. */
export function sumRedactions(...lists: (readonly Redaction[])[]): Redaction[] {
  const counts = new Map<string, number>();
  for (const { kind, count } of lists.flat()) counts.set(kind, (counts.get(kind) ?? 0) + count);
  return Array.from(counts, ([kind, count]) => ({ kind, count }));
}
