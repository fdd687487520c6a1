import type { Alert } from './alert.ts';
import type { AlertGroup, Member } from './alert-group.ts';
import { type Place, placesFor, routeAt, type Routing } from './route.ts';

/** A place that the alert has by now. */
export interface Seat {
  readonly group: AlertGroup;
  readonly member: Member;
}

/** What a changed alert does to its groups. */
export interface Seating {
  readonly groups: readonly AlertGroup[];
  readonly members: readonly { readonly key: string; readonly member: Member }[];
  readonly unseated: readonly { readonly key: string; readonly alertId: string }[];
}

/**
 * Gives a new or changed alert its places, and says when their groups have to be looked at.
 *
 * `groups` are those that exist of its places. A group that has been quiet waits `groupWait` for others that belong to
 * the same message, counted from the alert's own beginning, so that one that comes late has waited already; one that
 * has just spoken waits out its `groupInterval`. Where new labels lead elsewhere, an alert that was told stays in its
 * old group as well, for its end.
 */
export function seat(
  alert: Alert,
  seats: readonly Seat[],
  groups: ReadonlyMap<string, AlertGroup>,
  { route: root }: Routing,
  now: Date,
): Seating {
  const places = alert.status === 'firing' ? placesFor(root, alert.labels, alert.startsAt) : [];
  const at = new Map(seats.map(({ group, member }) => [group.key, member]));
  const members: Seating['members'][number][] = [];
  const touched: AlertGroup[] = [];
  for (const place of places) {
    const group = groups.get(place.key) ?? newGroup(place);
    const before = at.get(place.key);
    members.push({
      key: place.key,
      member: {
        alertId: alert.id,
        joinsAt: place.joinsAt,
        told: before?.told === 'resolved' ? 'nothing' : (before?.told ?? 'nothing'),
        heldFor: before?.heldFor ?? null,
        left: false,
      },
    });
    touched.push(touch(group, place.joinsAt, root, now));
  }
  const stays = new Set(places.map(({ key }) => key));
  const unseated: Seating['unseated'][number][] = [];
  for (const { group, member } of seats) {
    if (stays.has(group.key)) continue;
    if (alert.status === 'firing' && member.told === 'nothing') {
      unseated.push({ key: group.key, alertId: alert.id });
      continue;
    }
    if (alert.status === 'firing') members.push({ key: group.key, member: { ...member, left: true } });
    // The group says the end, or writes down that there was nothing to say.
    touched.push(touch(group, alert.endsAt ?? now, root, now));
  }
  return { groups: touched, members, unseated };
}

function newGroup({ key, path, step, receiver, labels }: Place): AlertGroup {
  return { key, path, step, receiver, labels, flushAt: null, lastSentAt: null, sent: 0 };
}

/** Brings forward when the group is looked at; never puts it off. */
function touch(group: AlertGroup, since: Date, root: Routing['route'], now: Date): AlertGroup {
  const { groupWaitMs, groupIntervalMs } = routeAt(root, group.path);
  const waited = since.getTime() + (group.step === 0 ? groupWaitMs : 0);
  const rested = group.lastSentAt ? group.lastSentAt.getTime() + groupIntervalMs : 0;
  const at = Math.max(now.getTime(), waited, rested);
  return { ...group, flushAt: group.flushAt && group.flushAt.getTime() <= at ? group.flushAt : new Date(at) };
}
