/** How late each of many deadlines was found, in milliseconds. */
export class Lateness {
  private readonly sorted: readonly number[];

  constructor(found: readonly (readonly [dueAt: number, at: number])[]) {
    this.sorted = found.map(([dueAt, at]) => at - dueAt).sort((a, b) => a - b);
  }

  /** The smallest lateness that a share of them did not exceed. */
  quantile(share: number): number {
    return this.sorted[Math.max(0, Math.ceil(this.sorted.length * share) - 1)] ?? Number.NaN;
  }

  get max(): number {
    return this.quantile(1);
  }

  toString(): string {
    return `p50 ${this.quantile(0.5)} ms, p99 ${this.quantile(0.99)} ms, max ${this.max} ms`;
  }
}
