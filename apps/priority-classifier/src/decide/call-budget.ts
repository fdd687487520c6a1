const MINUTE_MS = 60_000;

/** Lets no more than `perMinute` calls begin within any minute. */
export class CallBudget {
  private readonly begun: number[];
  private next = 0;

  constructor(perMinute: number) {
    this.begun = new Array<number>(perMinute).fill(-Infinity);
  }

  /** Whether a call may begin at `now`, and takes it from the budget where it may. */
  take(now: Date): boolean {
    const at = now.getTime();
    if (this.begun.length === 0 || at - this.begun[this.next]! < MINUTE_MS) return false;
    this.begun[this.next] = at;
    this.next = (this.next + 1) % this.begun.length;
    return true;
  }
}
