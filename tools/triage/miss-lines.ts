import type { Miss } from './worst-misses.ts';

const TEXT_WIDTH = 100;

/** The worst misses for a terminal: what was right, what was decided, and the words that showed it. */
export function missLines(misses: readonly Miss[]): string[] {
  return [
    `  the worst misses (by what they cost)${misses.length === 0 ? ': none' : ''}`,
    ...misses.flatMap(({ cost, judged: { ticket, text, truth, decided, decision } }) => {
      const words = `${text.subject ?? ''} ${text.body}`.replaceAll(/\s+/g, ' ').trim();
      const signals = decision.signals.map(
        ({ id, weight, matched }) => `${id} ${weight}${matched.map((word) => ` “${word}”`).join('')}`,
      );
      return [
        '',
        `  ${cost.toFixed(1).padStart(4)}  ${ticket.id} (${ticket.lang})  ${truth.priority} ${truth.category}` +
          ` was decided ${decided.priority} ${decided.category}, U${decision.urgency} I${decision.impact}, ` +
          `confidence ${decided.confidence.toFixed(2)}${decided.needsReview ? ', asks for a review' : ''}`,
        `        ${words.length > TEXT_WIDTH ? `${words.slice(0, TEXT_WIDTH)}…` : words}`,
        `        ${signals.join(' · ')}`,
      ];
    }),
  ];
}
