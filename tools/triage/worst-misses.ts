import { costOf } from '../../apps/priority-classifier/src/decide/decide-priority.ts';
import type { JudgedTicket } from './judge.ts';

export interface Miss {
  readonly judged: JudgedTicket;
  readonly cost: number;
}

/** The wrong desk costs a transfer; less than any wrong priority. */
const WRONG_CATEGORY = 0.5;

/**
 * The `count` decisions whose harm is greatest, the worst first: a P1 decided P4 is the worst there is. Of two that
 * cost the same the surer one is worse, since nobody was asked to look at it.
 */
export function worstMisses(judged: readonly JudgedTicket[], count: number): Miss[] {
  return judged
    .map((one) => ({ judged: one, cost: missCost(one) }))
    .filter(({ cost }) => cost > 0)
    .sort((a, b) => b.cost - a.cost || b.judged.decided.confidence - a.judged.decided.confidence)
    .slice(0, count);
}

function missCost({ truth, decided }: Pick<JudgedTicket, 'truth' | 'decided'>): number {
  const wrongCategory = truth.category === decided.category ? 0 : WRONG_CATEGORY;
  return costOf(truth.priority, decided.priority) + wrongCategory;
}
