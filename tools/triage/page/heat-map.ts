import { confusion, type Judged } from '@triage/triage/evaluation/figures';
import { html, type Html } from './html.ts';

const CELL_HEIGHT = 30;
const HEAD_HEIGHT = 26;

/** A confusion matrix: truths in rows, decisions in columns, each cell as dark as its share of the row. */
export function heatMap<L extends string>(
  judged: readonly Judged[],
  labels: readonly L[],
  what: 'category' | 'priority',
  cellWidth: number,
): Html {
  const table = confusion(judged, labels, what);
  const names = Math.max(...labels.map(({ length }) => length)) * 7 + 14;
  const slanted = what === 'category';
  const top = slanted ? 110 : HEAD_HEIGHT;
  const width = names + labels.length * cellWidth + (slanted ? 40 : 0);
  const height = top + labels.length * CELL_HEIGHT;
  return html`<section>
    <h2>${what === 'category' ? 'Categories' : 'Priorities'}: what was right, and what was decided</h2>
    <div class="scroll">
      <svg
        class="heat"
        width="${width}"
        height="${height}"
        viewBox="0 0 ${width} ${height}"
        role="img"
        aria-label="confusion matrix of ${what}"
      >
        ${labels.map((label, column) => {
          const x = names + (column + 0.5) * cellWidth;
          const turn = slanted ? `rotate(-48 ${x} ${top - 8})` : '';
          return html`<text
            x="${x}"
            y="${top - 8}"
            transform="${turn}"
            text-anchor="${slanted ? 'start' : 'middle'}"
            >${label}</text
          >`;
        })}
        ${table.map((row, index) => {
          const y = top + index * CELL_HEIGHT;
          const total = row.reduce((sum, count) => sum + count, 0);
          return html`<text x="${names - 8}" y="${y + 20}" text-anchor="end">${labels[index]!}</text>
            ${row.map((count, column) =>
              cell(
                names + column * cellWidth,
                y,
                cellWidth,
                count,
                count / Math.max(1, total),
                index === column,
              ),
            )}`;
        })}
      </svg>
    </div>
    <p class="note">Rows are what was right, columns what was decided.</p>
  </section>`;
}

function cell(x: number, y: number, width: number, count: number, share: number, right: boolean): Html {
  // A single miss among many must still be seen.
  const opacity = count === 0 ? 0 : 0.12 + 0.88 * share;
  return html`<rect
      class="track"
      x="${x + 1}"
      y="${y + 1}"
      width="${width - 2}"
      height="${CELL_HEIGHT - 2}"
      rx="3"
    />
    ${
      count > 0 &&
      html`<rect
          class="${right ? 'right' : 'wrong'}"
          fill-opacity="${opacity.toFixed(2)}"
          x="${x + 1}"
          y="${y + 1}"
          width="${width - 2}"
          height="${CELL_HEIGHT - 2}"
          rx="3"
        />
        <text class="${opacity > 0.55 ? 'on' : ''}" x="${x + width / 2}" y="${y + 20}" text-anchor="middle"
          >${count}</text
        >`
    }`;
}
