/** What a UTF-16 unit is, as far as secrets and the words beside them care. */
export const OTHER = 0;
export const SPACE = 1;
export const DIGIT = 2;
/** Letters of scripts that part words by spaces; Hangul is apart, since particles are glued to it. */
export const LETTER = 3;
export const HAN = 4;
export const HIRAGANA = 5;
export const KATAKANA = 6;
export const HANGUL = 7;

const charOf = String.fromCharCode;

const CLASSES = new Uint8Array(0x1_00_00);
const FOLDED = new Uint16Array(0x1_00_00);

const COMBINING = /^\p{M}+/u;
const IGNORED = [0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff];

for (let unit = 0; unit < FOLDED.length; unit++) FOLDED[unit] = unit;
// Latin, Greek and Cyrillic without case and accents: people write "contrasena" and "sifre" too.
for (let unit = 0; unit < 0x530; unit++) fold(unit);
for (let unit = 0x1e00; unit < 0x2000; unit++) fold(unit);
for (let unit = 0xff01; unit <= 0xff5e; unit++) fold(unit);
for (let unit = 0x300; unit < 0x370; unit++) FOLDED[unit] = 0;
for (const unit of IGNORED) FOLDED[unit] = 0;
FOLDED['ı'.charCodeAt(0)] = 'i'.charCodeAt(0);

mark(SPACE, 0x09, 0x0d);
mark(SPACE, 0x2000, 0x200a);
for (const unit of [0x20, 0x85, 0xa0, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000]) CLASSES[unit] = SPACE;
mark(DIGIT, 0x30, 0x39);
mark(DIGIT, 0xff10, 0xff19);
mark(HAN, 0x3400, 0x9fff);
mark(HAN, 0xf900, 0xfaff);
mark(HIRAGANA, 0x3041, 0x309f);
mark(KATAKANA, 0x30a1, 0x30fa);
mark(KATAKANA, 0x30fc, 0x30ff);
mark(KATAKANA, 0xff66, 0xff9f);
mark(HANGUL, 0xac00, 0xd7a3);
mark(HANGUL, 0x1100, 0x11ff);
mark(HANGUL, 0x3130, 0x318f);

function fold(unit: number): void {
  const char = String.fromCharCode(unit);
  const plain = char.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  if (plain.length === 1) FOLDED[unit] = plain.charCodeAt(0);
  const isLetter = /\p{L}/u.test(char) || COMBINING.test(char);
  if (isLetter) CLASSES[unit] = LETTER;
}

function mark(kind: number, from: number, to: number): void {
  CLASSES.fill(kind, from, to + 1);
}

export function classOf(unit: number): number {
  return CLASSES[unit]!;
}

/** A unit without case, accent and full width; 0 for what nobody sees, such as a soft hyphen. One for one. */
export function foldUnit(unit: number): number {
  return FOLDED[unit]!;
}

export function foldWord(word: string): string {
  let folded = '';
  for (let i = 0; i < word.length; i++) {
    const unit = FOLDED[word.charCodeAt(i)]!;
    if (unit !== 0) folded += charOf(unit);
  }
  return folded;
}

/** Whether a word may begin or end beside such a unit whatever stands there, as in Chinese. */
export function isUnspaced(kind: number): boolean {
  return kind >= HAN;
}
