import { derivedEventId } from '@triage/contracts';
import { type Alert, byUrgency } from './alert.ts';
import type { AlertGroup, Member, Told } from './alert-group.ts';
import { type Circumstances, type HeldBack, holdBack } from './hold-back.ts';
import { routeAt } from './route.ts';
import { mayLeaveAt, type ThrottleWindow } from './throttle.ts';

export type MessageKind = 'firing' | 'acknowledged' | 'resolved';

/** One message to one receiver about the alerts of a group. */
export interface GroupMessage {
  /** Made from the group, the count of its messages and the time: a group that is forgotten may begin to count anew. */
  readonly id: string;
  readonly group: AlertGroup;
  readonly kind: MessageKind;
  /** All that fire and that the receiver knows of by this message, the worst first. */
  readonly firing: readonly Alert[];
  /** Those of them that it did not know of before; none: it is reminded. */
  readonly news: readonly string[];
  readonly acknowledged: readonly Alert[];
  readonly resolved: readonly Alert[];
  /** Nothing is new but that somebody has it in hand: of interest to a receiver that keeps states, and to no reader. */
  readonly isOnlyInHand: boolean;
  readonly at: Date;
}

/** An alert that is held back, for a reason that was not written down before. */
export interface NewlyHeld extends HeldBack {
  readonly alert: Alert;
  readonly group: AlertGroup;
}

export interface Flushed {
  readonly group: AlertGroup;
  readonly members: readonly Member[];
  readonly removed: readonly string[];
  readonly message: GroupMessage | null;
  readonly held: readonly NewlyHeld[];
}

export interface Destination {
  /** False where the receiver has nobody behind it. */
  readonly reaches: boolean;
  readonly windows: readonly ThrottleWindow[];
  /** When messages left for it, within the longest window. */
  readonly sentAt: readonly Date[];
}

export interface Seated {
  readonly member: Member;
  readonly alert: Alert;
}

/** The receiver of whom nobody is told, on purpose. */
export const NOBODY = 'nobody';

const LONGEST_REST_MS = 24 * 3_600_000;

/**
 * Decides what a group has to say now, and when to look at it again.
 *
 * It speaks of what is new, of what is over, and again of what still fires after `repeatInterval`; two looks without
 * a change say nothing twice. A reason to hold back stops "firing" alone: whoever was told so is told of the end.
 * Where the receiver has had too many messages the whole group waits; nothing of it is lost.
 */
export function flush(
  group: AlertGroup,
  seated: readonly Seated[],
  destination: Destination,
  around: Circumstances,
): Flushed {
  const { now, routing } = around;
  const route = routeAt(routing.route, group.path);
  const sorted = [...seated].sort((a, b) => byUrgency(a.alert, b.alert));
  const held: NewlyHeld[] = [];
  const members = new Map(sorted.map(({ member }) => [member.alertId, member]));
  const hold = ({ alert, member }: Seated, why: HeldBack) => {
    if (member.heldFor !== why.reason) held.push({ ...why, alert, group });
    members.set(alert.id, { ...member, heldFor: why.reason });
  };

  const known: Alert[] = [];
  const news: Seated[] = [];
  const acknowledged: Alert[] = [];
  const resolved: Alert[] = [];
  let waits = false;
  for (const seat of sorted) {
    const { alert, member } = seat;
    // Fired anew after somebody had it in hand: nobody has it now.
    const isAnew = member.told === 'acknowledged' && alert.status === 'firing' && !alert.acknowledgedAt;
    const wasTold = (member.told === 'firing' || member.told === 'acknowledged') && !isAnew;
    if (alert.status === 'resolved') {
      if (wasTold) resolved.push(alert);
      else {
        // Of an escalation step this is the rule, and no news.
        if (member.joinsAt <= now) hold(seat, { reason: 'resolved_before_told', detail: alert.by });
        members.delete(alert.id);
      }
      continue;
    }
    if (member.joinsAt > now || member.left) continue;
    if (alert.acknowledgedAt && wasTold) {
      if (member.told === 'firing') acknowledged.push(alert);
      continue;
    }
    const why = nobodyThere(group, destination) ?? holdBack(alert, route, around);
    if (!why && wasTold) known.push(alert);
    else if (!why) news.push(seat);
    else {
      if (!wasTold) hold(seat, why);
      waits ||= mayPass(why);
    }
  }

  const repeatAt = (group.lastSentAt?.getTime() ?? 0) + route.repeatIntervalMs;
  const reminds = known.length > 0 && repeatAt <= now.getTime();
  const speaks = news.length > 0 || acknowledged.length > 0 || resolved.length > 0 || reminds;
  const firing = [...known, ...news.map(({ alert }) => alert)].sort(byUrgency);
  const isP1 = [...firing, ...resolved].some(({ facts }) => facts.priority === 'P1');
  // Where nothing is new but that somebody has it in hand, no reader is disturbed, and nobody has to be spared.
  const isOnlyInHand = speaks && news.length === 0 && resolved.length === 0 && !reminds;
  const leavesAt =
    speaks && !isOnlyInHand ? mayLeaveAt(destination.windows, destination.sentAt, isP1, now) : now;
  if (leavesAt > now) {
    for (const seat of news) hold(seat, { reason: 'throttled', detail: leavesAt.toISOString() });
    return {
      group: { ...group, flushAt: leavesAt },
      members: [...members.values()],
      removed: gone(seated, members),
      message: null,
      held,
    };
  }

  let sent = group;
  let message: GroupMessage | null = null;
  if (speaks) {
    const tell = (alert: Alert, told: Told) =>
      members.set(alert.id, { ...members.get(alert.id)!, told, heldFor: null });
    for (const { alert } of news) tell(alert, 'firing');
    for (const alert of acknowledged) tell(alert, 'acknowledged');
    for (const { id } of resolved) members.delete(id);
    sent = { ...group, lastSentAt: isOnlyInHand ? group.lastSentAt : now, sent: group.sent + 1 };
    message = {
      id: derivedEventId(group.key, 'message', `${sent.sent}:${now.toISOString()}`),
      group,
      kind: firing.length > 0 ? 'firing' : acknowledged.length > 0 ? 'acknowledged' : 'resolved',
      firing,
      news: news.map(({ alert }) => alert.id),
      acknowledged,
      resolved,
      isOnlyInHand,
      at: now,
    };
  }

  const next = [...members.values()].flatMap((member) =>
    member.joinsAt > now ? [member.joinsAt.getTime()] : [],
  );
  if (waits) next.push(now.getTime() + route.groupIntervalMs);
  if (firing.length > 0) next.push((sent.lastSentAt ?? now).getTime() + route.repeatIntervalMs);
  const flushAt = next.length === 0 ? null : new Date(Math.min(...next, now.getTime() + LONGEST_REST_MS));
  return {
    group: { ...sent, flushAt },
    members: [...members.values()],
    removed: gone(seated, members),
    message,
    held,
  };
}

function nobodyThere({ receiver }: AlertGroup, { reaches }: Destination): HeldBack | undefined {
  if (receiver === NOBODY) return { reason: 'routed_to_nobody', detail: null };
  return reaches ? undefined : { reason: 'no_receiver', detail: null };
}

/** Whether time alone may end the reason. Another alert's end, or a new set of receivers, is looked for as well. */
function mayPass({ reason }: HeldBack): boolean {
  return reason === 'silenced' || reason === 'muted' || reason === 'inhibited' || reason === 'no_receiver';
}

function gone(seated: readonly Seated[], members: ReadonlyMap<string, Member>): string[] {
  return seated.flatMap(({ alert }) => (members.has(alert.id) ? [] : [alert.id]));
}
