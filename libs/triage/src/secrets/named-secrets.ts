import { type Label, labelAfter } from './find-labels.ts';
import { backupCodes, totpSeed } from './second-factor-seeds.ts';
import { oneTimeCodes } from './one-time-codes.ts';
import { type Value, valueAfter, valueBehind } from './read-value.ts';
import type { SecretKind, SecretSpan } from './secret-kinds.ts';
import type { Topic } from './secret-words.ts';
import { foldWord } from './units.ts';
import { isIssued, isMixed, isOrdinary, isPassword } from './value-shapes.ts';

/** What stands beside a word that names it: passwords, codes, API secrets, authenticator seeds. */
export function namedSecrets(text: string, labels: readonly Label[]): SecretSpan[] {
  return labels.flatMap((label) => READERS[label.topic]?.(text, label, labels) ?? []);
}

type Reader = (text: string, label: Label, labels: readonly Label[]) => SecretSpan[];

const READERS: Partial<Record<Topic, Reader>> = {
  password: (text, label, labels) =>
    passwordAt(text, label, labels) ?? passwordFurtherOn(text, label, labels) ?? passwordBehind(text, label),
  pin: pinAt,
  otp: oneTimeCodes,
  code: oneTimeCodes,
  totp: (text, label, labels) => totpSeed(text, label) ?? oneTimeCodes(text, label, labels),
  backup: backupCodes,
  cvv: cardCode,
  api: (text, label) => issuedAt(text, label, 'api_secret'),
  bearer: (text, label) => issuedAt(text, label, 'token'),
  token: (text, label) => issuedAt(text, label, 'token'),
  key: (text, label) => issuedAt(text, label, 'api_secret'),
};

/** Words that also mean something else, as in "boarding pass 12A45": they need a colon or an "is". */
const AMBIGUOUS = new Set(['pass', 'pw', 'clave', 'psw', 'passe', 'phrase']);

function span(kind: SecretKind, { start, end }: Value): SecretSpan[] {
  return [{ kind, start, end }];
}

function passwordAt(text: string, label: Label, labels: readonly Label[]): SecretSpan[] | undefined {
  const value = valueAfter(text, label.end);
  if (value === undefined || isAnotherLabel(value, labels)) return undefined;
  if (value.tie === 'explicit') {
    // "login/password: bob / hunter2!"
    const slash = /^\s{0,2}[/|]\s{0,2}(?=\S)/.exec(text.slice(value.end, value.end + 6));
    const second = slash === null ? undefined : valueAfter(text, value.end + slash[0].length);
    if (second && isPassword({ ...second, tie: 'copula' }, '')) return span('password', second);
  }
  const isAmbiguous = AMBIGUOUS.has(foldWord(text.slice(label.start, label.end)));
  if (value.tie === 'bare' && isAmbiguous && !(isMixed(value.text) && value.text.length >= 8))
    return undefined;
  return isPassword(value, text.slice(value.end, value.end + 8)) ? span('password', value) : undefined;
}

const TIE = /[:：=是为為はが는은]|\s(?:is|was|es|era|ist|war|est|était|é|это|был|—|lautet|olarak)\s/g;
const WORD = /\S{1,64}/g;
const REACH = 48;
const MOST_WORDS = 5;

/** "The password for my old account is x": behind further words only what looks like nothing else. */
function passwordFurtherOn(text: string, label: Label, labels: readonly Label[]): SecretSpan[] | undefined {
  const next = labelAfter(labels, label.end)?.start ?? text.length;
  const until = next < label.end + REACH ? next : label.end + REACH;
  const sentence = /^[^.!?\n。！？]*/.exec(text.slice(label.end, until))![0];
  for (const match of sentence.matchAll(TIE)) {
    const value = valueAfter(text, label.end + match.index + match[0].length);
    if (value === undefined || isAnotherLabel(value, labels)) continue;
    const isCertain = isMixed(value.text) && !/\s/.test(value.text);
    if (isCertain && isPassword({ ...value, tie: 'bare' }, '')) return span('password', value);
  }
  let words = 0;
  for (const { index } of sentence.matchAll(WORD)) {
    if (++words > MOST_WORDS) break;
    const value = valueAfter(text, label.end + index);
    if (value !== undefined && isStrong(value.text) && isPassword({ ...value, tie: 'bare' }, '')) {
      return isAnotherLabel(value, labels) ? undefined : span('password', value);
    }
  }
  return undefined;
}

