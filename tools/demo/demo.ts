/**
 * `npm run demo`: sends tickets in many languages to a running stack and shows each one's
 * way as it happens, from the events on the public topics alone, as any subscriber could.
 */
import { readdir } from 'node:fs/promises';
import pc from 'picocolors';
import { EventFeed } from './event-feed.ts';
import { FEE_QUESTIONS, manyLanguages, STOLEN_ACCOUNT } from './sample-tickets.ts';
import { ShortTargets } from './short-targets.ts';
import { demoStack } from './stack.ts';
import { Stage } from './stage.ts';

const stack = await demoStack();
const feed = await EventFeed.start(stack.brokers);
const stage = new Stage(feed);
const targets = new ShortTargets(stack);

try {
  stage.title('Tickets in many languages');
  stage.note(
    'Each line is a ticket, when it has been classified: lane, priority, how long that took, and why.',
  );
  for (const ticket of await manyLanguages()) stage.expect(await stack.open(ticket), ticket);
  await stage.showClassified();

  stage.title('A stolen account behind a hundred fee questions');
  const questions = await Promise.all(
    FEE_QUESTIONS.map(async (ticket) => ({ ticket, id: await stack.open(ticket) })),
  );
  for (const { ticket, id } of questions) stage.expect(id, ticket);
  const stolen = await stack.open(STOLEN_ACCOUNT);
  stage.expect(stolen, STOLEN_ACCOUNT);
  await stage.showOvertaking(
    stolen,
    questions.map(({ id }) => id),
  );

  stage.title('Fifteen minutes to answer, and nobody does');
  stage.note('For this act a minute of the P1 policy lasts a second; the policy is put back afterwards.');
  await targets.set();
  const ignored = await stack.open(STOLEN_ACCOUNT);
  stage.expect(ignored, STOLEN_ACCOUNT);
  await stage.showUntilBreach(ignored);

  stage.title('From opened to classified');
  stage.showTable();
  const mails = (await readdir(stack.mailDir)).filter((name) => name.endsWith('.eml')).length;
  stage.note(
    `${mails} mails lie in ${pc.cyan(stack.mailDirShown)}: open one. Each service's page is at /docs.`,
  );
} catch (error) {
  console.error(`\n  ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  await targets.restore();
  await feed.stop();
}
