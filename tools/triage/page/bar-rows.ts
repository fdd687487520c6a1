import { figuresOf, type Judged } from '@triage/triage/evaluation/figures';
import { shareText } from '../headlines.ts';
import { html, type Html } from './html.ts';

/** Groups of tickets, the largest first: a bar for each share, with how sure so few tickets let one be. */
export function barRows(title: string, judged: readonly Judged[], by: (one: Judged) => string): Html {
  const groups = [...Map.groupBy(judged, by)].sort(([, a], [, b]) => b.length - a.length);
  return html`<section>
    <h2>By ${title}</h2>
    <div class="rows">
      <div class="row head">
        <span></span><span>category right</span><span>priority exact</span><span class="num">P1 recall</span
        ><span class="num">P1 precision</span>
      </div>
      ${groups.map(([name, ones]) => {
        const figures = figuresOf(ones);
        return html`<div class="row">
          <span class="name">${name} <small>${ones.length}</small></span>
          ${bar('category', figures.categoryAccuracy, ones.length)}
          ${bar('priority', figures.priorityExact, ones.length)}
          <span class="num" data-name="P1 recall">${shareText(figures.p1Recall)}</span>
          <span class="num" data-name="P1 precision">${shareText(figures.p1Precision)}</span>
        </div>`;
      })}
    </div>
    <p class="note">
      The thin line is where the share of many more such tickets would lie, with 95 % certainty (Wilson).
    </p>
  </section>`;
}

function bar(kind: 'category' | 'priority', share: number, tickets: number): Html {
  const { low, high } = wilson(share, tickets);
  const per = (value: number) => (value * 100).toFixed(1);
  return html`<span class="bar" data-name="${kind}">
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label="${kind} ${shareText(share)}">
      <rect class="track" width="100" height="10" />
      <rect class="${kind}" width="${per(share)}" height="10" />
      <rect class="doubt" x="${per(low)}" y="4.3" width="${per(high - low)}" height="1.4" />
    </svg>
    <b>${shareText(share)}</b>
  </span>`;
}

/** The 95 % interval of a share of `count` (Wilson 1927), which holds for few tickets and at the ends too. */
export function wilson(share: number, count: number): { readonly low: number; readonly high: number } {
  const z = 1.96;
  const scale = 1 + z ** 2 / count;
  const middle = (share + z ** 2 / (2 * count)) / scale;
  const half = (z * Math.sqrt((share * (1 - share)) / count + z ** 2 / (4 * count ** 2))) / scale;
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
