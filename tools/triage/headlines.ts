import { PRIORITIES } from '@triage/contracts';
import { figuresOf, type Judged } from '@triage/triage/evaluation/figures';

/** A figure of an evaluation beside what is wanted of it. */
export interface Headline {
  readonly name: string;
  readonly value: string;
  readonly target?: string;
  /** Absent where nothing is wanted, or where no ticket of the file can tell. */
  readonly met?: boolean;
  readonly hint?: string;
}

/** What is wanted of the classifier; shares are of one. */
const TARGETS = { category: 0.88, exact: 0.8, withinOne: 0.97, recall: 0.95, precision: 0.8, gap: 0.1 };

/** The figures that are judged first, each with its target. */
export function headlinesOf(judged: readonly Judged[]): Headline[] {
  const all = figuresOf(judged);
  return [
    atLeast('Category right', all.categoryAccuracy, TARGETS.category),
    atLeast('Priority exact', all.priorityExact, TARGETS.exact),
    atLeast('Priority within one', all.priorityWithinOne, TARGETS.withinOne),
    atLeast('P1 recall', all.p1Recall, TARGETS.recall),
    atLeast('P1 precision', all.p1Precision, TARGETS.precision),
    { name: 'P1 decided P4', value: String(all.p1InP4), target: 'none', met: all.p1InP4 === 0 },
    gapHeadline(judged),
    ...PRIORITIES.map((priority) => ({
      name: `${priority} on express`,
      value: shareText(all.express[priority]),
    })),
    {
      name: 'Asks for a review',
      value: shareText(all.needsReview),
      hint: `confidence is off by ${shareText(all.calibrationError)} on average`,
    },
  ];
}

export interface LanguageGap {
  readonly lang: string;
  readonly figure: 'category' | 'priority';
  readonly tickets: number;
  /** How far below English; negative where it is above. */
  readonly below: number;
}

/** The language that is decided worst beside English; undefined where the file has no English, or nothing else. */
export function languageGap(judged: readonly Judged[]): LanguageGap | undefined {
  const byLanguage = Map.groupBy(judged, ({ lang }) => lang);
  const english = byLanguage.get('en');
  if (!english) return undefined;
  const best = figuresOf(english);
  return [...byLanguage]
    .filter(([lang]) => lang !== 'en')
    .flatMap(([lang, ones]): LanguageGap[] => {
      const own = figuresOf(ones);
      const tickets = ones.length;
      return [
        { lang, tickets, figure: 'category', below: best.categoryAccuracy - own.categoryAccuracy },
        { lang, tickets, figure: 'priority', below: best.priorityExact - own.priorityExact },
      ];
    })
    .reduce<LanguageGap | undefined>(
      (worst, gap) => (worst && worst.below >= gap.below ? worst : gap),
      undefined,
    );
}

function gapHeadline(judged: readonly Judged[]): Headline {
  const gap = languageGap(judged);
  const wanted = { name: 'Furthest below English', target: `≤ ${TARGETS.gap.toFixed(2)}` };
  if (!gap) return { ...wanted, value: '–' };
  return {
    ...wanted,
    value: Math.max(0, gap.below).toFixed(3),
    met: gap.below <= TARGETS.gap + 1e-9,
    hint: `${gap.lang}, ${gap.figure}, ${gap.tickets} ticket${gap.tickets === 1 ? '' : 's'}`,
  };
}

function atLeast(name: string, share: number, target: number): Headline {
  const wanted = { name, value: shareText(share), target: `≥ ${target.toFixed(2)}` };
  return Number.isNaN(share) ? wanted : { ...wanted, met: share >= target };
}

/** A share for people; a dash where it is one of nothing. */
export const shareText = (share: number) => (Number.isNaN(share) ? '–' : share.toFixed(3));
