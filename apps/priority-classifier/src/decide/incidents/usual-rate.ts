/**
 * What is known of a fingerprint's past at an hour. All counts are of different requesters, whose tickets belong to no
 * incident: a storm is not what is usual.
 */
export interface History {
  /** The same hour of the week, with one hour on each side, in each of the weeks before that were recorded. */
  readonly sameHour: readonly { readonly weeksAgo: number; readonly perHour: number }[];
  /** The complete hours before, at most 24; only those that were recorded. */
  readonly recent: readonly { readonly hoursAgo: number; readonly requesters: number }[];
  /** Of all requesters in the last complete 24 hours, how many had this fingerprint. */
  readonly lastDay: { readonly requesters: number; readonly all: number };
}

/** How often a fingerprint usually occurs. */
export interface UsualRate {
  readonly perHour: number;
  /** Its usual part of all that is reported; what a general rush makes of it is that part of the rush. */
  readonly share: number;
}

const WEEK_HALF_LIFE = 2;
const DAY_HALF_LIFE_HOURS = 12;

/**
 * Before anything is known, one thing may be 15 % of all that is reported, and counts as if 200 requesters had
 * shown it: on the first day only what outgrows everything else is an incident.
 */
const PRIOR_SHARE = 0.15;
const PRIOR_WEIGHT = 200;

/**
 * The usual rate by the same hour of the weeks before and by the last day, whichever is more, both decayed
 * exponentially; and the usual share, drawn towards the prior as long as little is known.
 */
export function usualRateOf({ sameHour, recent, lastDay }: History): UsualRate {
  const byWeek = decayedMean(
    sameHour.map(({ weeksAgo, perHour }) => [weeksAgo, perHour]),
    WEEK_HALF_LIFE,
  );
  const byDay = decayedMean(
    recent.map(({ hoursAgo, requesters }) => [hoursAgo, requesters]),
    DAY_HALF_LIFE_HOURS,
  );
  return {
    perHour: Math.max(byWeek, byDay),
    share: (lastDay.requesters + PRIOR_SHARE * PRIOR_WEIGHT) / (lastDay.all + PRIOR_WEIGHT),
  };
}

/** The mean of values, each weighing half after every half-life; 0 of none. */
function decayedMean(values: readonly (readonly [age: number, value: number])[], halfLife: number): number {
  let sum = 0;
  let weights = 0;
  for (const [age, value] of values) {
    const weight = 0.5 ** (age / halfLife);
    sum += weight * value;
    weights += weight;
  }
  return weights > 0 ? sum / weights : 0;
}
