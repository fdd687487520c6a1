import { passesLuhn, passesMod97 } from '../checksums.ts';
import { isAsciiLetter } from '../long-runs.ts';
import { type Label, labelBefore } from './find-labels.ts';
import type { SecretSpan } from './secret-kinds.ts';
import type { Topic } from './secret-words.ts';
import { DIGIT, classOf, foldWord } from './units.ts';

/** First figures and lengths of the networks (ISO/IEC 7812): Visa, Mastercard, Amex, Diners, Discover, JCB, UnionPay, Mir, Troy. */
const NETWORK =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11}|6(?:011|5\d\d|4[4-9]\d)\d{12,15}|35(?:2[89]|[3-8]\d)\d{12,15}|62\d{14,17}|220[0-4]\d{12,15}|9792\d{12}|(?:606282|637\d{3}|50\d{4})\d{10})$/;
/** In fours, in eights, or as Amex and Diners print them. */
const GROUPED = /^\d{4}(?:\D\d{4}){3}(?:\D\d{1,3})?$|^\d{4}\D\d{6}\D\d{4,5}$|^\d{8}\D\d{8}$/;

const SHORTEST = 13;
const LONGEST = 19;
const REACH = 24;

interface Group {
  readonly start: number;
  readonly end: number;
}

/** Numbers of payment cards: with a right check digit, or in a card's groups beside a word for cards. */
export function cardNumbers(text: string, labels: readonly Label[]): SecretSpan[] {
  const spans: SecretSpan[] = [];
  for (let i = 0; i < text.length; i++) {
    if (classOf(text.charCodeAt(i)) !== DIGIT) continue;
    const { groups, digits } = chainOfDigits(text, i);
    const start = i;
    i = groups.at(-1)!.end;
    if (digits < SHORTEST || isPartOfAnother(text, start, i)) continue;
    const label = labelBefore(labels, start);
    const topic = label !== undefined && start - label.end <= REACH ? label.topic : undefined;
    if (topic !== undefined && NOT_CARDS.has(topic)) continue;
    for (let g = 0; g < groups.length; g++) {
      const last = lastGroupOfCard(text, groups, g, topic === 'card');
      if (last === undefined) continue;
      spans.push({ kind: 'card_number', start: groups[g]!.start, end: groups[last]!.end });
      g = last;
    }
  }
  return spans;
}

const NOT_CARDS: ReadonlySet<Topic> = new Set(['public', 'hash', 'error', 'address']);

function isPartOfAnother(text: string, start: number, end: number): boolean {
  const before = text[start - 1];
  if (before !== undefined && '.,+#-_/'.includes(before)) return true;
  return isAsciiLetter(text.charCodeAt(start - 1)) || isAsciiLetter(text.charCodeAt(end));
}

/** A security code or a date may follow in the same row, so each stretch of groups is tried; the longest wins. */
function lastGroupOfCard(
  text: string,
  groups: readonly Group[],
  first: number,
  isNamed: boolean,
): number | undefined {
  const size = groups[first]!.end - groups[first]!.start;
  if (!isNamed && size !== 4 && size !== 8 && size < SHORTEST) return undefined;
  let digits = 0;
  let found: number | undefined;
  for (let g = first; g < groups.length; g++) {
    digits += groups[g]!.end - groups[g]!.start;
    if (digits > LONGEST) break;
    if (digits < SHORTEST) continue;
    if (isCard(foldWord(text.slice(groups[first]!.start, groups[g]!.end)), isNamed)) found = g;
  }
  return found;
}

function isCard(written: string, isNamed: boolean): boolean {
  const digits = written.replaceAll(/\D/g, '');
  if (isNamed) return passesLuhn(digits) || GROUPED.test(written);
  return NETWORK.test(digits) && passesLuhn(digits) && (digits === written || GROUPED.test(written));
}

/** The figures from a place on, with one space, dash or dot between groups. */
function chainOfDigits(text: string, from: number): { groups: Group[]; digits: number } {
  const groups: Group[] = [];
  let digits = 0;
  let start = from;
  for (let i = from; ; i++) {
    if (i < text.length && classOf(text.charCodeAt(i)) === DIGIT) {
      digits++;
      continue;
    }
    if (i > start) groups.push({ start, end: i });
    if (i === start || i >= text.length || !' -\u00a0.–\u2011'.includes(text[i]!)) break;
    start = i + 1;
  }
  return { groups, digits };
}

/** Lengths by country (the IBAN registry, SWIFT). */
const IBAN_LENGTHS: Readonly<Record<string, number>> = {
  AD: 24, AE: 23, AL: 28, AT: 20, AZ: 28, BA: 20, BE: 16, BG: 22, BH: 22, BR: 29, BY: 28, CH: 21, CR: 22, CY: 28, CZ: 24, DE: 22,
  DK: 18, DO: 28, EE: 20, EG: 29, ES: 24, FI: 18, FO: 18, FR: 27, GB: 22, GE: 22, GI: 23, GL: 18, GR: 27, GT: 28, HR: 21, HU: 28,
  IE: 22, IL: 23, IQ: 23, IS: 26, IT: 27, JO: 30, KW: 30, KZ: 20, LB: 28, LC: 32, LI: 21, LT: 20, LU: 20, LV: 21, MC: 27, MD: 24,
  ME: 22, MK: 19, MR: 27, MT: 31, MU: 30, NL: 18, NO: 15, PK: 24, PL: 28, PS: 29, PT: 25, QA: 29, RO: 24, RS: 22, SA: 24, SC: 31,
  SE: 24, SI: 19, SK: 24, SM: 27, ST: 25, SV: 28, TL: 23, TN: 24, TR: 26, UA: 29, VA: 22, VG: 24, XK: 20,
}; // prettier-ignore
const SPACES_IN_IBAN = 10;

/** International bank account numbers with right check digits, in one piece or in groups. */
export function ibans(text: string): SecretSpan[] {
  const spans: SecretSpan[] = [];
  for (let i = 0; i + 15 <= text.length; i++) {
    if (!isAsciiLetter(text.charCodeAt(i)) || !isAsciiDigit(text, i + 2) || !isAsciiDigit(text, i + 3))
      continue;
    if (!isAsciiLetter(text.charCodeAt(i + 1)) || (i > 0 && isAsciiLetter(text.charCodeAt(i - 1)))) continue;
    const length = IBAN_LENGTHS[text.slice(i, i + 2).toUpperCase()];
    const end = length === undefined ? undefined : endOfIban(text, i, length);
    if (end === undefined) continue;
    spans.push({ kind: 'iban', start: i, end });
    i = end;
  }
  return spans;
}

function endOfIban(text: string, start: number, length: number): number | undefined {
  let iban = '';
  let end = start;
  while (iban.length < length && end < text.length && end - start < length + SPACES_IN_IBAN) {
    const unit = text.charCodeAt(end);
    if (isAsciiLetter(unit) || isAsciiDigit(text, end)) iban += text[end];
    else if (unit !== 0x20 && unit !== 0xa0 && unit !== 0x2d) return undefined;
    end++;
  }
  const goesOn = isAsciiLetter(text.charCodeAt(end)) || isAsciiDigit(text, end);
  return iban.length === length && !goesOn && passesMod97(iban.toUpperCase()) ? end : undefined;
}

function isAsciiDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 48 && unit <= 57;
}
