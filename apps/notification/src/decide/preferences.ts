import type { Priority } from '@triage/contracts';
import { Temporal } from 'temporal-polyfill';

export const CHANNELS = ['email', 'slack', 'telegram', 'pagerduty', 'webhook'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Wall-clock times in the person's zone, `HH:MM`; past midnight where `to` is not after `from`. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
}

export interface ChannelPreference {
  readonly enabled: boolean;
  readonly quietHours?: QuietHours;
  /** A message about a P1 does not wait for the end of the quiet hours. */
  readonly p1BreaksThrough: boolean;
}

/** What a person, customer or staff, wishes; what is absent was never said. */
export interface Preferences {
  /** BCP 47. */
  readonly language?: string;
  /** IANA; UTC where it is absent. */
  readonly timeZone?: string;
  readonly channels?: Readonly<Partial<Record<Channel, ChannelPreference>>>;
}

export interface Approach {
  readonly channel: Channel;
  readonly priority: Priority;
  /** It answers at once what the person has just done; whoever writes at night is awake. */
  readonly isAnswer?: boolean;
}

/** Whether a person may be reached now. Each decision has its reason, the same in rows, events and logs. */
export type Reach =
  | {
      readonly kind: 'send';
      readonly reason: 'no_preference' | 'allowed' | 'p1_breaks_through' | 'answers_the_person';
    }
  | { readonly kind: 'wait'; readonly reason: 'quiet_hours'; readonly until: Date }
  | { readonly kind: 'hold'; readonly reason: 'channel_off' };

/**
 * Decides by a person's wishes whether a message may leave now.
 *
 * A channel that is off stays off, for a P1 too: that is what the person asked for. During quiet hours all waits for
 * their end, except a P1 where the person allows it, and what answers the person.
 */
export function mayReach(preferences: Preferences | null, approach: Approach, now: Date): Reach {
  const { channel, priority, isAnswer = false } = approach;
  const wish = preferences?.channels?.[channel];
  if (!wish) return { kind: 'send', reason: 'no_preference' };
  if (!wish.enabled) return { kind: 'hold', reason: 'channel_off' };
  const until = wish.quietHours && quietUntil(wish.quietHours, preferences?.timeZone ?? 'UTC', now);
  if (!until) return { kind: 'send', reason: 'allowed' };
  if (priority === 'P1' && wish.p1BreaksThrough) return { kind: 'send', reason: 'p1_breaks_through' };
  return isAnswer
    ? { kind: 'send', reason: 'answers_the_person' }
    : { kind: 'wait', reason: 'quiet_hours', until };
}

/**
 * The end of the quiet hours that `now` lies in, or undefined where it lies in none.
 *
 * By the clock on the wall: a night in which the clocks change is an hour longer or shorter. An end that the zone
 * skips is at the change; one that is shown twice is the first that is still to come.
 */
export function quietUntil({ from, to }: QuietHours, timeZone: string, now: Date): Date | undefined {
  const here = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone);
  const time = here.toPlainTime().toString({ smallestUnit: 'minute' });
  const isOverMidnight = from >= to;
  const isQuiet = isOverMidnight ? time >= from || time < to : time >= from && time < to;
  if (!isQuiet) return undefined;
  const day = here.toPlainDate().add({ days: isOverMidnight && time >= from ? 1 : 0 });
  const end = day.toPlainDateTime(Temporal.PlainTime.from(to));
  const [first, second] = (['earlier', 'later'] as const).map((disambiguation) =>
    end.toZonedDateTime(timeZone, { disambiguation }),
  ) as [Temporal.ZonedDateTime, Temporal.ZonedDateTime];
  const isSkipped = !first.toPlainDateTime().equals(end);
  const ends = isSkipped ? [second.getTimeZoneTransition('previous') ?? second] : [first, second];
  const next = ends.map(({ epochMilliseconds }) => epochMilliseconds).find((at) => at > now.getTime());
  return next === undefined ? undefined : new Date(next);
}
