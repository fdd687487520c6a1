/** Tells the time. The one place that reads it, so that a test can stand at any instant. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** Nest's token for the process's clock. */
export const CLOCK = Symbol('Clock');
