import type { Alert } from './alert.ts';
import type { AlertGroup } from './alert-group.ts';
import type { Routing } from './route.ts';
import { seat, type Seat, type Seating } from './seat.ts';

/** Gives several alerts their places, each after the one before it; groups are answered once, as all have left them. */
export function seatAll(
  alerts: readonly Alert[],
  seats: readonly Seat[],
  known: readonly AlertGroup[],
  routing: Routing,
  now: Date,
): Seating {
  const groups = new Map([...known, ...seats.map(({ group }) => group)].map((group) => [group.key, group]));
  const byAlert = Map.groupBy(seats, ({ member }) => member.alertId);
  const touched = new Map<string, AlertGroup>();
  const members: Seating['members'][number][] = [];
  const unseated: Seating['unseated'][number][] = [];
  for (const alert of alerts) {
    const own = (byAlert.get(alert.id) ?? []).map(({ group, member }) => ({
      group: groups.get(group.key) ?? group,
      member,
    }));
    const seating = seat(alert, own, groups, routing, now);
    for (const group of seating.groups) {
      groups.set(group.key, group);
      touched.set(group.key, group);
    }
    members.push(...seating.members);
    unseated.push(...seating.unseated);
  }
  return { groups: [...touched.values()], members, unseated };
}
