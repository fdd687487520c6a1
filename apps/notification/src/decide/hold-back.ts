import type { Alert } from './alert.ts';
import { type LabelName, labelOf, labelsKey } from './labels.ts';
import { matchesAll } from './matcher.ts';
import { isMuted } from './mute-interval.ts';
import type { Inhibition, Route, Routing } from './route.ts';
import { type Silence, silenceFor } from './silence.ts';

/** An alert that is not heard of for so long is nobody's: it is repeated no more. */
const REPEATED_FOR_MS = 3 * 24 * 3_600_000;

/** Why a firing alert is not told; `detail` names the silence, the other alert or the interval. */
export interface HeldBack {
  readonly reason:
    | 'acknowledged'
    | 'deadline_passed'
    | 'silenced'
    | 'inhibited'
    | 'muted'
    | 'no_receiver'
    | 'routed_to_nobody'
    | 'resolved_before_told'
    | 'stale'
    | 'throttled';
  readonly detail: string | null;
}

export type Inhibitors = readonly ReadonlyMap<string, Alert>[];

export interface Circumstances {
  readonly routing: Routing;
  readonly silences: readonly Silence[];
  /** Firing alerts that may hold back others, for each rule. */
  readonly inhibitors: Inhibitors;
  readonly now: Date;
}

/**
 * Why this firing alert is not told now, or undefined where it is. The first reason in the order below stands, the
 * most lasting first. It never concerns the end of an alert that was told: that is always said.
 */
export function holdBack(alert: Alert, route: Route, around: Circumstances): HeldBack | undefined {
  const { silences, inhibitors, routing, now } = around;
  if (alert.acknowledgedAt) return { reason: 'acknowledged', detail: alert.by };
  // It waited, or was late: by now the breach says more.
  const { dueAt } = alert.facts;
  if (alert.event === 'sla_warning' && dueAt && Date.parse(dueAt) <= now.getTime())
    return { reason: 'deadline_passed', detail: dueAt };
  if (now.getTime() - alert.startsAt.getTime() > REPEATED_FOR_MS) return { reason: 'stale', detail: null };
  const silence = silenceFor(silences, alert.labels, now);
  if (silence) return { reason: 'silenced', detail: silence.id };
  const inhibitor = inhibitorOf(alert, routing.inhibit, inhibitors);
  if (inhibitor) return { reason: 'inhibited', detail: inhibitor.id };
  const muted = route.muteTimeIntervals.find((name) => {
    const interval = routing.muteTimeIntervals.get(name);
    return interval !== undefined && isMuted(interval, now);
  });
  return muted === undefined ? undefined : { reason: 'muted', detail: muted };
}

/** Firing alerts by what the rules would have others agree in; made once for all alerts of a round. */
export function inhibitorsOf(rules: readonly Inhibition[], alerts: readonly Alert[]): Inhibitors {
  return rules.map(({ source, equal }) => {
    const found = new Map<string, Alert>();
    for (const alert of alerts) {
      const key =
        alert.status === 'firing' && matchesAll(source, alert.labels) ? keyOf(alert, equal) : undefined;
      if (key !== undefined) found.set(key, alert);
    }
    return found;
  });
}

/**
 * The firing alert that speaks for this one. Two that lack the label in which they should agree do not agree; and none
 * that matches both sides of a rule is held back by it, or two of them would silence each other.
 */
function inhibitorOf(alert: Alert, rules: readonly Inhibition[], inhibitors: Inhibitors): Alert | undefined {
  for (const [i, { source, target, equal }] of rules.entries()) {
    if (!matchesAll(target, alert.labels) || matchesAll(source, alert.labels)) continue;
    const key = keyOf(alert, equal);
    const found = key === undefined ? undefined : inhibitors[i]?.get(key);
    if (found) return found;
  }
  return undefined;
}

function keyOf({ labels }: Alert, equal: readonly LabelName[]): string | undefined {
  return equal.some((name) => labelOf(labels, name) === '') ? undefined : labelsKey(labels, equal);
}
