import type { Signal } from '@triage/contracts';
import type { Miss } from '../worst-misses.ts';
import { html, type Html } from './html.ts';

/** The worst misses, each with its text, its signals, and the words that showed them. */
export function missCards(misses: readonly Miss[]): Html {
  return html`<section>
    <h2>The worst misses</h2>
    <p class="note">
      By what they cost: a P1 that is decided P4 is the worst. Marked is what a signal was read from.
    </p>
    ${misses.length === 0 && html`<p>None.</p>`} ${misses.map(missCard)}
  </section>`;
}

function missCard({ cost, judged: { ticket, text, truth, decided, decision } }: Miss): Html {
  const words = decision.signals.flatMap(({ matched }) => matched);
  return html`<article class="miss">
    <header>
      <b class="cost" title="what it costs">${cost.toFixed(1)}</b>
      <span>${ticket.id} · ${ticket.lang} · ${ticket.channel}</span>
      <span
        >${label(truth.priority, truth.category)}
        <span class="arrow">decided</span> ${label(decided.priority, decided.category)}</span
      >
      <small
        >U${decision.urgency} I${decision.impact} · confidence
        ${decided.confidence.toFixed(2)}${decided.needsReview && ' · asks for a review'}</small
      >
    </header>
    ${text.subject && html`<p class="subject" dir="auto">${marked(text.subject, words)}</p>`}
    <p class="text" dir="auto">${marked(text.body, words)}</p>
    <ul class="signals">
      ${decision.signals.map(signalChip)}
    </ul>
    <p class="note">
      ${
        ticket.signals && ticket.signals.length > 0 && html`Labelled: ${ticket.signals.join(', ')}. `
      }${ticket.note && html`Note: ${ticket.note}`}
    </p>
  </article>`;
}

function label(priority: string, category: string): Html {
  return html`<b class="${priority}">${priority}</b> ${category}`;
}

function signalChip({ id, weight, matched }: Signal): Html {
  return html`<li><b>${id}</b> ${weight}${matched.map((word) => html` <q>${word}</q>`)}</li>`;
}

/** The text with the first place of each of the words marked. */
function marked(text: string, words: readonly string[]): Html[] {
  const places = words
    .map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }))
    .filter(({ start, end }) => start >= 0 && end > start)
    .sort((a, b) => a.start - b.start);
  const pieces: Html[] = [];
  let at = 0;
  for (const { start, end } of places) {
    if (end <= at) continue;
    pieces.push(
      html`${text.slice(at, Math.max(at, start))}<mark>${text.slice(Math.max(at, start), end)}</mark>`,
    );
    at = end;
  }
  return [...pieces, html`${text.slice(at)}`];
}
