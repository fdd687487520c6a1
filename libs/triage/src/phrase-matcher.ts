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
const HAS_TAIL = 4;

/** Stands for any ending of a word; no code unit of a folded text. */
const STAR = 0xffff;

// An edge of the trie is a node and a symbol in 32 bits.
const SYMBOLS = 8192;
const MOST_NODES = 2 ** 32 / SYMBOLS - 1;

/**
 * Finds all phrases of all concepts in one pass over a folded text.
 *
 * A trie walked from every word's start (from every character in scripts without
 * spaces). A walk is never longer than the longest phrase, so the cost is linear in the
 * text whatever it holds. It stands in for Aho-Corasick: because phrases begin at words,
 * there is nothing for failure links to save. Where only one phrase goes on, its rest is kept
 * as a tail and compared: most of a lexicon is tails.
 *
 * In a phrase, `*` at a word's end stands for any ending, `(a|b)` for either, `(a|)` for
 * `a` or nothing.
 */
export class PhraseMatcher {
  // The edges in an open-addressed table: node × symbols + symbol → node.
  #keys: Int32Array;
  #targets: Int32Array;
  #mask: number;
  readonly #symbolOf = new Uint16Array(65536);
  #symbols = 1;
  #edges = 0;
  #nodes = 1;
  readonly #flags: Uint8Array;
  readonly #starOf: Int32Array;
  /** Where the concepts that a node reports, and its tail, begin; each list begins with its length. */
  readonly #reportAt: Int32Array;
  readonly #tailAt: Int32Array;
  readonly #reports: Uint16Array;
  readonly #tails: Uint16Array;
  /** The node after each first symbol: most walks end here. */
  readonly #first: Int32Array;

  constructor(concepts: readonly (readonly string[])[]) {
    this.#keys = new Int32Array(1 << 12).fill(-1);
    this.#targets = new Int32Array(1 << 12);
    this.#mask = (1 << 12) - 1;
    const entries = sortedEntries(concepts);
    const nodes = new NodeLists();
    this.#build(entries, 0, entries.length, 0, 0, nodes);
    this.#flags = new Uint8Array(this.#nodes);
    this.#starOf = new Int32Array(this.#nodes);
    this.#reportAt = new Int32Array(this.#nodes);
    this.#tailAt = new Int32Array(this.#nodes);
    for (const [node, star] of nodes.stars) {
      this.#starOf[node] = star;
      this.#flags[node]! |= HAS_STAR;
    }
    for (const [node, at] of nodes.reportAt) {
      this.#reportAt[node] = at;
      this.#flags[node]! |= REPORTS;
    }
    for (const [node, at] of nodes.tailAt) {
      this.#tailAt[node] = at;
      this.#flags[node]! |= HAS_TAIL;
    }
    this.#reports = Uint16Array.from(nodes.reports);
    this.#tails = Uint16Array.from(nodes.tails);
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
        if ((flag & HAS_TAIL) !== 0) {
          const end = this.#followTail(text, i, this.#tailAt[node]!);
          if (end >= 0) this.#report(node, start, end, text, hits);
          return;
        }
        if ((flag & REPORTS) !== 0) this.#report(node, start, i, text, hits);
        if ((flag & HAS_STAR) !== 0) {
          this.#walk(text, start, wordEnd(units, i, length), this.#starOf[node]!, hits);
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

  /** Where the text that goes on like the tail ends; −1 where it goes on otherwise. */
  #followTail({ units, length }: FoldedText, from: number, tailAt: number): number {
    const tails = this.#tails;
    const tailEnd = tailAt + 1 + tails[tailAt]!;
    let i = from;
    for (let k = tailAt + 1; k < tailEnd; k++) {
      const unit = tails[k]!;
      if (unit === STAR) i = wordEnd(units, i, length);
      else if (i >= length || units[i] !== unit) return -1;
      else i++;
    }
    return i;
  }

  /** Nothing where the phrase would end inside a word. */
  #report(
    node: number,
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
    const at = this.#reportAt[node]!;
    const sentence = sentenceAt[start]!;
    for (let k = at + 1; k <= at + reports[at]!; k++)
      hits.push({ concept: reports[k]!, start, end, sentence });
  }

