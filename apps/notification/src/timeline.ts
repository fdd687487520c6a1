import type { AlertGroup, Member } from './decide/alert-group.ts';
import { acknowledge, type Alert, alertId, fired, resolved } from './decide/alert.ts';
import { flushAll } from './decide/flush-all.ts';
import { inhibitorsOf } from './decide/hold-back.ts';
import type { Labels } from './decide/labels.ts';
import { parseRoutes } from './decide/parse-routes.ts';
import { seatAll } from './decide/seat-all.ts';
import { parseSilence, type Silence } from './decide/silence.ts';
import type { ThrottleWindow } from './decide/throttle.ts';

/** Something that happens, at so many seconds after the start. */
export type Happening =
  | { readonly kind: 'fires'; readonly name: string; readonly labels: Labels; readonly startsAt?: number }
  | { readonly kind: 'resolves' | 'acknowledged'; readonly name: string }
  | { readonly kind: 'silenced'; readonly matchers: readonly string[]; readonly untilS: number }
  | { readonly kind: 'routes'; readonly routes: object };

export interface Story {
  readonly routes: object;
  readonly start?: string;
  readonly windows?: readonly ThrottleWindow[];
  /** Receivers that have nobody behind them. */
  readonly empty?: readonly string[];
  readonly happens: readonly (readonly [atS: number, ...Happening[]])[];
  readonly untilS: number;
}

export const fires = (name: string, labels: Labels = {}, startsAt?: number): Happening => ({
  kind: 'fires',
  name,
  labels,
  ...(startsAt === undefined ? {} : { startsAt }),
});
export const resolves = (name: string): Happening => ({ kind: 'resolves', name });
export const acked = (name: string): Happening => ({ kind: 'acknowledged', name });
export const silenced = (matchers: readonly string[], untilS: number): Happening => ({
  kind: 'silenced',
  matchers,
  untilS,
});
export const routed = (routes: object): Happening => ({ kind: 'routes', routes });

export interface Told {
  /** `12s on-call: +a b -c`: new, known and told again, `-` resolved, `~` taken in hand. */
  readonly messages: readonly string[];
  /** `12s on-call a: silenced`. */
  readonly held: readonly string[];
}

/**
 * Plays a story on the decisions that the dispatcher makes, with a clock that jumps from one moment to the next at which
 * anything is due: what the database keeps, in memory. No group is looked at unless it asked to be.
 */
