import { setTimeout as pause } from 'node:timers/promises';
import { exitText, ServiceProcess, type Exit, type ServiceOptions } from '@triage/testing';

const FIRST_DELAY_MS = 1000;
const LONGEST_DELAY_MS = 30_000;
// Up for so long, a crash is a new one and not the last one again.
const STEADY_MS = 60_000;

export interface ServiceEvents {
  /** It has ended by itself and is started again after `delayMs`. */
  crashed(exit: Exit, lastLines: string[], delayMs: number): void;
  restarted(): void;
}

/** A service that is started again whenever it ends by itself, after 1 s, then 2, 4 … and at most 30. */
export class SupervisedService {
  readonly #options: ServiceOptions;
  readonly #events: ServiceEvents;
  readonly #stopping = new AbortController();
  #current: ServiceProcess;

  static async start(options: ServiceOptions, events: ServiceEvents): Promise<SupervisedService> {
    return new SupervisedService(options, events, await ServiceProcess.start(options));
  }

  private constructor(options: ServiceOptions, events: ServiceEvents, first: ServiceProcess) {
    this.#options = options;
    this.#events = events;
    this.#current = first;
    void this.#watch();
  }

  get process(): ServiceProcess {
    return this.#current;
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#current.stop();
  }

  async #watch(): Promise<void> {
    let delayMs = FIRST_DELAY_MS;
    for (;;) {
      const startedAt = performance.now();
      const exit = await this.#current.exited;
      if (this.#stopping.signal.aborted) return;
      delayMs = performance.now() - startedAt > STEADY_MS ? FIRST_DELAY_MS : delayMs;
      this.#events.crashed(exit, this.#current.lastLines(8), delayMs);
      await pause(delayMs, undefined, { signal: this.#stopping.signal }).catch(() => {});
      if (this.#stopping.signal.aborted) return;
      delayMs = nextDelay(delayMs);
      this.#current = await ServiceProcess.start(this.#options);
      this.#events.restarted();
    }
  }
}

export function nextDelay(delayMs: number): number {
  return Math.min(delayMs * 2, LONGEST_DELAY_MS);
}

/** `priority-classifier ended with SIGKILL` and so on, as the terminal shows it. */
export function crashText(name: string, exit: Exit, delayMs: number): string {
  return `${name} ended with ${exitText(exit)}; it is started again in ${delayMs / 1000} s. Its last lines:`;
}