  /** Builds what lies below `node`, which the entries from `low` to `high` reach with their first `depth` units. */
  #build(
    entries: readonly Entry[],
    low: number,
    high: number,
    depth: number,
    node: number,
    nodes: NodeLists,
  ): void {
    const first = entries[low]!;
    if (node !== 0 && first.units.length > depth && sameRest(first, entries[high - 1]!)) {
      nodes.addTail(node, first.units, depth);
      nodes.addReport(node, entries, low, high);
      return;
    }
    let at = low;
    while (at < high && entries[at]!.units.length === depth) at++;
    if (at > low) nodes.addReport(node, entries, low, at);
    while (at < high) {
      const unit = entries[at]!.units[depth]!;
      let end = at + 1;
      while (end < high && entries[end]!.units[depth] === unit) end++;
      const child = this.#newNode();
      if (unit === STAR) nodes.stars.push([node, child]);
      else this.#link(node, this.#symbol(unit), child);
      this.#build(entries, at, end, depth + 1, child, nodes);
      at = end;
    }
  }

  #symbol(unit: number): number {
    if (this.#symbolOf[unit] === 0) this.#symbolOf[unit] = this.#symbols++;
    if (this.#symbols >= SYMBOLS) throw new RangeError('The phrases have too many characters.');
    return this.#symbolOf[unit]!;
  }

  #newNode(): number {
    if (this.#nodes >= MOST_NODES) throw new RangeError('There are too many phrases.');
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
    this.#insert((node * SYMBOLS + symbol) | 0, target);
  }

  #insert(key: number, target: number): void {
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
      if (key !== -1) this.#insert(key, targets[i]!);
    });
  }
}

/** A plain phrase in folded units, `STAR` for any ending. */
interface Entry {
  readonly units: Uint16Array;
  readonly concept: number;
}

/** What nodes have beside their edges, while the trie is built. */
class NodeLists {
  readonly stars: [node: number, star: number][] = [];
  readonly reportAt: [node: number, at: number][] = [];
  readonly tailAt: [node: number, at: number][] = [];
  readonly reports: number[] = [];
  readonly tails: number[] = [];

  addReport(node: number, entries: readonly Entry[], low: number, high: number): void {
    const concepts = new Set<number>();
    for (let i = low; i < high; i++) concepts.add(entries[i]!.concept);
    this.reportAt.push([node, this.reports.length]);
    this.reports.push(concepts.size, ...concepts);
  }

  addTail(node: number, units: Uint16Array, from: number): void {
    this.tailAt.push([node, this.tails.length]);
    this.tails.push(units.length - from, ...units.subarray(from));
  }
}

function sortedEntries(concepts: readonly (readonly string[])[]): Entry[] {
  const entries: Entry[] = [];
  concepts.forEach((phrases, concept) => {
    for (const phrase of phrases) {
      for (const plain of alternatives(phrase)) {
        const units = unitsOf(plain);
        if (units.length > 0) entries.push({ units, concept });
      }
    }
  });
  return entries.sort(byUnits);
}

function byUnits({ units: a }: Entry, { units: b }: Entry): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return a.length - b.length;
}

/** Of sorted entries the first and the last are the same only where all are. */
const sameRest = (first: Entry, last: Entry) => byUnits(first, last) === 0;

function unitsOf(plain: string): Uint16Array {
  const units: number[] = [];
  for (const part of plain.split(/(\*)/)) {
    if (part === '*') units.push(STAR);
    else {
      const folded = (part.startsWith(' ') ? ' ' : '') + fold(part) + (/\S $/.test(part) ? ' ' : '');
      for (let i = 0; i < folded.length; i++) units.push(folded.charCodeAt(i));
    }
  }
  return Uint16Array.from(units);
}

function wordEnd(units: Uint16Array, from: number, length: number): number {
  let end = from;
  while (end < length && SCRIPT_CLASS[units[end]!] === ALPHABETIC) end++;
  return end;
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
