import { DE } from './senses/de.ts';
import { EN } from './senses/en.ts';
import { ES } from './senses/es.ts';
import { FR } from './senses/fr.ts';
import { JA } from './senses/ja.ts';
import { KO } from './senses/ko.ts';
import { PT } from './senses/pt.ts';
import { RU } from './senses/ru.ts';
import { TR } from './senses/tr.ts';
import { ZH } from './senses/zh.ts';

const PHRASES = new Map<string, string[]>();
for (const language of [EN, ZH, ES, RU, TR, PT, JA, KO, DE, FR]) {
  for (const line of language.trim().split('\n')) {
    const [name = '', phrases = ''] = line.split(': ', 2);
    const known = PHRASES.get(name);
    if (known) known.push(phrases);
    else PHRASES.set(name, [phrases]);
  }
}

/**
 * Words of ten languages by what they mean: a small dictionary of what people write to an exchange's
 * support. What a model learns of a sense in one language it knows in all.
 */
export const SENSES: readonly string[] = [...PHRASES.keys()];

/** The phrases of each sense, in the order of `SENSES`. */
export const SENSE_PHRASES: readonly (readonly string[])[] = [...PHRASES.values()];
