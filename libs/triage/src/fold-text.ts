import { SIMPLIFIED, TRADITIONAL } from './han-variants.ts';

export const ALPHABETIC = 1;
export const IDEOGRAPHIC = 2;
const SPACE = 32;
const APOSTROPHE = 39;
// Combining marks (decomposed Latin, Hangul jamo, separate kana voicing): the text is composed first.
const COMBINING = 1;
const MAX_SENTENCE = 0xfffe;

/**
 * How each UTF-16 code unit is read: lower-cased, without diacritics, full-width as
 * half-width, traditional Han as simplified. 0 drops the unit, 32 is any white space.
 */
const FOLDED = foldTable();

/** 1: letter or digit of an alphabetic script; 2: Han, kana or Hangul; 0: anything else. */
export const SCRIPT_CLASS = classTable();
/** A text as the matcher reads it. */
export interface FoldedText {
  /** The text whose offsets `origin` gives: the original, composed. */
  readonly source: string;
  /** Folded code units; only the first `length` count, the array is longer and shared. */
  readonly units: Uint16Array;
  readonly length: number;
  /** For each folded unit, the number of its sentence (from 0). */
  readonly sentenceAt: Uint16Array;
  /** For each folded unit, its offset in the original. */
  readonly origin: Uint32Array;
  /** For each sentence, whether it ends with a question mark. */
  readonly questions: boolean[];
}

/**
 * Reads a text for matching: one pass, linear, never throws.
 *
 * Apostrophes inside English contractions vanish (`can't` and `cant` are one word), other
 * apostrophes, hyphens and underscores become spaces (`e-mail`, `l'argent`), runs of spaces
 * one space, and a space between two ideographs or Hangul syllables nothing, because
 * people put it there or don't. A sentence ends at `.!?。！？…;` and at a line's end.
 *
 * The arrays belong to the call only until the next one, so that a ticket costs no
 * allocation of its length.
 */
export function foldText(text: string): FoldedText {
  return readUnits(text, false);
}

function readUnits(source: string, composed: boolean): FoldedText {
  const size = source.length;
  if (units.length < size + 2) grow(size + 2);
  const out = units;
  const sentenceOf = sentenceAt;
  const from = origin;
  const questions: boolean[] = [];
  let length = 0;
  let sentence = 0;
  let sentenceHasText = false;
  let before = SPACE;
  let beforeClass = 0;
  let spaceAfterIdeograph = false;
  for (let i = 0; i < size; i++) {
    const raw = source.charCodeAt(i);
    let unit = FOLDED[raw]!;
    if (unit <= APOSTROPHE) {
      if (unit === 0) continue;
      if (unit === COMBINING) {
        if (composed) continue;
        return readUnits(source.normalize('NFC'), true);
      }
      if (unit === APOSTROPHE) {
        if (isContraction(source, i)) continue;
        unit = SPACE;
      }
    }
    if (unit === SPACE) {
      if (raw === 10 && sentenceHasText) {
        questions.push(false);
        if (sentence < MAX_SENTENCE) sentence++;
        sentenceHasText = false;
      }
      if (before === SPACE) continue;
      spaceAfterIdeograph = beforeClass === IDEOGRAPHIC;
      beforeClass = 0;
    } else {
      const kind = SCRIPT_CLASS[unit]!;
      if (kind !== 0) {
        if (kind === IDEOGRAPHIC && before === SPACE && spaceAfterIdeograph && sentenceHasText) length--;
        sentenceHasText = true;
      } else if (sentenceHasText && endsSentence(raw, source, i)) {
        out[length] = unit;
        sentenceOf[length] = sentence;
        from[length++] = i;
        questions.push(raw === 0x3f || raw === 0xff1f);
        if (sentence < MAX_SENTENCE) sentence++;
        sentenceHasText = false;
        before = unit;
        beforeClass = 0;
        continue;
      }
      beforeClass = kind;
    }
    out[length] = unit;
    sentenceOf[length] = sentence;
    from[length++] = i;
    before = unit;
  }
  if (questions.length <= sentence) questions.push(false);
  return { source, units: out, length, sentenceAt: sentenceOf, origin: from, questions };
}

/** The folded form of a lexicon phrase or another short text. */
export function fold(text: string): string {
  const folded = foldText(text);
  let out = '';
  for (let i = 0; i < folded.length; i++) out += String.fromCharCode(folded.units[i]!);
  return out.trim();
}

let units = new Uint16Array(4096);
let sentenceAt = new Uint16Array(4096);
let origin = new Uint32Array(4096);

