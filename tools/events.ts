/**
 * `npm run events`: what happens on the public topics of the running stack, one line an event, until Ctrl-C.
 *
 * `npm run events -- T-1042` shows one ticket's alone.
 */
import pc from 'picocolors';
import { subscribe } from './demo/event-feed.ts';
import { demoStack } from './demo/stack.ts';

const [number] = process.argv.slice(2);
const { brokers } = await demoStack();

const stop = await subscribe(brokers, (events) => {
  for (const { time, type, data } of events) {
    if (number !== undefined && data['number'] !== number.toUpperCase()) continue;
    console.log(`${pc.dim(time.toISOString())} ${pc.bold(type)} ${JSON.stringify(data)}`);
  }
});
console.error(pc.dim(`Watching ${number ?? 'all public topics'}; Ctrl-C ends it.`));

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void stop().finally(() => process.exit(0)));
}
// Nobody reads on.
process.stdout.on('error', () => process.exit(0));
