import { CannotStart } from './cannot-start.ts';
import { exitText, type Program } from './program.ts';
import { until } from './until.ts';

/**
 * Resolves when `ready` says so; rejects at once where the program ends before.
 *
 * The message carries the program's last lines, as they nearly always name the cause.
 */
export async function awaitReady(
  program: Program,
  what: string,
  ready: () => Promise<boolean>,
  timeoutMs: number,
): Promise<void> {
  const ended = () => !program.running;
  await until(async () => ended() || (await ready()), { what, timeoutMs });
  if (!ended()) return;
  const exit = await program.exited;
  const cause = program.lastLines(20).findLast((line) => /FATAL|ERROR|Exception/.test(line));
  throw new CannotStart(
    `${what} did not come: the program ended with ${exitText(exit)}. ${cause ?? ''}`.trim(),
  );
}
