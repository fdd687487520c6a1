/** At most so many messages within a window. */
export interface ThrottleWindow {
  readonly most: number;
  readonly perMs: number;
}

/** Others than P1 leave this share of each window to it. */
const KEPT_FOR_P1 = 0.2;

/**
 * When a message may leave by what has left before: `now`, or the instant at which every window has room.
 *
 * A P1 may use the windows to the full. Others stop earlier, so that a surge of small things never uses up what a
 * P1 needs a second later.
 */
export function mayLeaveAt(
  windows: readonly ThrottleWindow[],
  sentAt: readonly Date[],
  isP1: boolean,
  now: Date,
): Date {
  let at = now.getTime();
  for (const { most, perMs } of windows) {
    const room = isP1 ? most : Math.max(1, Math.floor(most * (1 - KEPT_FOR_P1)));
    const within = sentAt
      .map((sent) => sent.getTime())
      .filter((sent) => sent > now.getTime() - perMs)
      .sort((a, b) => a - b);
    const oldest = within[within.length - room];
    if (oldest !== undefined) at = Math.max(at, oldest + perMs);
  }
  return new Date(at);
}
