import { BARRIER } from './secret-kinds.ts';
import { DIGIT, HAN, LETTER, SPACE, classOf, foldWord } from './units.ts';

/**
 * How a value is tied to the word before it: `explicit` by a colon or the like, `copula` by an
 * "is", `bare` by nothing.
 */
export type Tie = 'bare' | 'copula' | 'explicit';

export interface Value {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly tie: Tie;
  readonly isQuoted: boolean;
}

const words = (list: string) => new Set(list.split(' '));

const COPULAS = words(
  'is was are were equals sont etaient lauten foram были es era fue son est etait ist war lautet lautete sind e foi sao eh era это был была есть dir idi olan olarak to a auf en zu на como als ca being',
);
/** May stand between a word and its value without meaning anything. */
const FILLERS = words(
  'my the new old current now still just here number value string for mi la el nueva nuevo actual ahora mein meine das der neue neues neuer jetzt mon ma le nouveau nouvelle actuel minha meu o nova novo agora atual мой моя новый старый такой вот теперь мои benim yeni eski su anki simdi bu text login basic code codes код kod kodu codigo',
);
const UNSPACED_COPULAS = [
  '就是', '改成', '改为', '改為', '设为', '設為', '設定為', '是', '为', '為', '乃', 'は', 'が', 'も', '는', '은', '이', '가', '를', '을',
  'を', 'として', '（', '로', '의',
]; // prettier-ignore
const UNSPACED_FILLERS = [
  '我的',
  '如下',
  '以下',
  '现在',
  '現在',
  '以下の通り',
  '次の通り',
  '다음과 같습니다',
  'です',
];

const OPENING: Readonly<Record<string, string>> = {
  '"': '"', "'": "'", '`': '`', '“': '”', '‘': '’', '«': '»', '„': '“', '「': '」', '『': '』', '(': ')', '[': ']', '{': '}', '<': '>',
  '（': '）', '【': '】', '*': '*', '＂': '＂', '”': '”',
}; // prettier-ignore
const EXPLICIT = new Set([':', '=', '：', '＝', '→', '￫', '︰']);
const DASHES = new Set(['-', '–', '—', '>', '|', '~', '～', '―']);

const MOST_STEPS = 14;
const LONGEST_FILLER = 10;
/** The value of an API secret is the longest; a password ends well before. */
const LONGEST_VALUE = 200;

/**
 * The value that stands behind a word: "password: x", `"password":"x"`, "la contraseña es x",
 * "密码是x". None where other words come first, or a line ends with nothing that points on.
 */
export function valueAfter(text: string, from: number, until = text.length): Value | undefined {
  let i = skipEnding(text, from);
  let tie: Tie = 'bare';
  let closing: string | undefined;
  for (let step = 0; step < MOST_STEPS && i < until; step++) {
    const char = text[i]!;
    if (char === BARRIER) return undefined;
    if (classOf(text.charCodeAt(i)) === SPACE) {
      if (char === '\n' && (tie === 'bare' || text[i + 1] === '\n')) return undefined;
      i++;
    } else if (EXPLICIT.has(char)) {
      tie = 'explicit';
      closing = undefined;
      i++;
    } else if (OPENING[char] !== undefined) {
      closing = OPENING[char];
      i++;
    } else if (DASHES.has(char) && isDashAlone(text, i)) {
      if (tie === 'bare') tie = 'copula';
      i++;
    } else if ((char === ',' || char === '，' || char === '、') && tie !== 'bare') {
      i++;
    } else {
      const unspaced = startsWithAny(text, i, UNSPACED_COPULAS);
      const filler = startsWithAny(text, i, UNSPACED_FILLERS);
      if (filler > 0) i += filler;
      else if (unspaced > 0) {
        if (tie === 'bare') tie = 'copula';
        i += unspaced;
      } else {
        const end = endOfFiller(text, i);
        const word = foldWord(text.slice(i, end));
        if (closing !== undefined || end === i) break;
        if (COPULAS.has(word)) tie = tie === 'bare' ? 'copula' : tie;
        else if (!FILLERS.has(word)) break;
        i = end;
      }
    }
  }
  return i < until ? readValue(text, i, tie, closing) : undefined;
}

/** "PIN'im", "Passwort's": an ending behind an apostrophe is still the word. */
function skipEnding(text: string, from: number): number {
  if (text[from] !== "'" && text[from] !== '’') return from;
  let end = from + 1;
  while (end < from + 6 && classOf(text.charCodeAt(end)) === LETTER) end++;
  return end > from + 1 && end < from + 6 ? end : from;
}

/** A dash that points on, and none that belongs to a compound or to the value. */
function isDashAlone(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return (
    Number.isNaN(next) ||
    classOf(next) === SPACE ||
    next === 0x3e ||
    (text[at] === '>' && text[at - 1] !== ' ') ||
    text[at] === '—' ||
    text[at] === '|'
  );
}

