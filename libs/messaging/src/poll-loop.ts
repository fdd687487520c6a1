import type { Clock } from '@triage/service';
import type { Logger } from 'pino';
import { backoffMs } from './backoff.ts';

/** A stumble is no news: a group's coordinator that has just moved, a connection that was closed while idle. */
const NEWS_AFTER_FAILURES = 3;

/** What a round of work leaves: more to do at once, or when there will be, where that is known. */
export interface Round {
  readonly more: boolean;
  readonly wakeAt?: Date | undefined;
}

export interface PollLoopOptions {
  readonly name: string;
  /** Claims and works off what is due. An exception is logged, and the round repeated after a backoff. */
  readonly round: () => Promise<Round>;
  /** It sleeps at most this long, whoever forgets to wake it. */
  readonly maxIdleMs: number;
  /**
   * Rounds begin at least this far apart, unless there was more to do at once: what comes meanwhile is worked off
   * together. What comes after a pause is not kept waiting.
   */
  readonly gatherMs?: number;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Called at the end of each round, failed ones too: the loop is alive. */
  readonly beat?: () => void;
}

/**
 * The one loop of this project: works while there is work, then sleeps until the next
 * piece is due or somebody wakes it. It ends when it is stopped, and for no other reason.
 */
export class PollLoop {
  private readonly options: PollLoopOptions;
  private running: Promise<void> | undefined;
  private stopping = false;
  /** A wake-up that came during a round: its work may have been committed after the round looked. */
  private woken = false;
  private endSleep: (() => void) | undefined;

  constructor(options: PollLoopOptions) {
    this.options = options;
  }

  start(): void {
    this.stopping = false;
    this.running ??= this.run();
  }

  wake(): void {
    this.woken = true;
    this.endSleep?.();
  }

  /** Ends after the round under way. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.endSleep?.();
    await this.running;
    this.running = undefined;
  }

  private async run(): Promise<void> {
    const { name, round, maxIdleMs, gatherMs = 0, clock, logger, beat } = this.options;
    let failures = 0;
    while (!this.stopping) {
      this.woken = false;
      const begunAt = performance.now();
      try {
        const { more, wakeAt } = await round();
        if (failures >= NEWS_AFTER_FAILURES) logger.info({ loop: name, failures }, 'The loop works again.');
        failures = 0;
        if (!more) await this.sleepThroughWakes(begunAt + gatherMs - performance.now());
        if (!more && !this.woken) {
          await this.sleep(
            wakeAt ? Math.min(maxIdleMs, wakeAt.getTime() - clock.now().getTime()) : maxIdleMs,
          );
        }
      } catch (error) {
        failures += 1;
        const waitMs = backoffMs(failures, Math.random());
        logger[failures < NEWS_AFTER_FAILURES ? 'debug' : 'warn'](
          { loop: name, failures, waitMs, err: error },
          'The loop failed and will try again.',
        );
        await this.sleepThroughWakes(waitMs);
      }
      beat?.();
    }
  }

  private async sleep(ms: number): Promise<void> {
    if (ms <= 0 || this.stopping) return;
    await new Promise<void>((wake) => {
      const timer = setTimeout(wake, ms);
      this.endSleep = () => {
        clearTimeout(timer);
        wake();
      };
    });
    this.endSleep = undefined;
  }

  /** A backoff is not shortened by new work: it is the old work that failed. Nor is gathering. Only `stop` ends it. */
  private async sleepThroughWakes(ms: number): Promise<void> {
    const until = performance.now() + ms;
    while (!this.stopping && performance.now() < until) await this.sleep(until - performance.now());
  }
}
