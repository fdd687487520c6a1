import type { UsualRate } from './usual-rate.ts';

const MINUTE_MS = 60_000;

/** In which requesters are counted for the question whether something is going on. */
export const SURGE_WINDOW_MS = 15 * MINUTE_MS;

/** In which they are counted for the question whether it is over: twice as long, so that a lull is not an end. */
export const CALM_WINDOW_MS = 30 * MINUTE_MS;

/** No incident is of fewer people, however rare the thing. */
export const LEAST_REQUESTERS = 12;

/**
 * How improbable a count must be. A week of 10,000 tickets has some 14,000 windows of a fingerprint that end at a
 * report: one false alarm in 14 years, were each of them tested; nearly all have fewer than `LEAST_REQUESTERS` (ADR 12).
 */
export const SIGNIFICANCE = 1e-7;

/**
 * The size of the negative binomial distribution: rates vary by about a third (1/√10) around what is
 * usual, by news, campaigns and what no hour of the week knows. Poisson would call each of these a surge.
 */
const SIZE = 10;

/** Nothing is so rare that less than this is expected in a surge window: a rate of 0 was only never seen. */
const LEAST_EXPECTED = 1;

/**
 * How many requesters are expected in a window.
 *
 * `others` is how many others wrote in the same window: in a general rush everything is more frequent than usual,
 * and only what outgrows its usual share stands out.
 */
export function expectedRequesters(usual: UsualRate, others: number, windowMs: number): number {
  return Math.max(
    (LEAST_EXPECTED * windowMs) / SURGE_WINDOW_MS,
    (usual.perHour * windowMs) / (60 * MINUTE_MS),
    usual.share * others,
  );
}

/** Whether so many requesters in a surge window are no chance. */
export function isSurge(requesters: number, expected: number): boolean {
  return requesters >= LEAST_REQUESTERS && tailProbability(requesters, expected) < SIGNIFICANCE;
}

/**
 * The most requesters in a calm window that are still usual: one standard deviation above what is expected.
 * What opens an incident is far above it, so that none opens and closes on one count.
 */
export function calmLevel(expected: number): number {
  return expected + Math.sqrt(expected + expected ** 2 / SIZE);
}

/** P(X ≥ count) of a negative binomial variable with this mean and variance `mean + mean² / SIZE`. */
export function tailProbability(count: number, mean: number): number {
  if (count <= mean) return 1;
  const q = mean / (SIZE + mean);
  let probability = (SIZE / (SIZE + mean)) ** SIZE;
  let tail = 0;
  // Each term from the one before; beyond the mean they fall, and once they change nothing, all is told.
  for (let k = 0; ; k++) {
    if (k >= count) {
      if (tail + probability === tail) return tail;
      tail += probability;
    }
    probability *= ((k + SIZE) / (k + 1)) * q;
  }
}
