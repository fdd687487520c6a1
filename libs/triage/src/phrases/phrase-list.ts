import { foldText } from '../fold-text.ts';
import { alternatives } from './alternatives.ts';

/** Stands for any ending of a word; no code unit of a folded text. */
export const STAR = 0xffff;

/**
 * The plain phrases of all concepts in folded units, sorted; equal ones by their concept.
 *
 * The units of all lie in one array, since there are hundreds of thousands: as objects they would cost
 * a process more memory, and longer, than all that it does with them.
 */
export class PhraseList {
  private units = new Uint16Array(1 << 16);
  private starts = new Uint32Array(1 << 12);
  private concepts = new Uint16Array(1 << 12);
  private order = new Uint32Array(0);
  private count = 0;

  constructor(concepts: readonly (readonly string[])[]) {
    concepts.forEach((phrases, concept) => {
      for (const phrase of phrases) for (const plain of alternatives(phrase)) this.add(plain, concept);
    });
    this.order = Uint32Array.from({ length: this.count }, (_, n) => n).sort(
      (a, b) => this.compare(a, b) || a - b,
    );
  }

  get length(): number {
    return this.count;
  }

  lengthOf(place: number): number {
    const n = this.order[place]!;
    return this.starts[n + 1]! - this.starts[n]!;
  }

  conceptOf(place: number): number {
    return this.concepts[this.order[place]!]!;
  }

  unitOf(place: number, depth: number): number {
    return this.units[this.starts[this.order[place]!]! + depth]!;
  }

  /** The units of a phrase from `depth` on. */
  restOf(place: number, depth: number): Uint16Array {
    const n = this.order[place]!;
    return this.units.subarray(this.starts[n]! + depth, this.starts[n + 1]!);
  }

  isSame(place: number, other: number): boolean {
    return this.compare(this.order[place]!, this.order[other]!) === 0;
  }

  private compare(a: number, b: number): number {
    const { units, starts } = this;
    const startA = starts[a]!;
    const startB = starts[b]!;
    const lengthA = starts[a + 1]! - startA;
    const lengthB = starts[b + 1]! - startB;
    const length = Math.min(lengthA, lengthB);
    for (let i = 0; i < length; i++) {
      const difference = units[startA + i]! - units[startB + i]!;
      if (difference !== 0) return difference;
    }
    return lengthA - lengthB;
  }

  private add(plain: string, concept: number): void {
    const start = this.starts[this.count]!;
    if (this.units.length < start + plain.length * 2 + 2) this.units = doubled(this.units);
    if (this.starts.length < this.count + 2) {
      this.starts = doubled(this.starts);
      this.concepts = doubled(this.concepts);
    }
    let end = start;
    let isFirst = true;
    for (const part of plain.split('*')) {
      if (!isFirst) this.units[end++] = STAR;
      end = this.addFolded(part, end);
      isFirst = false;
    }
    if (end === start) return;
    this.concepts[this.count++] = concept;
    this.starts[this.count] = end;
  }

  /** A space at the part's edge stands between words, and stays. */
  private addFolded(part: string, from: number): number {
    let end = from;
    if (part.startsWith(' ')) this.units[end++] = SPACE;
    const { units, length } = foldText(part);
    let first = 0;
    let last = length;
    while (first < last && units[first] === SPACE) first++;
    while (last > first && units[last - 1] === SPACE) last--;
    for (let i = first; i < last; i++) this.units[end++] = units[i]!;
    if (/\S $/.test(part)) this.units[end++] = SPACE;
    return end;
  }
}

const SPACE = 32;

function doubled<T extends Uint16Array | Uint32Array>(array: T): T {
  const larger = new (array.constructor as new (length: number) => T)(array.length * 2);
  larger.set(array);
  return larger;
}
