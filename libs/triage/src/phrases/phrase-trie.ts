import { type PhraseList, STAR } from './phrase-list.ts';

// Of a cell's value: what its node is, and above these bits where it goes on.
export const IS_TAIL = 1;
export const REPORTS = 2;
export const HAS_STAR = 4;
export const KIND_BITS = 3;

// Symbols that no code unit has: 0 is every unit that stands in no phrase.
export const REPORT_SYMBOL = 1;
export const STAR_SYMBOL = 2;
const FIRST_SYMBOL = 3;

export const ROOT = 1;

/** After so many places in vain the dense part of the array is left behind. */
const MOST_TRIES = 50;

/**
 * The phrases as a trie in a double array (Aoe 1989): a step is one addition and one look into memory.
 *
 * The child of a node by a symbol lies in the cell `base + symbol`, and is its child only where the
 * cell names it as the parent. A cell is two numbers side by side, the parent and a value: the base and
 * kind of the node or, where only one phrase goes on, its tail. Most of a lexicon is tails. A tail is
 * the list of what it reports, its length, and its units.
 */
export class PhraseTrie {
  cells = new Int32Array(1 << 14);
  readonly symbolOf = new Uint16Array(65536);
  readonly tails: Uint16Array;
  /** Lists of concepts, each with its length before it. */
  readonly reports: Uint16Array;
  private symbols = FIRST_SYMBOL;
  private firstFree = ROOT + 1;
  private firstForMany = ROOT + 1;
  private last = ROOT;
  private readonly allTails = new Pool();
  private readonly allReports = new Pool();

  constructor(phrases: PhraseList) {
    this.nameSymbols(phrases);
    this.cells[2 * ROOT] = -1;
    this.build(phrases, 0, phrases.length, 0, ROOT);
    this.cells = this.cells.slice(0, 2 * (this.last + this.symbols));
    this.tails = this.allTails.all();
    this.reports = this.allReports.all();
  }

  /** The commonest units first: their cells lie close together. */
  private nameSymbols(phrases: PhraseList): void {
    const times = new Uint32Array(65536);
    for (let place = 0; place < phrases.length; place++)
      for (const unit of phrases.restOf(place, 0)) times[unit]! += 1;
    times[STAR] = 0;
    const units = [...times.keys()].filter((unit) => times[unit]! > 0);
    for (const unit of units.sort((a, b) => times[b]! - times[a]!)) this.symbolOf[unit] = this.symbols++;
  }

  /** Builds what lies below `node`, which the phrases from `low` to `high` reach with their first `depth` units. */
  private build(phrases: PhraseList, low: number, high: number, depth: number, node: number): void {
    if (node !== ROOT && phrases.isSame(low, high - 1)) {
      this.setValue(node, this.tail(phrases, low, high, depth), IS_TAIL);
      return;
    }
    let at = low;
    while (phrases.lengthOf(at) === depth) at++;
    const ended = at;
    const symbols = ended > low ? [REPORT_SYMBOL] : [];
    const ends: number[] = [];
    let kind = ended > low ? REPORTS : 0;
    while (at < high) {
      const unit = phrases.unitOf(at, depth);
      if (unit === STAR) kind |= HAS_STAR;
      symbols.push(unit === STAR ? STAR_SYMBOL : this.symbolOf[unit]!);
      while (at < high && phrases.unitOf(at, depth) === unit) at++;
      ends.push(at);
    }
    const base = this.place(symbols, node);
    this.setValue(node, base, kind);
    if (ended > low) this.cells[2 * (base + REPORT_SYMBOL) + 1] = this.report(phrases, low, ended);
    const children = ended > low ? symbols.slice(1) : symbols;
    children.forEach((symbol, n) => {
      this.build(phrases, n === 0 ? ended : ends[n - 1]!, ends[n]!, depth + 1, base + symbol);
    });
  }

  private setValue(node: number, value: number, kind: number): void {
    this.cells[2 * node + 1] = (value << KIND_BITS) | kind;
  }

  private report(phrases: PhraseList, low: number, high: number): number {
    const concepts = new Set<number>();
    for (let place = low; place < high; place++) concepts.add(phrases.conceptOf(place));
    return this.allReports.add([concepts.size, ...concepts]);
  }

  private tail(phrases: PhraseList, low: number, high: number, depth: number): number {
    const rest = phrases.restOf(low, depth);
    return this.allTails.add([this.report(phrases, low, high), rest.length, ...rest]);
  }

  /** Takes free cells for children by these symbols, and gives their base. */
  private place(symbols: readonly number[], parent: number): number {
    const least = Math.min(...symbols);
    const start = symbols.length === 1 ? this.firstFree : this.firstForMany;
    let cell = Math.max(start, least);
    while (!this.isFree(cell, cell - least, symbols)) cell++;
    if (cell - start > MOST_TRIES) this.firstForMany = cell;
    for (const symbol of symbols) this.cells[2 * (cell - least + symbol)] = parent;
    this.last = Math.max(this.last, cell - least + Math.max(...symbols));
    while (this.cells[2 * this.firstFree] !== 0) this.firstFree++;
    return cell - least;
  }

  private isFree(first: number, base: number, symbols: readonly number[]): boolean {
    this.makeRoom(base + this.symbols);
    if (this.cells[2 * first] !== 0) return false;
    for (const symbol of symbols) if (this.cells[2 * (base + symbol)] !== 0) return false;
    return true;
  }

  /** A walk may look at a base with any symbol, so there are always cells behind the last. */
  private makeRoom(cell: number): void {
    if (2 * cell + 2 <= this.cells.length) return;
    const larger = new Int32Array(this.cells.length * 2);
    larger.set(this.cells);
    this.cells = larger;
  }
}

/** Lists of small numbers in one array, equal ones once. */
class Pool {
  private readonly places = new Map<string, number>();
  private numbers = new Uint16Array(1 << 12);
  private length = 0;

  add(list: readonly number[]): number {
    const key = String.fromCharCode(...list);
    const known = this.places.get(key);
    if (known !== undefined) return known;
    while (this.numbers.length < this.length + list.length) {
      const larger = new Uint16Array(this.numbers.length * 2);
      larger.set(this.numbers);
      this.numbers = larger;
    }
    const place = this.length;
    this.places.set(key, place);
    this.numbers.set(list, place);
    this.length += list.length;
    return place;
  }

  all(): Uint16Array {
    this.places.clear();
    return this.numbers.slice(0, this.length);
  }
}
