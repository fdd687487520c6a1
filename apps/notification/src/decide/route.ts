import { type LabelName, type Labels, labelsKey, pickLabels } from './labels.ts';
import { matcherText, matchesAll, type Matcher } from './matcher.ts';
import type { MuteInterval } from './mute-interval.ts';

/** A step of an escalation chain: whom to tell where nobody has acknowledged, this long after the alert began. */
export interface EscalationStep {
  readonly afterMs: number;
  readonly receiver: string;
}

/** A node of the tree; what it did not say itself it has from its parent. */
export interface Route {
  /** Where it stands, as in `route.routes[1]`. */
  readonly path: string;
  readonly matchers: readonly Matcher[];
  readonly receiver: string;
  readonly groupBy: readonly LabelName[];
  readonly groupWaitMs: number;
  readonly groupIntervalMs: number;
  readonly repeatIntervalMs: number;
  readonly continue: boolean;
  /** Names of mute intervals. */
  readonly muteTimeIntervals: readonly string[];
  readonly escalate: readonly EscalationStep[];
  readonly routes: readonly Route[];
}

/** While an alert that matches `source` fires, one that matches `target` and agrees in `equal` is held back. */
export interface Inhibition {
  readonly source: readonly Matcher[];
  readonly target: readonly Matcher[];
  readonly equal: readonly LabelName[];
}

export interface Routing {
  readonly route: Route;
  readonly muteTimeIntervals: ReadonlyMap<string, MuteInterval>;
  readonly inhibit: readonly Inhibition[];
}

/** A step on the way down the tree, for whoever asks why. */
export interface RouteTrace {
  readonly path: string;
  readonly matched: boolean;
  /** The matcher that failed, or what ended the search. */
  readonly reason: string;
}

/** A group in which an alert has its place. */
export interface Place {
  readonly key: string;
  readonly path: string;
  readonly receiver: string;
  /** 0: the route itself; n: its nth escalation step. */
  readonly step: number;
  readonly labels: Labels;
  readonly joinsAt: Date;
}

/**
 * The routes that an alert reaches, as Alertmanager finds them: the deepest that match, the first among siblings
 * unless it says `continue`.
 */
export function routesFor(root: Route, labels: Labels, trace: RouteTrace[] = []): Route[] {
  const failed = root.matchers.find((matcher) => !matchesAll([matcher], labels));
  if (failed) {
    trace.push({ path: root.path, matched: false, reason: `not ${matcherText(failed)}` });
    return [];
  }
  const because =
    root.matchers.length === 0 ? 'matches everything' : root.matchers.map(matcherText).join(' and ');
  trace.push({ path: root.path, matched: true, reason: because });
  const found: Route[] = [];
  for (const child of root.routes) {
    const below = routesFor(child, labels, trace);
    found.push(...below);
    if (below.length > 0 && !child.continue) break;
  }
  return found.length > 0 ? found : [root];
}

/** Where an alert that began at `startsAt` belongs: its groups, and those of the escalation steps later. */
export function placesFor(root: Route, labels: Labels, startsAt: Date): Place[] {
  return routesFor(root, labels).flatMap((route) => {
    const place = (receiver: string, step: number, afterMs: number): Place => ({
      key: `${route.path}${step === 0 ? '' : `#${step}`}>${receiver}{${labelsKey(labels, route.groupBy)}}`,
      path: route.path,
      receiver,
      step,
      labels: pickLabels(labels, route.groupBy),
      // From the alert's own beginning, so that delays do not add up.
      joinsAt: new Date(startsAt.getTime() + afterMs),
    });
    return [
      place(route.receiver, 0, 0),
      ...route.escalate.map(({ receiver, afterMs }, i) => place(receiver, i + 1, afterMs)),
    ];
  });
}

/** The route at a path; the root where it is gone, since a group may outlive a change of the tree. */
export function routeAt(root: Route, path: string): Route {
  return findRoute(root, path) ?? root;
}

function findRoute(route: Route, path: string): Route | undefined {
  if (route.path === path) return route;
  for (const child of route.routes) {
    const found = path.startsWith(child.path) ? findRoute(child, path) : undefined;
    if (found) return found;
  }
  return undefined;
}
