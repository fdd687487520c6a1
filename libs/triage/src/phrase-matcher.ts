import { ALPHABETIC, type FoldedText, SCRIPT_CLASS } from './fold-text.ts';
import { PhraseList, STAR } from './phrases/phrase-list.ts';
import {
  HAS_STAR,
  IS_TAIL,
  KIND_BITS,
  PhraseTrie,
  REPORT_SYMBOL,
  REPORTS,
  ROOT,
  STAR_SYMBOL,
} from './phrases/phrase-trie.ts';

/** A phrase of a lexicon, in its place in a text. Offsets count folded units. */
export interface Hit {
  /** Index of the concept, as given to the constructor. */
  readonly concept: number;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
}

const MAX_HITS = 2000;

/**
 * Finds all phrases of all concepts in one pass over a folded text.
 *
 * A trie walked from every word's start (from every character in scripts without
 * spaces). A walk is never longer than the longest phrase, so the cost is linear in the
 * text whatever it holds. It stands in for Aho-Corasick: because phrases begin at words,
 * there is nothing for failure links to save.
 *
 * In a phrase, `*` at a word's end stands for any ending, `(a|b)` for either, `(a|)` for
 * `a` or nothing.
 */
export class PhraseMatcher {
  readonly #cells: Int32Array;
  readonly #symbolOf: Uint16Array;
  readonly #tails: Uint16Array;
  readonly #reports: Uint16Array;

  constructor(concepts: readonly (readonly string[])[]) {
    const trie = new PhraseTrie(new PhraseList(concepts));
    this.#cells = trie.cells;
    this.#symbolOf = trie.symbolOf;
    this.#tails = trie.tails;
    this.#reports = trie.reports;
  }

  /** Every hit in the text's order, overlapping ones too; at most 2,000. */
  find(text: FoldedText): Hit[] {
    const hits: Hit[] = [];
    const { units, length } = text;
    const cells = this.#cells;
    const symbolOf = this.#symbolOf;
    const base = cells[2 * ROOT + 1]! >> KIND_BITS;
    let before = 0;
    for (let i = 0; i < length; i++) {
      const unit = units[i]!;
      const kind = SCRIPT_CLASS[unit]!;
      if (kind === ALPHABETIC ? before !== ALPHABETIC : unit !== 32) {
        const child = base + symbolOf[unit]!;
        if (cells[2 * child] === ROOT) {
          this.#walk(text, i, i + 1, child, hits);
          if (hits.length >= MAX_HITS) break;
        }
      }
      before = kind;
    }
    return hits;
  }

  // `fromNode` has just been reached by the unit before `from`.
  #walk(text: FoldedText, start: number, from: number, fromNode: number, hits: Hit[]): void {
    const { units, length } = text;
    const cells = this.#cells;
    const symbolOf = this.#symbolOf;
    let node = fromNode;
    let i = from;
    for (;;) {
      const value = cells[2 * node + 1]!;
      const base = value >> KIND_BITS;
      if ((value & IS_TAIL) !== 0) {
        this.#followTail(text, start, i, base, hits);
        return;
      }
      if ((value & REPORTS) !== 0) this.#report(cells[2 * (base + REPORT_SYMBOL) + 1]!, start, i, text, hits);
      if ((value & HAS_STAR) !== 0)
        this.#walk(text, start, wordEnd(units, i, length), base + STAR_SYMBOL, hits);
      if (i >= length) return;
      const child = base + symbolOf[units[i]!]!;
      if (cells[2 * child] !== node) return;
      node = child;
      i++;
    }
  }

  /** Reports the tail where the text goes on like it. */
  #followTail(text: FoldedText, start: number, from: number, tail: number, hits: Hit[]): void {
    const { units, length } = text;
    const tails = this.#tails;
    const end = tail + 2 + tails[tail + 1]!;
    let i = from;
    for (let k = tail + 2; k < end; k++) {
      const unit = tails[k]!;
      if (unit === STAR) i = wordEnd(units, i, length);
      else if (i >= length || units[i] !== unit) return;
      else i++;
    }
    this.#report(tails[tail]!, start, i, text, hits);
  }

  /** Nothing where the phrase would end inside a word. */
  #report(
    report: number,
    start: number,
    end: number,
    { units, length, sentenceAt }: FoldedText,
    hits: Hit[],
  ): void {
    const inWord =
      end < length &&
      SCRIPT_CLASS[units[end]!] === ALPHABETIC &&
      SCRIPT_CLASS[units[end - 1]!] === ALPHABETIC;
    if (inWord) return;
    const reports = this.#reports;
    const sentence = sentenceAt[start]!;
    for (let k = report + 1; k <= report + reports[report]!; k++)
      hits.push({ concept: reports[k]!, start, end, sentence });
  }
}

function wordEnd(units: Uint16Array, from: number, length: number): number {
  let end = from;
  while (end < length && SCRIPT_CLASS[units[end]!] === ALPHABETIC) end++;
  return end;
}
