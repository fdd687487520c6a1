import type { Label } from './find-labels.ts';
import { valueAfter } from './read-value.ts';
import { BARRIER, type SecretSpan } from './secret-kinds.ts';

/** Base32 (RFC 4648) in one piece, or in groups as authenticators show it. */
const BASE32 =
  /(?<![A-Z\d])(?:[A-Z2-7]{4}(?:[ -][A-Z2-7]{4}){3,15}|[A-Z2-7]{8}(?:[ -][A-Z2-7]{8}){1,7}|[A-Z2-7]{16,64})(?![A-Z\d])/i;
/** Letters that do not meet in words. */
const NO_WORDS = /q(?!u)|\b([a-z])\1|[jqvxz][bcdfghk-np-tvwxz]|[^aeiouy\s-]{4}/;
const REACH = 60;
const LONGEST = 100;

/** An authenticator's seed near a word for it. */
export function totpSeed(text: string, label: Label): SecretSpan[] | undefined {
  const near = text.slice(label.end, label.end + REACH + LONGEST).split(BARRIER)[0]!;
  const match = BASE32.exec(near);
  if (match === null || match.index > REACH || !isSeed(match[0], text, label.end)) return undefined;
  const start = label.end + match.index;
  return [{ kind: 'totp_seed', start, end: start + match[0].length }];
}

/** Four words of four letters in a row happen in sentences; figures among them do not. */
function isSeed(seed: string, text: string, from: number): boolean {
  if (/[2-7]/.test(seed)) return true;
  if (seed === seed.toUpperCase()) return seed.length >= 40 || !/[ -]/.test(seed);
  const value = valueAfter(text, from);
  return (
    value !== undefined && value.tie !== 'bare' && text.startsWith(seed, value.start) && NO_WORDS.test(seed)
  );
}

const CODE = /(?:\(?\d{1,2}[.):]\)?\s{1,2})?([\dA-Z]{4,12}(?:-[\dA-Z]{3,8}){0,3})(?![\w-])/iy;
const BETWEEN = /\s{0,2}(?:[,;|/•*、，-]|and\b|y\b|и\s|und\b|et\b|ve\b|e\b)?\s{0,2}/iy;
const MOST_CODES = 24;

/** Codes in a row behind a word for backup codes: each of them, or the only one. */
export function backupCodes(text: string, label: Label): SecretSpan[] {
  const value = valueAfter(text, label.end);
  const first = value === undefined ? undefined : codesFrom(text, value.start);
  if (first !== undefined && isList(first.codes, value!.tie !== 'bare')) return toSpan(first);
  const colon = afterColon(text, label.end);
  const later = colon === label.end ? undefined : codesFrom(text, skipBullets(text, colon));
  return later !== undefined && isList(later.codes, true) ? toSpan(later) : [];
}

interface Codes {
  readonly codes: readonly string[];
  readonly start: number;
  readonly end: number;
}

function toSpan({ start, end }: Codes): SecretSpan[] {
  return [{ kind: 'backup_codes', start, end }];
}

/** "Backup codes of my account: …": behind the sentence's colon or line, where one is near. */
function afterColon(text: string, from: number): number {
  const match = /^[^:：\n.!?。]{1,50}[:：\n]/.exec(text.slice(from, from + 52));
  return match === null ? from : from + match[0].length;
}

function skipBullets(text: string, from: number): number {
  let at = from;
  while (at < text.length && at - from < 6 && /[\s"'*•-]/.test(text[at]!)) at++;
  return at;
}

function codesFrom(text: string, from: number): Codes | undefined {
  const codes: string[] = [];
  let end = from;
  for (let at = from; codes.length < MOST_CODES;) {
    CODE.lastIndex = at;
    const match = CODE.exec(text);
    if (match === null || !isCode(match[1]!, codes[0])) break;
    codes.push(match[1]!);
    end = CODE.lastIndex;
    BETWEEN.lastIndex = end;
    BETWEEN.exec(text);
    at = BETWEEN.lastIndex;
    if (at === end) break;
  }
  return codes.length === 0 ? undefined : { codes, start: from, end };
}

function isCode(code: string, first: string | undefined): boolean {
  if (/\d/.test(code)) return first === undefined || Math.abs(code.length - first.length) <= 4;
  return (
    code === code.toUpperCase() && (first === undefined ? code.includes('-') : code.length === first.length)
  );
}

function isList(codes: readonly string[], isTied: boolean): boolean {
  if (codes.length >= 2) return codes.some((code) => code.length >= 6) || (isTied && codes.length >= 4);
  return codes[0]!.replaceAll('-', '').length >= (isTied ? 6 : 8) && !/^(?:19|20)\d{6}$/.test(codes[0]!);
}
