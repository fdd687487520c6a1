import { CATEGORIES, PRIORITIES } from '@triage/contracts';
import type { JudgedTicket } from '../judge.ts';
import { type Headline, headlinesOf } from '../headlines.ts';
import type { Miss } from '../worst-misses.ts';
import { barRows } from './bar-rows.ts';
import { heatMap } from './heat-map.ts';
import { html, type Html } from './html.ts';
import { missCards } from './miss-cards.ts';
import { PAGE_STYLE } from './page-style.ts';
import { reliabilityChart } from './reliability-chart.ts';

export interface EvaluationAbout {
  /** The file of the tickets, as a reader may see it. */
  readonly file: string;
  readonly classifier: { readonly name: string; readonly version: string };
  readonly at: Date;
}

/** An evaluation as one page that needs nothing beside itself: no script, no font, no picture from elsewhere. */
export function evalPage(
  judged: readonly JudgedTicket[],
  misses: readonly Miss[],
  { file, classifier, at }: EvaluationAbout,
): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Triage of ${file}</title>
        <style>
          ${PAGE_STYLE}
        </style>
      </head>
      <body>
        <h1>Triage of ${file}</h1>
        <small
          >${judged.length} tickets · ${classifier.name} ${classifier.version} ·
          ${at.toISOString().slice(0, 16).replace('T', ' ')} UTC</small
        >
        <section class="cards">${headlinesOf(judged).map(card)}</section>
        ${barRows('language', judged, ({ lang }) => lang)}
        ${barRows('category', judged, ({ truth }) => truth.category)}
        <div class="pair">${heatMap(judged, PRIORITIES, 'priority', 60)} ${reliabilityChart(judged)}</div>
        ${heatMap(judged, CATEGORIES, 'category', 44)} ${missCards(misses)}
      </body>
    </html> `.text;
}

function card({ name, value, target, met, hint }: Headline): Html {
  const state = met === undefined ? '' : met ? 'met' : 'missed';
  return html`<div class="card ${state}">
    ${name} <b>${value}</b>
    ${target !== undefined && html`<span class="verdict">${met === undefined ? '' : met ? '✓ ' : '✗ '}wanted ${target}</span>`}
    ${hint !== undefined && html`<small>${hint}</small>`}
  </div>`;
}
