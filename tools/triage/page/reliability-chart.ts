import { type Judged, reliability } from '@triage/triage/evaluation/figures';
import { html, type Html } from './html.ts';

const SIZE = 300;
const LEFT = 44;
const TOP = 12;
const TICKS = [0, 0.25, 0.5, 0.75, 1];

/** How often the category is right, by how sure the classifier was; a point is as large as its band. */
export function reliabilityChart(judged: readonly Judged[]): Html {
  const bands = reliability(judged);
  const most = Math.max(...bands.map(({ tickets }) => tickets));
  const x = (share: number) => (LEFT + share * SIZE).toFixed(1);
  const y = (share: number) => (TOP + (1 - share) * SIZE).toFixed(1);
  const line = bands.map(({ confidence, accuracy }) => `${x(confidence)},${y(accuracy)}`).join(' ');
  return html`<section>
    <h2>Is it as sure as it is right?</h2>
    <svg
      class="curve"
      viewBox="0 0 ${LEFT + SIZE + 16} ${TOP + SIZE + 44}"
      role="img"
      aria-label="reliability curve"
    >
      ${TICKS.map(
        (tick) =>
          html`<line class="grid" x1="${x(0)}" x2="${x(1)}" y1="${y(tick)}" y2="${y(tick)}" />
            <line class="grid" x1="${x(tick)}" x2="${x(tick)}" y1="${y(0)}" y2="${y(1)}" />
            <text x="${LEFT - 8}" y="${Number(y(tick)) + 4}" text-anchor="end">${tick}</text>
            <text x="${x(tick)}" y="${TOP + SIZE + 18}" text-anchor="middle">${tick}</text>`,
      )}
      <line class="even" x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" />
      <polyline class="line" points="${line}" />
      ${bands.map(
        ({ tickets, confidence, accuracy }) =>
          html`<circle
            class="category"
            cx="${x(confidence)}"
            cy="${y(accuracy)}"
            r="${(3 + 7 * Math.sqrt(tickets / most)).toFixed(1)}"
            ><title>
              ${tickets} tickets: confidence ${confidence.toFixed(2)}, right ${accuracy.toFixed(2)}
            </title></circle
          >`,
      )}
      <text x="${LEFT + SIZE / 2}" y="${TOP + SIZE + 38}" text-anchor="middle">
        confidence of the category
      </text>
      <text transform="rotate(-90 12 ${TOP + SIZE / 2})" x="12" y="${TOP + SIZE / 2}" text-anchor="middle">
        share that is right
      </text>
    </svg>
    <p class="note">
      Above the dashed line it is too modest, below it too sure. A larger point stands for more tickets.
    </p>
  </section>`;
}