export function tell({
  routes,
  start = '2026-03-02T10:00:00Z',
  windows = [],
  empty = [],
  happens,
  untilS,
}: Story): Told {
  const startMs = Date.parse(start);
  const at = (seconds: number) => new Date(startMs + seconds * 1_000);
  let routing = routingOf(routes);
  const alerts = new Map<string, Alert>();
  const names = new Map<string, string>();
  const groups = new Map<string, AlertGroup>();
  const members = new Map<string, Map<string, Member>>();
  const silences: Silence[] = [];
  const sent = new Map<string, Date[]>();
  let unseated = new Set<string>();
  const messages: string[] = [];
  const held: string[] = [];

  const happen = (one: Happening, now: Date) => {
    if (one.kind === 'silenced') {
      const endsAt = at(one.untilS).toISOString();
      const silence = parseSilence({ matchers: one.matchers, reason: 'test', endsAt }, now);
      if (!silence.ok) throw new Error(JSON.stringify(silence.errors));
      silences.push({ id: `silence-${silences.length + 1}`, ...silence.value });
      return;
    }
    if (one.kind === 'routes') {
      routing = routingOf(one.routes);
      for (const [id, { status }] of alerts) if (status === 'firing') unseated.add(id);
      return;
    }
    const id = alertId('sla_breached', one.name);
    const known = alerts.get(id);
    names.set(id, one.name);
    const next = (() => {
      if (one.kind === 'fires') {
        const since = one.startsAt === undefined ? now : at(one.startsAt);
        return fired(known, alertOf(id, one.name, one.labels, since));
      }
      if (!known) throw new Error(`${one.name} does not fire`);
      if (one.kind === 'resolves') return resolved(known, now);
      const decided = acknowledge(known, 'maria', now);
      return decided.kind === 'changed' ? decided.alert : undefined;
    })();
    if (!next) return;
    alerts.set(id, next);
    unseated.add(id);
  };

  const round = (now: Date): boolean => {
    const changed = [...unseated].map((id) => alerts.get(id)!);
    unseated = new Set();
    const seats = changed.flatMap(({ id }) =>
      [...members].flatMap(([key, some]) => {
        const member = some.get(id);
        return member ? [{ group: groups.get(key)!, member }] : [];
      }),
    );
    const seating = seatAll(changed, seats, [...groups.values()], routing, now);
    for (const group of seating.groups) groups.set(group.key, group);
    for (const { key, member } of seating.members)
      members.set(key, (members.get(key) ?? new Map()).set(member.alertId, member));
    for (const { key, alertId: id } of seating.unseated) members.get(key)!.delete(id);

    const due = [...groups.values()].filter(({ flushAt }) => flushAt !== null && flushAt <= now);
    const flushed = flushAll(
      due.map((group) => ({
        group,
        seated: [...(members.get(group.key) ?? new Map<string, Member>()).values()].map((member) => ({
          member,
          alert: alerts.get(member.alertId)!,
        })),
      })),
      (receiver) => ({ reaches: !empty.includes(receiver), windows, sentAt: sent.get(receiver) ?? [] }),
      { routing, silences, inhibitors: inhibitorsOf(routing.inhibit, [...alerts.values()]), now },
    );
    const seconds = (now.getTime() - startMs) / 1_000;
    const name = (id: string) => names.get(id)!;
    for (const { group, members: left, removed, message, held: some } of flushed) {
      groups.set(group.key, group);
      const own = members.get(group.key) ?? new Map<string, Member>();
      members.set(group.key, own);
      for (const member of left) own.set(member.alertId, member);
      for (const id of removed) own.delete(id);
      for (const { alert, reason } of some)
        held.push(`${seconds}s ${group.receiver} ${name(alert.id)}: ${reason}`);
      if (!message) continue;
      if (!message.isOnlyInHand) sent.set(group.receiver, [...(sent.get(group.receiver) ?? []), now]);
      const words = [
        ...message.firing.map(({ id }) => (message.news.includes(id) ? `+${name(id)}` : name(id))),
        ...message.acknowledged.map(({ id }) => `~${name(id)}`),
        ...message.resolved.map(({ id }) => `-${name(id)}`),
      ];
      messages.push(`${seconds}s ${group.receiver}: ${words.join(' ')}`);
    }
    return flushed.length > 0;
  };

  const moments = [...happens].sort(([a], [b]) => a - b);
  const end = at(untilS).getTime();
  for (;;) {
    const nextHappening = moments[0] ? at(moments[0][0]).getTime() : Infinity;
    const nextFlush = Math.min(
      Infinity,
      ...[...groups.values()].map(({ flushAt }) => flushAt?.getTime() ?? Infinity),
    );
    const now = Math.min(nextHappening, nextFlush);
    if (now > end || now === Infinity) return { messages, held };
    const moment = new Date(now);
    if (nextHappening <= now) for (const one of moments.shift()!.slice(1) as Happening[]) happen(one, moment);
    for (let rounds = 0; round(moment); rounds++)
      if (rounds > 100) throw new Error('A group asks to be looked at without end.');
  }
}

function routingOf(routes: object) {
  const parsed = parseRoutes(routes, [
    'on-call',
    'l2',
    'manager',
    'quiet',
    'team-eth',
    'team-btc',
    'nobody',
    'on-call-quiet',
  ]);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.value;
}

function alertOf(id: string, name: string, labels: Labels, startsAt: Date): Alert {
  const { event = 'sla_breached', priority = 'P2', category = null, metric, policy } = labels;
  return {
    id,
    event: event as Alert['event'],
    ticketId: id,
    incidentId: event === 'incident' ? id : null,
    labels: { event, priority, ticket: id, ...labels },
    facts: {
      number: name,
      subject: '',
      language: 'en',
      priority: priority as 'P1',
      category,
      assets: [],
      reasons: [],
      at: startsAt.toISOString(),
      ...(metric ? { metric } : {}),
      ...(policy ? { policy } : {}),
    },
    status: 'firing',
    startsAt,
    endsAt: null,
    acknowledgedAt: null,
    by: null,
    causeId: id,
    traceparent: null,
  };
}
