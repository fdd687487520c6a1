import { readDuration } from './duration.ts';
import { isLabelName, LABELS, type LabelName } from './labels.ts';
import { readMatchers } from './matcher.ts';
import { readMuteInterval } from './mute-interval.ts';
import type { EscalationStep, Inhibition, Route, Routing } from './route.ts';
import { isFields, type Parsed, parsed, readFields, readList, readName, type Wrong } from './wrong.ts';

const ROUTE_FIELDS = [
  'matchers',
  'receiver',
  'groupBy',
  'groupWait',
  'groupInterval',
  'repeatInterval',
  'continue',
  'muteTimeIntervals',
  'escalate',
  'routes',
];
const MOST_ROUTES = 500;
const DEEPEST = 10;

/** What the root has where it says nothing. */
const ROOT = {
  groupBy: ['event'] as readonly LabelName[],
  groupWaitMs: 30_000,
  groupIntervalMs: 5 * 60_000,
  repeatIntervalMs: 4 * 3_600_000,
  escalate: [] as readonly EscalationStep[],
};

/**
 * Reads a tree of routes in the form of a PUT, or says everything that is wrong with it, each with its path
 * (`route.routes[1].groupWait`). `receivers` are the names that may be used.
 */
export function parseRoutes(body: unknown, receivers: readonly string[]): Parsed<Routing> {
  return parsed((wrong) => {
    const fields = readFields(body, '', ['route', 'muteTimeIntervals', 'inhibit'], wrong);
    const muteTimeIntervals = new Map(
      Object.entries(isFields(fields['muteTimeIntervals']) ? fields['muteTimeIntervals'] : {}).map(
        ([name, interval]) => {
          const path = `muteTimeIntervals.${name}`;
          readName(name, path, wrong);
          return [name, readMuteInterval(interval, path, wrong)] as const;
        },
      ),
    );
    if (fields['muteTimeIntervals'] !== undefined && !isFields(fields['muteTimeIntervals']))
      wrong('muteTimeIntervals', 'must be an object');
    let count = 0;
    const read = (value: unknown, path: string, depth: number, parent?: Route): Route => {
      count += 1;
      if (count === MOST_ROUTES + 1) wrong('route', `must hold at most ${MOST_ROUTES} routes`);
      const own = readFields(value, path, ROUTE_FIELDS, wrong);
      const from = parent ?? { ...ROOT, receiver: '' };
      const duration = (name: string, inherited: number, shortestMs = 0) =>
        own[name] === undefined ? inherited : readDuration(own[name], `${path}.${name}`, wrong, shortestMs);
      if (!parent && own['matchers'] !== undefined)
        wrong(`${path}.matchers`, 'must be absent: the root takes all');
      if (!parent && own['receiver'] === undefined) wrong(`${path}.receiver`, 'is missing');
      if (own['continue'] !== undefined && typeof own['continue'] !== 'boolean')
        wrong(`${path}.continue`, 'must be true or false');
      const receiver =
        own['receiver'] === undefined ? from.receiver : readReceiver(own['receiver'], `${path}.receiver`);
      const mutes = readList(own['muteTimeIntervals'], `${path}.muteTimeIntervals`, wrong);
      mutes.forEach((name, i) => {
        if (typeof name !== 'string' || !muteTimeIntervals.has(name))
          wrong(`${path}.muteTimeIntervals[${i}]`, 'must be the name of a mute time interval');
      });
      const route: Route = {
        path,
        matchers: readMatchers(own['matchers'], `${path}.matchers`, wrong),
        receiver,
        groupBy:
          own['groupBy'] === undefined ? from.groupBy : readGroupBy(own['groupBy'], `${path}.groupBy`, wrong),
        groupWaitMs: duration('groupWait', from.groupWaitMs),
        groupIntervalMs: duration('groupInterval', from.groupIntervalMs, 1_000),
        repeatIntervalMs: duration('repeatInterval', from.repeatIntervalMs, 60_000),
        continue: own['continue'] === true,
        // As in Alertmanager, these are not inherited.
        muteTimeIntervals: mutes as readonly string[],
        escalate:
          own['escalate'] === undefined
            ? from.escalate
            : readList(own['escalate'], `${path}.escalate`, wrong, 20).map((step, i) =>
                readStep(step, `${path}.escalate[${i}]`),
              ),
        routes: [],
      };
      const children = readList(own['routes'], `${path}.routes`, wrong, MOST_ROUTES);
      if (children.length > 0 && depth >= DEEPEST) {
        wrong(`${path}.routes`, `must not be nested deeper than ${DEEPEST}`);
        return route;
      }
      return {
        ...route,
        routes: children.map((child, i) => read(child, `${path}.routes[${i}]`, depth + 1, route)),
      };
    };
    const readReceiver = (value: unknown, path: string): string => {
      if (typeof value === 'string' && receivers.includes(value)) return value;
      return wrong(path, `must be the name of a receiver: ${receivers.join(', ')}`) ?? '';
    };
    const readStep = (value: unknown, path: string): EscalationStep => {
      const { after, receiver } = readFields(value, path, ['after', 'receiver'], wrong);
      return {
        afterMs: readDuration(after, `${path}.after`, wrong, 1_000),
        receiver: readReceiver(receiver, `${path}.receiver`),
      };
    };
    return {
      route: read(fields['route'], 'route', 1),
      muteTimeIntervals,
      inhibit: readList(fields['inhibit'], 'inhibit', wrong).map((rule, i) =>
        readInhibition(rule, `inhibit[${i}]`, wrong),
      ),
    };
  });
}

/** `equal` must be said: without it one alert anywhere would hold back all others. */
function readInhibition(value: unknown, path: string, wrong: Wrong): Inhibition {
  const { source, target, equal } = readFields(value, path, ['source', 'target', 'equal'], wrong);
  const rule = {
    source: readMatchers(source, `${path}.source`, wrong),
    target: readMatchers(target, `${path}.target`, wrong),
    equal: readGroupBy(equal, `${path}.equal`, wrong),
  };
  for (const part of ['source', 'target', 'equal'] as const)
    if (rule[part].length === 0) wrong(`${path}.${part}`, 'must hold at least one');
  return rule;
}

function readGroupBy(value: unknown, path: string, wrong: Wrong): LabelName[] {
  return readList(value, path, wrong).flatMap((name, i) =>
    typeof name === 'string' && isLabelName(name)
      ? [name]
      : (wrong(`${path}[${i}]`, `must be a label: ${LABELS.join(', ')}`) ?? []),
  );
}
