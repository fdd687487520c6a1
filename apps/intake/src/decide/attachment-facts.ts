import type { Redaction } from '@triage/contracts';

/** What an attachment adds to the knowledge about its ticket. */
export interface AttachmentFacts {
  readonly redactions: readonly Redaction[];
  /** Found in a text file; none in any other. */
  readonly errorCodes: readonly string[];
  /** The beginning of a text file, redacted; null for any other. */
  readonly excerpt: string | null;
}

/** A classifier reads the beginning of a log, and not all of it. */
export const EXCERPT_CHARS = 16_384;
const MOST_CODES_IN_A_FILE = 20;
const MOST_CODES_OF_A_TICKET = 40;
const LONGEST_LINE = 2_000;

/** A code behind a word that says so, in the languages whose programs write it into logs. */
const NAMED =
  /(?<!\p{L})(?:err(?:or)?(?:[ _-]?code)?|code|errno|错误码|错误代码|エラー|오류|ошибка|hata|erro|fehler(?:code)?)["']?\s{0,3}[:#=]?\s{0,3}["']?(?<code>-?\d{3,6}|[A-Z]{1,6}[-_]\d{2,6})(?![\w.:-])/giu;
const SHAPED = /(?<![\w-])[A-Z]{2,6}[-_]\d{3,6}(?![\w-])/g;
const COMPLAINS = /err|fail|exception|fatal|denied|reject|refus/i;
/** Algorithms and standards that look like codes. */
const NO_CODE = /^(?:SHA|AES|RSA|ISO|RFC|UTF|TLS|SSL|HTTP|HMAC|CVE|GMT|UTC)[-_]/i;

/** What a redacted text file tells: its beginning, and the error codes anywhere in it. */
export function textFacts(text: string): Pick<AttachmentFacts, 'errorCodes' | 'excerpt'> {
  return { errorCodes: errorCodesIn(text), excerpt: beginning(text, EXCERPT_CHARS) };
}

/**
 * The error codes of a log, in their order: what stands behind a word such as "error code",
 * and what has the form of a code (`WD-4012`) in a line that complains.
 */
export function errorCodesIn(text: string): string[] {
  const found = new Set<string>();
  for (const whole of text.split('\n')) {
    const line = whole.slice(0, LONGEST_LINE);
    for (const { groups } of line.matchAll(NAMED)) add(found, groups?.['code']);
    if (COMPLAINS.test(line)) for (const [code] of line.matchAll(SHAPED)) add(found, code);
    if (found.size >= MOST_CODES_IN_A_FILE) break;
  }
  return [...found].slice(0, MOST_CODES_IN_A_FILE);
}

function add(found: Set<string>, code: string | undefined): void {
  if (code !== undefined && !NO_CODE.test(code)) found.add(code);
}

/** The codes of a ticket with those of its new attachments: what is stated stays, and comes first. */
export function addErrorCodes(
  known: readonly string[],
  attachments: readonly Pick<AttachmentFacts, 'errorCodes'>[],
): string[] {
  const codes = [...new Set([...known, ...attachments.flatMap(({ errorCodes }) => errorCodes)])];
  return codes.slice(0, Math.max(MOST_CODES_OF_A_TICKET, known.length));
}

/** The beginnings of the text files among them. */
export function attachmentTexts(attachments: readonly Pick<AttachmentFacts, 'excerpt'>[]): string[] {
  return attachments.flatMap(({ excerpt }) => (excerpt === null ? [] : [excerpt]));
}

/** Cut at a whole character. */
function beginning(text: string, chars: number): string {
  const cut = text.slice(0, chars);
  return cut.isWellFormed() ? cut : cut.slice(0, -1);
}
