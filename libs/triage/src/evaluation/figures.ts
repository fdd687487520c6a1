import { CATEGORIES, type Category, type Lane, PRIORITIES, type Priority } from '@triage/contracts';

/** A labelled ticket and what was decided about it. */
export interface Judged {
  readonly lang: string;
  readonly truth: { readonly category: Category; readonly priority: Priority };
  readonly decided: {
    readonly category: Category;
    readonly priority: Priority;
    /** The probability that the category is right, as the classifier says. */
    readonly confidence: number;
    readonly needsReview: boolean;
    readonly lane: Lane;
  };
}

/** How well tickets were decided; shares are of one. A share of nothing is `NaN`. */
export interface Figures {
  readonly tickets: number;
  readonly categoryAccuracy: number;
  readonly categoryMacroF1: number;
  readonly priorityExact: number;
  readonly priorityWithinOne: number;
  readonly priorityMacroF1: number;
  /** Agreement beyond chance, far misses counted more (Cohen 1968, quadratic weights). */
  readonly priorityKappa: number;
  readonly p1Recall: number;
  readonly p1Precision: number;
  readonly p1InP4: number;
  /** Of each priority, the share that the screen at intake sends to the express lane. */
  readonly express: Readonly<Record<Priority, number>>;
  readonly needsReview: number;
  /** How far the confidence is from the share that is right, on average over ten bands (Naeini et al. 2015). */
  readonly calibrationError: number;
}

export function figuresOf(judged: readonly Judged[]): Figures {
  const p1 = judged.filter(({ truth }) => truth.priority === 'P1');
  const saidP1 = judged.filter(({ decided }) => decided.priority === 'P1');
  const right = (one: Judged) => one.truth.category === one.decided.category;
  return {
    tickets: judged.length,
    categoryAccuracy: share(judged, right),
    categoryMacroF1: macroF1(judged, CATEGORIES, 'category'),
    priorityExact: share(judged, (one) => steps(one) === 0),
    priorityWithinOne: share(judged, (one) => steps(one) <= 1),
    priorityMacroF1: macroF1(judged, PRIORITIES, 'priority'),
    priorityKappa: quadraticKappa(judged),
    p1Recall: share(p1, ({ decided }) => decided.priority === 'P1'),
    p1Precision: share(saidP1, ({ truth }) => truth.priority === 'P1'),
    p1InP4: p1.filter(({ decided }) => decided.priority === 'P4').length,
    express: Object.fromEntries(
      PRIORITIES.map((priority) => [
        priority,
        share(
          judged.filter(({ truth }) => truth.priority === priority),
          ({ decided }) => decided.lane === 'express',
        ),
      ]),
    ) as Record<Priority, number>,
    needsReview: share(judged, ({ decided }) => decided.needsReview),
    calibrationError: reliability(judged).reduce(
      (sum, { tickets, confidence, accuracy }) =>
        sum + (tickets / judged.length) * Math.abs(confidence - accuracy),
      0,
    ),
  };
}

export interface Band {
  readonly tickets: number;
  /** Mean confidence of the band, and the share of it that is right. */
  readonly confidence: number;
  readonly accuracy: number;
}

/** The reliability curve: bands of confidence, ten of equal width, empty ones left out. */
export function reliability(judged: readonly Judged[]): Band[] {
  const bands = Map.groupBy(judged, ({ decided }) => Math.min(9, Math.floor(decided.confidence * 10)));
  return [...bands]
    .sort(([a], [b]) => a - b)
    .map(([, ones]) => ({
      tickets: ones.length,
      confidence: ones.reduce((sum, { decided }) => sum + decided.confidence, 0) / ones.length,
      accuracy: share(ones, ({ truth, decided }) => truth.category === decided.category),
    }));
}

/** How often each truth (rows) was decided as each label (columns). */
export function confusion<L extends string>(
  judged: readonly Judged[],
  labels: readonly L[],
  what: 'category' | 'priority',
): number[][] {
  const table = labels.map(() => labels.map(() => 0));
  for (const { truth, decided } of judged)
    table[labels.indexOf(truth[what] as L)]![labels.indexOf(decided[what] as L)]! += 1;
  return table;
}

/** Quadratic-weighted kappa of the priority; 1 is perfect, 0 is chance. */
function quadraticKappa(judged: readonly Judged[]): number {
  const table = confusion(judged, PRIORITIES, 'priority');
  const total = judged.length;
  const truths = table.map((row) => row.reduce((sum, count) => sum + count, 0));
  const decisions = PRIORITIES.map((_, column) => table.reduce((sum, row) => sum + row[column]!, 0));
  let observed = 0;
  let expected = 0;
  table.forEach((row, i) =>
    row.forEach((count, j) => {
      const weight = (i - j) ** 2;
      observed += weight * count;
      expected += (weight * truths[i]! * decisions[j]!) / total;
    }),
  );
  return expected === 0 ? Number.NaN : 1 - observed / expected;
}

function macroF1(
  judged: readonly Judged[],
  labels: readonly string[],
  what: 'category' | 'priority',
): number {
  const table = confusion(judged, labels, what);
  const scores = labels.flatMap((_, i) => {
    const hits = table[i]![i]!;
    const truths = table[i]!.reduce((sum, count) => sum + count, 0);
    const decisions = table.reduce((sum, row) => sum + row[i]!, 0);
    return truths === 0 ? [] : [(2 * hits) / (truths + decisions)];
  });
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

const steps = ({ truth, decided }: Judged) =>
  Math.abs(Number(truth.priority[1]) - Number(decided.priority[1]));

const share = <T>(of: readonly T[], what: (one: T) => boolean) => of.filter(what).length / of.length;
