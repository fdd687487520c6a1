import { type Label, labelAfter, labelBefore } from './find-labels.ts';
import { phraseBehind, valueAfter } from './read-value.ts';
import { BARRIER, type SecretSpan } from './secret-kinds.ts';
import { DIGIT, SPACE, classOf, foldWord } from './units.ts';

const D = String.raw`[\d\uFF10-\uFF19]`;
const SHAPE = new RegExp(
  String.raw`${D}{3}[ -]${D}{3}(?!${D})|${D}{2}[ -]${D}{2}[ -]${D}{2}(?!${D})|${D}{4}[ -]${D}{4}(?!${D})|${D}{4,8}(?!${D})`,
  'y',
);
const SHAPE_BEHIND = new RegExp(
  String.raw`(?<![\d.,:/+#-])(?:G-)?(${D}{3}[ -]${D}{3}|${D}{2}[ -]${D}{2}[ -]${D}{2}|${D}{4}[ -]${D}{4}|${D}{4,8})["'”»」)]?$`,
);
const NEXT_CODE = new RegExp(
  String.raw`(?:\s{0,2}[,;/、，]\s{0,2}|\s(?:(?:and|then|or|et|ou|или|und|oder|ve|veya|[yoeи再])\s)?)(${D}{6,8}|${D}{3}[ -]${D}{3})(?!${D})`,
  'y',
);
const UNIT_BEHIND =
  /^(?:[.,:/-]\d|[^\S\n]?(?:[%€$£₽₺元円원块万]|u(?:sdt|sdc|sd)?\b|btc\b|eth\b|eur\b|trx\b|sol\b|rub\b|try\b|brl\b|руб|ms\b|sec|users?\b|times\b|reais\b|tl\b))/i;
const DATE = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/;
const ALPHANUMERIC = /^(?=.*\d)(?=.*[A-Z])[\dA-Z]{5,8}$/;

const REACH = 36;
const REACH_OF_CODE = 24;
/** "I get an error, the code is 104122" speaks of no one-time code. */
const REACH_OF_ERROR = 26;
const MOST_CODES = 12;

/** Codes of four to eight figures beside a word for one-time codes; beside a mere "code", of six to eight. */
export function oneTimeCodes(text: string, label: Label, labels: readonly Label[]): SecretSpan[] {
  if (label.topic === 'code' && isOfError(text, label, labels)) return [];
  return [...(codesAfter(text, label, labels) ?? []), ...(codeBehind(text, label) ?? [])];
}

function isOfError(text: string, label: Label, labels: readonly Label[]): boolean {
  const before = labelBefore(labels, label.start);
  if (before?.topic !== 'error' || label.start - before.end > REACH_OF_ERROR) return false;
  return !/[.!?。！？\n]/.test(text.slice(before.end, label.start));
}

function codesAfter(text: string, label: Label, labels: readonly Label[]): SecretSpan[] | undefined {
  const isNamed = label.topic !== 'code';
  const value = valueAfter(text, label.end);
  if (isNamed && value && value.tie !== 'bare' && ALPHANUMERIC.test(value.text)) {
    return [{ kind: 'one_time_code', start: value.start, end: value.end }];
  }
  const start = firstFigure(text, label, labels);
  if (start === undefined) return undefined;
  SHAPE.lastIndex = start;
  const match = SHAPE.exec(text);
  if (match === null) return undefined;
  const end = start + match[0].length;
  const digits = foldWord(match[0]).replaceAll(/\D/g, '');
  const isTight = value?.start === start || (value !== undefined && value.start === start - 2);
  const isTied = isTight && value.tie !== 'bare';
  const isYear = /^(?:19|20)\d\d$/.test(digits);
  const isLast = /^\s*(?:$|[.,;)\n])/.test(text.slice(end, end + 4));
  if (digits.length < 6 && !(isNamed && (isTied || (isTight && isLast && !isYear)))) return undefined;
  if (DATE.test(digits) && !isTied) return undefined;
  if (UNIT_BEHIND.test(text.slice(end, end + 12))) return undefined;
  const next = labelAfter(labels, end);
  if (!isNamed && next?.topic === 'error' && next.start - end <= 12) return undefined;
  const spans: SecretSpan[] = [{ kind: 'one_time_code', start, end }];
  for (let at = end; spans.length < MOST_CODES; at = NEXT_CODE.lastIndex) {
    NEXT_CODE.lastIndex = at;
    const more = NEXT_CODE.exec(text);
    if (more === null || UNIT_BEHIND.test(text.slice(NEXT_CODE.lastIndex, NEXT_CODE.lastIndex + 12))) break;
    const until = NEXT_CODE.lastIndex;
    spans.push({ kind: 'one_time_code', start: until - more[1]!.length, end: until });
  }
  return spans;
}

/** Where the first figure behind the word is, if nothing but words of the same sentence stands between. */
function firstFigure(text: string, label: Label, labels: readonly Label[]): number | undefined {
  const next = labelAfter(labels, label.end);
  const reach = label.end + (label.topic === 'code' ? REACH_OF_CODE : REACH);
  const until = next !== undefined && next.start < reach ? next.start : reach;
  let hasWords = false;
  for (let i = label.end; i < until && i < text.length; i++) {
    const char = text[i]!;
    const kind = classOf(text.charCodeAt(i));
    if (kind === DIGIT) {
      const before = text[i - 1]!;
      return '.,/+#$€£'.includes(before) || (before === '-' && text[i - 2] !== 'G' && text[i - 2] !== ' ')
        ? undefined
        : i;
    }
    if (char === BARRIER || '.!?。！？[{'.includes(char)) {
      if (char !== '[' || hasWords) return undefined;
    }
    if (char === '\n' && hasWords) return undefined;
    if (kind !== SPACE && !':=："\'“「>-'.includes(char)) hasWords = true;
  }
  return undefined;
}

/** "482 913 is the code", "55 29 14 by sms". */
function codeBehind(text: string, label: Label): SecretSpan[] | undefined {
  const phrase = phraseBehind(text, label.start);
  const match = phrase === undefined ? null : SHAPE_BEHIND.exec(phrase.text);
  if (match === null) return undefined;
  const digits = foldWord(match[1]!).replaceAll(/\D/g, '');
  if (digits.length < 6 || DATE.test(digits)) return undefined;
  const start = phrase!.start + match.index + match[0].indexOf(match[1]!);
  return [{ kind: 'one_time_code', start, end: start + match[1]!.length }];
}