function startsWithAny(text: string, at: number, beginnings: readonly string[]): number {
  if (classOf(text.charCodeAt(at)) < HAN && text[at] !== '（') return 0;
  for (const beginning of beginnings) if (text.startsWith(beginning, at)) return beginning.length;
  return 0;
}

function endOfFiller(text: string, from: number): number {
  let end = from;
  while (end < text.length && end - from <= LONGEST_FILLER && classOf(text.charCodeAt(end)) === LETTER) end++;
  const next = text.charCodeAt(end);
  // A word that goes on with figures or signs is the value itself.
  const endsHere = end === text.length || classOf(next) === SPACE || next === 0x3a || next === 0xff1a;
  return endsHere && end - from <= LONGEST_FILLER ? end : from;
}

function readValue(text: string, start: number, tie: Tie, closing: string | undefined): Value | undefined {
  const furthest = start + LONGEST_VALUE < text.length ? start + LONGEST_VALUE : text.length;
  if (closing !== undefined) {
    const end = text.indexOf(closing, start);
    const inside = end < 0 || end > furthest ? '' : text.slice(start, end);
    if (inside !== '' && !/[\n\uFFFC]/.test(inside)) return { text: inside, start, end, tie, isQuoted: true };
  }
  if (classOf(text.charCodeAt(start)) >= HAN) return ideographicValue(text, start, tie);
  let end = start;
  while (end < furthest && isOfValue(text, end, tie)) end++;
  while (end > start && isTrailing(text[end - 1]!)) end--;
  return end > start ? { text: text.slice(start, end), start, end, tie, isQuoted: false } : undefined;
}

/** Han, kana or Hangul and then figures, as in "小猫爱吃鱼2020"; "错误10次" goes on and is a sentence. */
const IDEOGRAPHIC =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]{1,12}\d{2,8}(?![\d.,:/%\-\p{L}])/uy;

function ideographicValue(text: string, start: number, tie: Tie): Value | undefined {
  IDEOGRAPHIC.lastIndex = start;
  const value = IDEOGRAPHIC.exec(text)?.[0];
  return value === undefined
    ? undefined
    : { text: value, start, end: start + value.length, tie, isQuoted: false };
}

function isOfValue(text: string, at: number, tie: Tie): boolean {
  const unit = text.charCodeAt(at);
  // A query string goes on with the next name.
  if (unit === 0x26 && tie === 'explicit' && /^&\w{1,30}=/.test(text.slice(at, at + 32))) return false;
  return isOfWord(unit);
}

/** Whether a unit may belong to a secret: printable ASCII but quotes, full-width letters, letters of alphabets. */
export function isOfWord(unit: number): boolean {
  if (unit > 0x20 && unit < 0x7f) return unit !== 0x22 && unit !== 0x60;
  const kind = classOf(unit);
  return kind === LETTER || kind === DIGIT;
}

function isTrailing(char: string): boolean {
  return '.,;:)]}>\'"?'.includes(char);
}

const COPULA_BEHIND =
  /["'”»」』)]?(?:\s{1,2}(?:is|was|es|era|est|ist|war|é|это|by|via|from|per|por|par|из|von|dan|aus)|\s{0,2}[—–=-])\s(?:(?:my|the|our|mi|la|el|mon|le|mein|meine|das|der|minha|meu|a|o|мой|моя|benim|your|new|current|old|login)\s){0,3}$/i;
const UNSPACED_COPULA_BEHIND = /["'”»」』）]?\s?(?:就是|[是がは이가은는為为])\s?(?:我的|[我내제]|私の)?\s?$/;
const REACH_BEHIND = 48;

/** What stands before a word and an "is": up to 48 units, and where they begin; none without the "is". */
export function phraseBehind(text: string, until: number): { text: string; start: number } | undefined {
  const start = until > REACH_BEHIND ? until - REACH_BEHIND : 0;
  const before = text.slice(start, until);
  // Each value that may stand so has a figure in it, and most texts have none.
  if (!/[\d\uFF10-\uFF19]/.test(before)) return undefined;
  const copula = COPULA_BEHIND.exec(before) ?? UNSPACED_COPULA_BEHIND.exec(before);
  return copula === null ? undefined : { text: before.slice(0, copula.index), start };
}

/** The value of "x is my password" and "x是我的密码": the last word before the "is". */
export function valueBehind(text: string, until: number): Value | undefined {
  const phrase = phraseBehind(text, until);
  if (phrase === undefined) return undefined;
  const end = phrase.text.length;
  let start = end;
  while (start > 0 && isOfWord(phrase.text.charCodeAt(start - 1))) start--;
  // A value that the reach cuts in two would be removed by half.
  if (start === 0 && phrase.start > 0) return undefined;
  while (start < end && '\'"([<{'.includes(phrase.text[start]!)) start++;
  if (start === end) return undefined;
  return {
    text: phrase.text.slice(start, end),
    start: phrase.start + start,
    end: phrase.start + end,
    tie: 'copula',
    isQuoted: false,
  };
}
