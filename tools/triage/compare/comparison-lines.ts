import { PRIORITIES, type TicketClassified } from '@triage/contracts';
import type { Comparison, Pair } from './comparison.ts';

const MOST_SIGNALS = 5;

/** A comparison for a terminal, with the first `most` of the tickets that differ. */
export function comparisonLines(comparison: Comparison, most: number): string[] {
  const { pairs, actingAlone, shadowAlone, sameCategory, samePriority, withinOne, differing } = comparison;
  if (pairs.length === 0)
    return [
      `  No ticket was decided by both: ${actingAlone} by the classifier, ${shadowAlone} by the shadow. Is SHADOW_MODEL set?`,
    ];
  const share = (count: number) => `${(count / pairs.length).toFixed(3)}   (${count} of ${pairs.length})`;
  return [
    `  classifier   ${versions(pairs.map(({ acting }) => named(acting)))}`,
    `  shadow       ${versions(pairs.map(({ shadow }) => `${named(shadow)} (${shadow.model})`))}`,
    `  decided      ${pairs.length} by both, ${actingAlone} by the classifier alone, ${shadowAlone} by the shadow alone`,
    '',
    `  same category              ${share(sameCategory)}`,
    `  same priority              ${share(samePriority)}`,
    `  priority within one        ${share(withinOne)}`,
    '',
    `  the shadow's priority in columns ${PRIORITIES.map((priority) => priority.padStart(6)).join('')}`,
    ...comparison.priorities.map(
      (row, index) =>
        `  classifier ${PRIORITIES[index]!.padEnd(21)} ${row.map((count) => String(count).padStart(6)).join('')}`,
    ),
    '',
    agentLine(comparison),
    '',
    `  ${differing.length} differ${differing.length > most ? `, the ${most} furthest apart` : ''}`,
    ...differing.slice(0, most).flatMap(pairLines),
  ];
}

function agentLine({ agents: { judged, withActing, withShadow } }: Comparison): string {
  if (judged === 0) return '  agents       judged none of them';
  const more =
    withActing === withShadow
      ? 'both alike'
      : withActing > withShadow
        ? 'more with the classifier'
        : 'more with the shadow';
  return `  agents       agree ${more}: ${withActing} of ${judged} with the classifier, ${withShadow} with the shadow`;
}

function pairLines({ number, acting, shadow, agent }: Pair): string[] {
  const revision = acting.revision > 1 ? `, revision ${acting.revision}` : '';
  return [
    '',
    `  ${number}${revision}${agent ? `, ${agent} for the agent` : ''}`,
    `    classifier ${decisionText(acting)}`,
    `    shadow     ${decisionText(shadow)}`,
  ];
}

function decisionText({ priority, category, urgency, impact, signals }: TicketClassified): string {
  const shown = signals
    .slice(0, MOST_SIGNALS)
    .map(({ id, matched }) => `${id}${matched.map((word) => ` “${word}”`).join('')}`);
  return `${priority} ${category.padEnd(18)} U${urgency} I${impact}  ${shown.join(' · ')}`;
}

const named = ({ classifier: { name, version } }: TicketClassified) => `${name} ${version}`;

const versions = (all: readonly string[]) => [...new Set(all)].join(', ');
