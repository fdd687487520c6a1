import {
  calmLevel,
  CALM_WINDOW_MS,
  expectedRequesters,
  isSurge,
  SURGE_WINDOW_MS,
  tailProbability,
} from './surge.ts';
import { usualRateOf } from './usual-rate.ts';

describe('the tail of the negative binomial distribution', () => {
  // Computed with exact fractions: size 10, q = mean / (10 + mean).
  it.each([
    [12, 1, 4.263344650216922e-8],
    [20, 2, 5.799034192917178e-10],
    [20, 3, 1.9821546035596836e-7],
    [40, 10, 4.6317732049772076e-6],
    [0, 5, 1],
    [5, 5, 1],
  ])('of %d where %d are expected', (count, mean, probability) => {
    expect(tailProbability(count, mean) / probability).toBeCloseTo(1, 9);
  });

  it.each([1, 30, 3_000])('falls with the count and stays above 0, around %d', (mean) => {
    let before = 1;
    for (let count = mean + 1; count < mean * 4; count += Math.ceil(mean / 10)) {
      const tail = tailProbability(count, mean);
      expect(tail).toBeLessThan(before);
      expect(tail).toBeGreaterThan(0);
      before = tail;
    }
  });
});

describe('a surge', () => {
  it.each([
    [11, 1, false],
    [12, 1, true],
    [12, 2, false],
    [20, 2, true],
    [20, 8, false],
    [60, 8, true],
    [1_000, 500, false],
  ])('%d where %d are expected: %s', (requesters, expected, is) => {
    expect(isSurge(requesters, expected)).toBe(is);
  });

  it.each([1, 5, 20, 100])('is never calm again on the same count, where %d are expected', (expected) => {
    let surge = 12;
    while (!isSurge(surge, expected)) surge++;
    expect(surge).toBeGreaterThan(calmLevel((expected * CALM_WINDOW_MS) / SURGE_WINDOW_MS));
  });
});

describe('what is usual', () => {
  const nothing = { sameHour: [], recent: [], lastDay: { requesters: 0, all: 0 } };

  it('is a share of 15 % before anything is known, and then what is seen', () => {
    expect(usualRateOf(nothing)).toEqual({ perHour: 0, share: 0.15 });
    expect(usualRateOf({ ...nothing, lastDay: { requesters: 20, all: 2_000 } }).share).toBeCloseTo(
      50 / 2_200,
    );
  });

  it('is the same hour of the week, the last week weighing most', () => {
    const sameHour = [
      { weeksAgo: 1, perHour: 8 },
      { weeksAgo: 3, perHour: 2 },
    ];
    expect(usualRateOf({ ...nothing, sameHour }).perHour).toBeCloseTo(6);
  });

  it('is the last day where that was more', () => {
    const recent = [
      { hoursAgo: 1, requesters: 9 },
      { hoursAgo: 13, requesters: 3 },
    ];
    const sameHour = [{ weeksAgo: 1, perHour: 2 }];
    expect(usualRateOf({ ...nothing, recent, sameHour }).perHour).toBeCloseTo(7);
  });

  it.each([
    ['is never nothing', { perHour: 0, share: 0 }, 0, 1],
    ['follows the clock', { perHour: 40, share: 0 }, 0, 10],
    ['follows a general rush', { perHour: 4, share: 0.1 }, 300, 30],
  ])('in a window %s', (_, usual, others, expected) => {
    expect(expectedRequesters(usual, others, SURGE_WINDOW_MS)).toBe(expected);
  });
});
