/**
 * `npm run events`: what happens on the public topics of the running stack, one line an event, until Ctrl-C.
 *
 * `npm run events -- T-1042` shows one ticket's alone.
 */
import pc from 'picocolors';
import { subscribe } from './demo/event-feed.ts';
import { demoStack } from './demo/stack.ts';

const [number] = process.argv.slice(2);
const stack = await demoStack();
const ticket = number === undefined ? undefined : await idOf(number);

const stop = await subscribe(stack.brokers, (events) => {
  for (const { time, type, subject, data } of events) {
    if (ticket !== undefined && subject !== ticket) continue;
    console.log(`${pc.dim(time.toISOString())} ${pc.bold(type)} ${JSON.stringify(data)}`);
  }
});
console.error(pc.dim(`Watching ${number ?? 'all public topics'}; Ctrl-C ends it.`));

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void stop().finally(() => process.exit(0)));
}
// Nobody reads on.
process.stdout.on('error', () => process.exit(0));

async function idOf(ticketNumber: string): Promise<string> {
  try {
    return String((await stack.admin('intake', 'GET', `/v1/tickets/${ticketNumber}`))['id']);
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
