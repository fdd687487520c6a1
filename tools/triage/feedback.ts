/**
 * `npm run triage:feedback [-- --out FILE]`: what agents made of priorities, as labelled tickets for `triage:train`
 * (`--feedback FILE`); `.local/feedback.jsonl` by default. Reads the log of a running system and changes nothing in it.
 */
import { TOPICS } from '@triage/contracts';
import { LOCAL_DIR } from '@triage/testing';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Corrections } from './feedback/corrections.ts';
import { type FeedbackTicket, feedbackTicket } from './feedback/feedback-ticket.ts';
import { TicketTexts } from './feedback/ticket-texts.ts';
import { readLog } from './read-log.ts';
import { runningSystem } from './running-system.ts';

const { values: options } = parseArgs({ options: { out: { type: 'string' } } });
const file = resolve(options.out ?? join(LOCAL_DIR, 'feedback.jsonl'));

try {
  const system = runningSystem();
  const texts = new TicketTexts(system.intake());
  const corrections = new Corrections();
  await readLog(system.kafka, [TOPICS.tickets], (event) => corrections.take(event));
  const tickets: FeedbackTicket[] = [];
  const all = corrections.all();
  for (const correction of all) {
    const text = await texts.get(correction.ticketId);
    if (text) tickets.push(feedbackTicket(correction, text));
  }
  mkdirSync(dirname(file), { recursive: true });
  // What customers wrote is for its owner's eyes.
  writeFileSync(file, tickets.map((ticket) => `${JSON.stringify(ticket)}\n`).join(''), { mode: 0o600 });
  const gone = all.length - tickets.length;
  console.log(`${summary(tickets)}${gone > 0 ? `; ${gone} more that intake does not know` : ''}\n${file}`);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}

function summary(tickets: readonly FeedbackTicket[]): string {
  const judged = tickets.flatMap(({ priority, classified }) =>
    classified ? [{ priority, was: classified.priority }] : [],
  );
  const count = (which: (one: (typeof judged)[number]) => boolean) => judged.filter(which).length;
  return (
    `${tickets.length} tickets with an agent's priority: ${count(({ priority, was }) => priority === was)} as the classifier had said, ` +
    `${count(({ priority, was }) => priority < was)} more urgent, ${count(({ priority, was }) => priority > was)} less`
  );
}