/** What many sites ask of a password, and no word of a sentence has. */
function isStrong(text: string): boolean {
  const hasBothCases = /[A-Z]/.test(text) && /[a-z]/.test(text);
  return (
    text.length >= 8 &&
    /\d/.test(text) &&
    /^[\w!@#$%^&*+=-]+$/.test(text) &&
    (hasBothCases || /[!@#$%^&*]/.test(text))
  );
}

function passwordBehind(text: string, label: Label): SecretSpan[] {
  const value = valueBehind(text, label.start);
  if (value === undefined || (!isMixed(value.text) && !/^\d{6,12}$/.test(value.text))) return [];
  return isPassword({ ...value, tie: 'bare' }, '') ? span('password', value) : [];
}

const PIN = /^\d{4,8}$/;

function pinAt(text: string, label: Label, labels: readonly Label[]): SecretSpan[] {
  const value = valueAfter(text, label.end) ?? valueBehind(text, label.start);
  if (value === undefined || isAnotherLabel(value, labels)) return [];
  if (PIN.test(foldWord(value.text)) && /^(?![.,:/-]?\d)/.test(text.slice(value.end, value.end + 2))) {
    return span('password', value);
  }
  const behind = valueBehind(text, label.start);
  return behind !== undefined && PIN.test(foldWord(behind.text)) ? span('password', behind) : [];
}

const CARD_CODE = /^\d{3,4}$/;

function cardCode(text: string, label: Label, labels: readonly Label[]): SecretSpan[] {
  const value = valueAfter(text, label.end);
  const isCode = value !== undefined && CARD_CODE.test(foldWord(value.text));
  if (isCode) return span('card_code', value);
  // A "security code" of six figures came by text message.
  return oneTimeCodes(text, { ...label, topic: 'otp' }, labels);
}

function issuedAt(text: string, label: Label, kind: SecretKind): SecretSpan[] {
  const value = valueAfter(text, label.end);
  if (value === undefined) return [];
  const { topic } = label;
  const isExplicit = value.tie === 'explicit';
  if (topic === 'bearer') return value.text.length >= 16 && !isOrdinary(value.text) ? span(kind, value) : [];
  if (topic === 'key' || topic === 'token') {
    const isKey =
      value.tie !== 'bare' && isIssued(value.text, topic === 'key' ? 16 : 20) && !isSlug(value.text);
    const isPrivate = topic === 'key' && /^(?:0x)?[\da-f]{64}$/i.test(value.text);
    return isKey ? span(isPrivate ? 'private_key' : kind, value) : [];
  }
  if (isIssued(value.text)) return span(kind, value);
  const isShort = isExplicit && value.text.length >= 6 && isMixed(value.text) && !isOrdinary(value.text);
  return isShort && !/[\s(){}]/.test(value.text) ? span(kind, value) : [];
}

/** "release-notes-2024-05" has a figure, and is of words. */
function isSlug(text: string): boolean {
  return /^[a-z]+(?:[-_./][a-z]+)*\d{0,4}(?:[-_./]\d{1,4})*$/i.test(text);
}

/** Where the value is itself a word that names secrets, that word speaks for what follows. */
function isAnotherLabel(value: Value, labels: readonly Label[]): boolean {
  const label = labelAfter(labels, value.start);
  return label !== undefined && label.start === value.start && label.end >= value.end;
}
