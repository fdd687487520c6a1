import { eld } from 'eld/extrasmall';
import { SIMPLIFIED, TRADITIONAL } from './han-variants.ts';

/** Of the Latin languages only those that are written to us; a wider choice confuses short texts. */
const LATIN = new Set(['en', 'es', 'pt', 'tr', 'de', 'fr']);

const ONLY_TRADITIONAL = new Set(TRADITIONAL);
const ONLY_SIMPLIFIED = new Set(SIMPLIFIED);

/** Beginnings say enough, and a megabyte of one would say no more. */
const READ = 1_000;

/**
 * The main language of a text as BCP 47; `und` where nothing decides.
 *
 * The script decides first: kana, Hangul, Cyrillic and Han need no statistics. Latin
 * script is left to n-grams (`eld`).
 */
export function detectLanguage(text: string): string {
  const start = text.slice(0, READ);
  const counts = { latin: 0, han: 0, kana: 0, hangul: 0, cyrillic: 0, traditional: 0, simplified: 0 };
  for (const character of start) {
    const code = character.codePointAt(0)!;
    if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x24f)) counts.latin++;
    else if (code >= 0x3040 && code <= 0x30ff) counts.kana++;
    else if (code >= 0xac00 && code <= 0xd7a3) counts.hangul++;
    else if (code >= 0x400 && code <= 0x52f) counts.cyrillic++;
    else if (code >= 0x4e00 && code <= 0x9fff) {
      counts.han++;
      if (ONLY_TRADITIONAL.has(character)) counts.traditional++;
      else if (ONLY_SIMPLIFIED.has(character)) counts.simplified++;
    }
  }
  // A syllable or an ideograph says as much as three letters.
  const { latin, han, kana, hangul, cyrillic, traditional, simplified } = counts;
  const most = Math.max(latin / 3, han + kana, hangul, cyrillic / 2);
  if (most === 0) return 'und';
  if (most === hangul) return 'ko';
  if (most === cyrillic / 2) return 'ru';
  if (most === han + kana) {
    if (kana * 10 > han) return 'ja';
    return traditional > simplified ? 'zh-Hant' : 'zh-Hans';
  }
  const { language } = eld.detect(start);
  return LATIN.has(language) ? language : language === '' ? 'und' : language;
}