function grow(needed: number): void {
  units = new Uint16Array(needed * 2);
  sentenceAt = new Uint16Array(needed * 2);
  origin = new Uint32Array(needed * 2);
}

// `'t 's 'm 'd 're 've 'll` and nothing after: an English contraction or possessive.
function isContraction(source: string, at: number): boolean {
  if (at === 0 || SCRIPT_CLASS[FOLDED[source.charCodeAt(at - 1)]!] !== ALPHABETIC) return false;
  const first = FOLDED[source.charCodeAt(at + 1)];
  const second = FOLDED[source.charCodeAt(at + 2)];
  const ends = (offset: number) =>
    !(SCRIPT_CLASS[FOLDED[source.charCodeAt(at + offset)] ?? 0]! === ALPHABETIC);
  if (first === 116 || first === 115 || first === 109 || first === 100) return ends(2);
  if ((first === 114 || first === 118) && second === 101) return ends(3);
  return first === 108 && second === 108 && ends(3);
}

function endsSentence(raw: number, source: string, at: number): boolean {
  switch (raw) {
    case 0x21: // !
    case 0x3f: // ?
    case 0x3b: // ;
    case 0x2026: // …
    case 0x3002: // 。
    case 0xff01:
    case 0xff1f:
    case 0xff1b:
      return true;
    case 0x2e: {
      // A full stop inside a number, an address or an abbreviation has no space after it.
      const next = source.charCodeAt(at + 1);
      return Number.isNaN(next) || next === 32 || next === 10 || next === 13;
    }
    default:
      return false;
  }
}

function foldTable(): Uint16Array {
  const table = new Uint16Array(65536);
  for (let unit = 0; unit < 65536; unit++) table[unit] = unit;
  const decomposed = (from: number, to: number) => {
    for (let unit = from; unit <= to; unit++) {
      const lower = String.fromCharCode(unit).normalize('NFKD').toLowerCase();
      table[unit] = lower.length > 0 ? lower.charCodeAt(0) : unit;
    }
  };
  decomposed(0x41, 0x5a);
  decomposed(0xa0, 0x24f);
  decomposed(0x370, 0x52f);
  decomposed(0x1e00, 0x1eff);
  decomposed(0xff01, 0xff5e);
  for (const [from, to] of ['đd', 'łl', 'øo', 'ıi', 'ßs', 'æa', 'œo', 'þt', 'ðd']) {
    table[from!.charCodeAt(0)] = to!.charCodeAt(0);
  }
  for (let i = 0; i < TRADITIONAL.length; i++) table[TRADITIONAL.charCodeAt(i)] = SIMPLIFIED.charCodeAt(i);
  for (const space of [9, 10, 11, 12, 13, 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000]) {
    table[space] = SPACE;
  }
  for (let space = 0x2000; space <= 0x200a; space++) table[space] = SPACE;
  for (const mark of '-_‐‑‒–—/'.split('')) table[mark.charCodeAt(0)] = SPACE;
  for (const mark of '’‘`´ʼ＇'.split('')) table[mark.charCodeAt(0)] = APOSTROPHE;
  for (const gone of [0, 0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0xfeff]) table[gone] = 0;
  table[COMBINING] = 0;
  for (let unit = 0x300; unit <= 0x36f; unit++) table[unit] = COMBINING;
  for (let unit = 0x1100; unit <= 0x11ff; unit++) table[unit] = COMBINING;
  for (const voicing of [0x3099, 0x309a]) table[voicing] = COMBINING;
  for (let unit = 0xfe00; unit <= 0xfe0f; unit++) table[unit] = 0;
  return table;
}

function classTable(): Uint8Array {
  const table = new Uint8Array(65536);
  const mark = (from: number, to: number, value: number) => table.fill(value, from, to + 1);
  mark(0x30, 0x39, ALPHABETIC);
  mark(0x61, 0x7a, ALPHABETIC);
  mark(0xdf, 0xf6, ALPHABETIC);
  mark(0xf8, 0x24f, ALPHABETIC);
  mark(0x370, 0x52f, ALPHABETIC);
  mark(0x590, 0x74f, ALPHABETIC);
  mark(0x900, 0xe7f, ALPHABETIC);
  mark(0x1e00, 0x1eff, ALPHABETIC);
  mark(0x3040, 0x30ff, IDEOGRAPHIC);
  mark(0x3400, 0x4dbf, IDEOGRAPHIC);
  mark(0x4e00, 0x9fff, IDEOGRAPHIC);
  mark(0xac00, 0xd7a3, IDEOGRAPHIC);
  mark(0xf900, 0xfaff, IDEOGRAPHIC);
  return table;
}
