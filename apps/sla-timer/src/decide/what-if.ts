import { PRIORITIES, SLA_METRICS, type Priority, type SlaMetric } from '@triage/contracts';
import type { PromisedClock } from './clock.ts';
import type { Happening } from './happening.ts';
import type { Instant } from './instant.ts';
import type { PolicyBook } from './policy.ts';
import { replay } from './replay.ts';

/** What became of a promise; `open` while nothing has, `none` where it was not made. */
export type Verdict = 'met' | 'breached' | 'cancelled' | 'open' | 'none';

export interface ChangedVerdict {
  readonly metric: SlaMetric;
  readonly cycle: number;
  /** As it would be after, or was before where nothing would be promised any more. */
  readonly priority: Priority;
  readonly before: Verdict;
  readonly after: Verdict;
}

/** Promises that came to an end, of one priority and metric. */
export interface Kept {
  met: number;
  breached: number;
}

/** A tally of promises by priority and metric. */
export class Attainment {
  private readonly kept = new Map<string, Kept>();

  count({ state, metric, terms }: PromisedClock): void {
    if (state !== 'met' && state !== 'breached') return;
    const key = `${terms.priority} ${metric}`;
    const kept = this.kept.get(key) ?? { met: 0, breached: 0 };
    kept[state] += 1;
    this.kept.set(key, kept);
  }

  of(priority: Priority, metric: SlaMetric): Kept & { readonly share: number | null } {
    const { met, breached } = this.kept.get(`${priority} ${metric}`) ?? { met: 0, breached: 0 };
    return { met, breached, share: met + breached === 0 ? null : met / (met + breached) };
  }
}

/**
 * What a proposal would have made of tickets that there were.
 *
 * Both sides are replayed, on the policies of today and on the proposed ones, so that they differ
 * by the proposal alone and not by what was in force at the time.
 */
export class WhatIf {
  readonly before = new Attainment();
  readonly after = new Attainment();

  constructor(
    private readonly inForce: PolicyBook,
    private readonly proposed: PolicyBook,
    private readonly until: Instant,
  ) {}

  /** Counts a ticket, and says which of its verdicts would change. */
  add(happenings: readonly Happening[]): ChangedVerdict[] {
    const before = replay(this.inForce, happenings, this.until).clocks;
    const after = replay(this.proposed, happenings, this.until).clocks;
    for (const clock of before) this.before.count(clock);
    for (const clock of after) this.after.count(clock);

    const clocks = new Map<string, { was?: PromisedClock; would?: PromisedClock }>();
    for (const was of before) clocks.set(`${was.metric}:${was.cycle}`, { was });
    for (const would of after) {
      const key = `${would.metric}:${would.cycle}`;
      clocks.set(key, { ...clocks.get(key), would });
    }
    return [...clocks.values()].flatMap(({ was, would }) => {
      const clock = would ?? was;
      if (!clock || verdictOf(was) === verdictOf(would)) return [];
      const { metric, cycle, terms } = clock;
      const verdicts = { before: verdictOf(was), after: verdictOf(would) };
      return [{ metric, cycle, priority: terms.priority, ...verdicts }];
    });
  }

  /** Before and after by priority and metric, where anything came to an end. */
  attainment() {
    return PRIORITIES.flatMap((priority) =>
      SLA_METRICS.map((metric) => ({
        priority,
        metric,
        before: this.before.of(priority, metric),
        after: this.after.of(priority, metric),
      })),
    ).filter(({ before, after }) => before.share !== null || after.share !== null);
  }
}

function verdictOf(clock: PromisedClock | undefined): Verdict {
  if (!clock) return 'none';
  return clock.state === 'running' || clock.state === 'paused' ? 'open' : clock.state;
}
