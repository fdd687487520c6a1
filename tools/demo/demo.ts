/**
 * `npm run demo`: sends tickets in many languages to a running stack and shows each one's
 * way as it happens, from the events on the public topics alone, as any subscriber could.
 */
import pc from 'picocolors';
import { putDemoPolicy } from './demo-policy.ts';
import { EventFeed } from './event-feed.ts';
import { mailOf } from './mail-of.ts';
import { FEE_QUESTIONS, IGNORED_ACCOUNT, manyLanguages, STOLEN_ACCOUNT } from './sample-tickets.ts';
import { demoStack, shownPath } from './stack.ts';
import { Stage } from './stage.ts';

const stack = await demoStack();
const feed = await EventFeed.start(stack.brokers);
const stage = new Stage(feed, stack.open);

try {
  stage.title('Tickets in many languages');
  stage.note(
    `Each line is a ticket, as soon as it is classified: priority (P1 is the most urgent), number, lane (express for
  what may be urgent), time from opened to classified, language, category. Below it urgency U and impact I, each
  from 1 to 4, which make the priority, and the reasons with the words that showed them.`,
  );
  await stage.showEach(await manyLanguages());

  stage.title('A stolen account behind a hundred fee questions');
  const questions = await Promise.all(FEE_QUESTIONS.map((ticket) => stage.send(ticket)));
  const stolen = await stage.send(STOLEN_ACCOUNT);
  await stage.showOvertaking(
    stolen.id,
    questions.map(({ id }) => id),
  );

  stage.title('Fifteen minutes to answer, and nobody does');
  stage.note('A policy of the demo alone lets a minute last a second. It matches this ticket and no other.');
  await putDemoPolicy(stack);
  const ignored = await stage.send(IGNORED_ACCOUNT);
  await stage.showUntilBreach(ignored.id);

  stage.title('From opened to classified');
  stage.showTable();
  const mail = await mailOf(stack.mailDir, ignored.number, 'breached');
  if (mail) stage.note(`The mail that told on-call of the breach: ${pc.cyan(shownPath(mail))}`);
  stage.note(`Look at a ticket by its number, such as ${ignored.number}, or open ${stack.intakeUrl}/docs:`);
  console.log(
    `  curl -s ${stack.intakeUrl}/v1/tickets/${ignored.number} \\\n` +
      `    -H "authorization: Bearer $(node -p "require('./.local/stack.json').tokens.agent")"\n`,
  );
} catch (error) {
  console.error(`\n  ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  await feed.stop();
}
