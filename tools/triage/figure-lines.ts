import { CATEGORIES, PRIORITIES } from '@triage/contracts';
import {
  confusion,
  type Figures,
  figuresOf,
  type Judged,
  reliability,
} from '@triage/triage/evaluation/figures';

const percent = (share: number) => (Number.isNaN(share) ? '–' : share.toFixed(3));

/** An evaluation as text, for a terminal. */
export function figureLines(judged: readonly Judged[]): string[] {
  const all = figuresOf(judged);
  return [
    `  tickets                    ${all.tickets}`,
    `  category   accuracy        ${percent(all.categoryAccuracy)}   macro F1 ${percent(all.categoryMacroF1)}`,
    `  priority   exact           ${percent(all.priorityExact)}   macro F1 ${percent(all.priorityMacroF1)}`,
    `             within one      ${percent(all.priorityWithinOne)}   kappa    ${percent(all.priorityKappa)} (quadratic)`,
    `  P1         recall          ${percent(all.p1Recall)}   precision ${percent(all.p1Precision)}, in P4: ${all.p1InP4}`,
    `  express    ${PRIORITIES.map((priority) => `${priority} ${percent(all.express[priority])}`).join('  ')}`,
    `  confidence error           ${percent(all.calibrationError)}   asks for a review: ${percent(all.needsReview)}`,
    `             ${reliability(judged)
      .map((band) => `${band.confidence.toFixed(2)}→${band.accuracy.toFixed(2)}`)
      .join('  ')}`,
    '',
    ...groupLines('language', judged, ({ lang }) => lang),
    '',
    ...groupLines('category', judged, ({ truth }) => truth.category),
    '',
    ...confusionLines(judged),
  ];
}

function groupLines(title: string, judged: readonly Judged[], by: (one: Judged) => string): string[] {
  const groups = [...Map.groupBy(judged, by)].sort(([, a], [, b]) => b.length - a.length);
  const columns = (figures: Figures) =>
    [figures.categoryAccuracy, figures.priorityExact, figures.p1Recall, figures.p1Precision]
      .map((figure) => percent(figure).padStart(9))
      .join('');
  return [
    `  ${title.padEnd(20)} tickets category priority  P1 rec.  P1 prec.`,
    ...groups.map(
      ([name, ones]) => `  ${name.padEnd(20)} ${String(ones.length).padStart(7)}${columns(figuresOf(ones))}`,
    ),
  ];
}

function confusionLines(judged: readonly Judged[]): string[] {
  const priorities = confusion(judged, PRIORITIES, 'priority');
  const categories = confusion(judged, CATEGORIES, 'category');
  return [
    `  priority: truth in rows   ${PRIORITIES.map((priority) => priority.padStart(6)).join('')}`,
    ...priorities.map(
      (row, i) => `  ${PRIORITIES[i]!.padEnd(24)}  ${row.map((count) => String(count).padStart(6)).join('')}`,
    ),
    '',
    `  category: truth in rows   ${CATEGORIES.map((category) => category.slice(0, 5).padStart(6)).join('')}`,
    ...categories.map(
      (row, i) => `  ${CATEGORIES[i]!.padEnd(24)}  ${row.map((count) => String(count).padStart(6)).join('')}`,
    ),
  ];
}
