import { ALPHABETIC, fold, type FoldedText, SCRIPT_CLASS } from './fold-text.ts';

/** A phrase of a lexicon, in its place in a text. Offsets count folded units. */
export interface Hit {
  /** Index of the concept, as given to the constructor. */
  readonly concept: number;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
}

const MAX_HITS = 2000;

// What a node is, in one byte, so that most steps of a walk look at nothing else.
const REPORTS = 1;
const HAS_STAR = 2;

// An edge is a node and a symbol in 32 bits.
const SYMBOLS = 8192;
const MOST_NODES = 2 ** 32 / SYMBOLS - 1;

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
  // Edges of the trie in an open-addressed table: node × symbols + symbol → node.
  #keys: Int32Array;
  #targets: Int32Array;
  #mask: number;
  readonly #symbolOf = new Uint16Array(65536);
  #symbols = 2;
  #edges = 0;
  #nodes = 1;
  readonly #conceptsAt: (Uint16Array | undefined)[] = [];
  readonly #starOf: number[] = [0];
  readonly #flags: Uint8Array;
  /** The node after each first symbol: most walks end here. */
  readonly #first: Int32Array;

  constructor(concepts: readonly (readonly string[])[]) {
    this.#keys = new Int32Array(1 << 12).fill(-1);
    this.#targets = new Int32Array(1 << 12);
    this.#mask = (1 << 12) - 1;
    concepts.forEach((phrases, concept) => {
      for (const phrase of phrases) for (const plain of alternatives(phrase)) this.#add(plain, concept);
    });
    this.#flags = new Uint8Array(this.#nodes);
    for (let node = 0; node < this.#nodes; node++) {
      this.#flags[node] =
        (this.#conceptsAt[node] === undefined ? 0 : REPORTS) | (this.#starOf[node] === 0 ? 0 : HAS_STAR);
    }
    this.#first = Int32Array.from({ length: this.#symbols }, (_, symbol) => this.#edge(0, symbol));
  }

  /** Every hit in the text's order, overlapping ones too; at most 2,000. */
  find(text: FoldedText): Hit[] {
    const hits: Hit[] = [];
    const { units, length } = text;
    let before = 0;
    for (let i = 0; i < length; i++) {
      const unit = units[i]!;
      const kind = SCRIPT_CLASS[unit]!;
      if (kind === ALPHABETIC ? before !== ALPHABETIC : unit !== 32) {
        const symbol = this.#symbolOf[unit]!;
        const node = symbol === 0 ? 0 : this.#first[symbol]!;
        if (node !== 0) {
          this.#walk(text, i, i + 1, node, hits);
          if (hits.length >= MAX_HITS) break;
        }
      }
      before = kind;
    }
    return hits;
  }

  // `node` has just been reached by the unit before `from`.
  #walk(text: FoldedText, start: number, from: number, fromNode: number, hits: Hit[]): void {
    const { units, length } = text;
    const keys = this.#keys;
    const targets = this.#targets;
    const mask = this.#mask;
    const symbolOf = this.#symbolOf;
    const flags = this.#flags;
    let node = fromNode;
    let i = from;
    for (;;) {
      const flag = flags[node]!;
      if (flag !== 0) {
        if ((flag & REPORTS) !== 0) {
          const inWord =
            i < length &&
            SCRIPT_CLASS[units[i]!] === ALPHABETIC &&
            SCRIPT_CLASS[units[i - 1]!] === ALPHABETIC;
          if (!inWord) this.#report(node, start, i, text, hits);
        }
        if ((flag & HAS_STAR) !== 0) {
          const star = this.#starOf[node]!;
          let end = i;
          while (end < length && SCRIPT_CLASS[units[end]!] === ALPHABETIC) end++;
          this.#walk(text, start, end, star, hits);
        }
      }
      if (i >= length) return;
      const symbol = symbolOf[units[i]!]!;
      if (symbol === 0) return;
      const key = (node * SYMBOLS + symbol) | 0;
      let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
      let at = keys[slot]!;
      while (at !== key) {
        if (at === -1) return;
        slot = (slot + 1) & mask;
        at = keys[slot]!;
      }
      node = targets[slot]!;
      i++;
    }
  }

  #report(node: number, start: number, end: number, text: FoldedText, hits: Hit[]): void {
    const sentence = text.sentenceAt[start]!;
    for (const concept of this.#conceptsAt[node]!) hits.push({ concept, start, end, sentence });
  }

  #add(phrase: string, concept: number): void {
    let node = 0;
    for (const part of phrase.split(/(\*)/)) {
      if (part === '*') {
        if (this.#starOf[node] === 0) this.#starOf[node] = this.#newNode();
        node = this.#starOf[node]!;
        continue;
      }
      const folded = (part.startsWith(' ') ? ' ' : '') + fold(part) + (/\S $/.test(part) ? ' ' : '');
      for (let i = 0; i < folded.length; i++) {
        const unit = folded.charCodeAt(i);
        if (this.#symbolOf[unit] === 0) this.#symbolOf[unit] = this.#symbols++;
        const symbol = this.#symbolOf[unit]!;
        let next = this.#edge(node, symbol);
        if (next === 0) {
          next = this.#newNode();
          this.#link(node, symbol, next);
        }
        node = next;
      }
    }
    if (node === 0) return;
    const known = this.#conceptsAt[node];
    if (known?.includes(concept)) return;
    this.#conceptsAt[node] =
      known === undefined ? Uint16Array.of(concept) : Uint16Array.from([...known, concept]);
  }

  #newNode(): number {
    if (this.#nodes >= MOST_NODES || this.#symbols >= SYMBOLS) throw new RangeError('Too many phrases.');
    this.#starOf.push(0);
    return this.#nodes++;
  }

  #edge(node: number, symbol: number): number {
    const key = (node * SYMBOLS + symbol) | 0;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & this.#mask;
    for (;;) {
      const at = this.#keys[slot]!;
      if (at === key) return this.#targets[slot]!;
      if (at === -1) return 0;
      slot = (slot + 1) & this.#mask;
    }
  }

  #link(node: number, symbol: number, target: number): void {
    if (++this.#edges * 2 > this.#keys.length) this.#double();
    const key = (node * SYMBOLS + symbol) | 0;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & this.#mask;
    while (this.#keys[slot] !== -1) slot = (slot + 1) & this.#mask;
    this.#keys[slot] = key;
    this.#targets[slot] = target;
  }

  #double(): void {
    const keys = this.#keys;
    const targets = this.#targets;
    this.#keys = new Int32Array(keys.length * 2).fill(-1);
    this.#targets = new Int32Array(keys.length * 2);
    this.#mask = keys.length * 2 - 1;
    keys.forEach((key, i) => {
      if (key === -1) return;
      let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & this.#mask;
      while (this.#keys[slot] !== -1) slot = (slot + 1) & this.#mask;
      this.#keys[slot] = key;
      this.#targets[slot] = targets[i]!;
    });
  }
}

/** All plain phrases that a phrase with `(a|b)` groups, nested or not, stands for. */
export function alternatives(phrase: string): string[] {
  let at = 0;
  const all = choices();
  if (at < phrase.length) throw new Error(`A group is not opened in the phrase: ${phrase}`);
  return all.map((plain) => plain.replaceAll(/ {2,}/g, ' ').trim());

  function choices(): string[] {
    const found: string[] = [];
    let sequence = [''];
    while (at < phrase.length && phrase[at] !== ')') {
      const char = phrase[at++]!;
      if (char === '|') {
        found.push(...sequence);
        sequence = [''];
      } else if (char === '(') {
        const inner = choices();
        if (phrase[at++] !== ')') throw new Error(`A group is not closed in the phrase: ${phrase}`);
        sequence = sequence.flatMap((start) => inner.map((end) => start + end));
      } else {
        sequence = sequence.map((start) => start + char);
      }
    }
    return [...found, ...sequence];
  }
}
