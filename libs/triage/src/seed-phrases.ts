import { validateMnemonic } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';

const WORDS = new Set(wordlist);
const LENGTHS = [24, 21, 18, 15, 12] as const;

/** What may stand between two words of a phrase: numbering, commas, line ends. */
const BETWEEN = /^[\s\d.,;:)(\]["'|-]{1,12}$/;

/** Above what anybody pastes; bounds the checksums that a hostile text can cost. */
const MOST_WINDOWS = 200;

const CONTEXT =
  /seed|mnemonic|recovery|phrase|words|助记词|助記詞|frase|semilla|фраз|kelime|palavras|フレーズ|구문|니모닉|wörter|mots/i;

/**
 * Replaces BIP-39 seed phrases in English words: 12 to 24 words of the list in a row, also
 * numbered or broken over lines.
 *
 * The checksum (BIP-39, "Generating the mnemonic") spares ordinary sentences that happen
 * to use such words; after words like "seed phrase" a run is taken without it, since
 * people mistype.
 */
export function redactSeedPhrases(text: string, found: () => void): string {
  let out = '';
  let copied = 0;
  for (const run of runsOfWords(text)) {
    for (const { start, end } of phrasesIn(text, run)) {
      out += `${text.slice(copied, start)}[seed phrase removed]`;
      copied = end;
      found();
    }
  }
  return copied === 0 ? text : out + text.slice(copied);
}

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

function* runsOfWords(text: string): Generator<Word[]> {
  let run: Word[] = [];
  for (const match of text.matchAll(/[A-Z]+/gi)) {
    const word = match[0].toLowerCase();
    const start = match.index;
    const last = run.at(-1);
    const follows = !last || BETWEEN.test(text.slice(last.end, Math.min(start, last.end + 13)));
    if (!WORDS.has(word) || !follows) {
      if (run.length >= 12) yield run;
      run = [];
    }
    if (WORDS.has(word)) run.push({ word, start, end: start + match[0].length });
  }
  if (run.length >= 12) yield run;
}

function* phrasesIn(text: string, run: readonly Word[]): Generator<{ start: number; end: number }> {
  const first = run[0]!;
  let windows = 0;
  for (let at = 0; at + 12 <= run.length;) {
    const length = LENGTHS.find((candidate) => {
      if (at + candidate > run.length || ++windows > MOST_WINDOWS) return false;
      return validateMnemonic(
        run
          .slice(at, at + candidate)
          .map(({ word }) => word)
          .join(' '),
        wordlist,
      );
    });
    if (length) {
      yield { start: run[at]!.start, end: run[at + length - 1]!.end };
      return;
    }
    at += 1;
  }
  if (CONTEXT.test(text.slice(Math.max(0, first.start - 100), first.start))) {
    yield { start: first.start, end: run.at(-1)!.end };
  }
}
