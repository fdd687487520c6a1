import { derivedEventId } from '@triage/contracts';
import type { Alert, AlertEvent } from './alert.ts';
import type { GroupMessage, MessageKind } from './flush.ts';
import type { AlertLine, GroupFacts } from './message.ts';

/** More are only counted: a page that has to be scrolled is not read at night. */
const MOST_LINES = 20;
const MOST_TOPICS = 4;

/** The id of all that a group's messages have in common. */
export const groupIdOf = (key: string): string => derivedEventId(key, 'alert-group');

/** What the receiver reads: one line that says it all, then the alerts, what is new and the worst of it on top. */
export function groupFacts(message: GroupMessage, mostLines = MOST_LINES): GroupFacts {
  const { group, kind, firing, news, acknowledged, resolved, at } = message;
  const isNew = new Set(news);
  const line = (alert: Alert, status: MessageKind): AlertLine => ({
    ...alert.facts,
    alertId: alert.id,
    event: alert.event,
    ticketId: alert.ticketId,
    incidentId: alert.incidentId,
    status,
    isNew: isNew.has(alert.id),
    startsAt: alert.startsAt.toISOString(),
    endsAt: alert.endsAt?.toISOString() ?? null,
  });
  // What is new stands before what is known: behind thousands it would not be seen.
  const newsFirst = [
    ...firing.filter(({ id }) => isNew.has(id)),
    ...firing.filter(({ id }) => !isNew.has(id)),
  ];
  const lines = [
    ...newsFirst.map((alert) => line(alert, 'firing')),
    ...acknowledged.map((alert) => line(alert, 'acknowledged')),
    ...resolved.map((alert) => line(alert, 'resolved')),
  ];
  const about = kind === 'firing' ? firing : kind === 'acknowledged' ? acknowledged : resolved;
  const said = headline(about, kind);
  const unanswered = group.step > 0 && kind === 'firing' ? 'Not acknowledged: ' : '';
  return {
    kind,
    headline: unanswered + said,
    priority: about[0]!.facts.priority,
    receiver: group.receiver,
    groupId: groupIdOf(group.key),
    labels: group.labels,
    step: group.step,
    firing: firing.length,
    resolved: resolved.length,
    alerts: lines.slice(0, mostLines),
    more: Math.max(0, lines.length - mostLines),
    at: at.toISOString(),
  };
}

const PREFIX: Record<MessageKind, string> = { firing: '', acknowledged: 'In hand: ', resolved: 'Resolved: ' };

/** `37 tickets breach first response: withdrawals, ETH`, or of a single alert what it is. */
export function headline(alerts: readonly Alert[], kind: MessageKind): string {
  const [first, ...rest] = alerts;
  if (!first) return PREFIX[kind];
  if (rest.length === 0) return PREFIX[kind] + single(first);
  const counts = [...Map.groupBy(alerts, ({ event }) => event)].map(([event, some]) => several(event, some));
  const topics = topicsOf(alerts);
  return `${PREFIX[kind]}${counts.join(', ')}${topics.length > 0 ? `: ${topics.join(', ')}` : ''}`;
}

function single({ event, facts }: Alert): string {
  const { number, metric, to, tickets } = facts;
  const clock = (metric ?? '').replaceAll('_', ' ');
  switch (event) {
    case 'incident':
      return `Incident: ${number}${tickets === undefined ? '' : ` (${tickets} tickets)`}`;
    case 'p1_ticket':
      return `${number} is a P1`;
    case 'sla_warning':
      return `${number}: ${clock} is due soon`;
    case 'sla_breached':
      return `${number}: ${clock} is breached`;
    case 'sla_escalated':
      return `${number}: ${clock} is escalated to ${to ?? 'the next level'}`;
  }
}

function several(event: AlertEvent, alerts: readonly Alert[]): string {
  const n = alerts.length;
  const tickets = n === 1 ? '1 ticket' : `${n} tickets`;
  const s = n === 1 ? 's' : '';
  const metrics = [...new Set(alerts.map(({ facts }) => (facts.metric ?? '').replaceAll('_', ' ')))];
  const clock = metrics.join(' and ');
  switch (event) {
    case 'incident':
      return n === 1 ? '1 incident' : `${n} incidents`;
    case 'p1_ticket':
      return n === 1 ? '1 P1 ticket' : `${n} P1 tickets`;
    case 'sla_warning':
      return `${tickets} will soon breach ${clock}`;
    case 'sla_breached':
      return `${tickets} breach${n === 1 ? 'es' : ''} ${clock}`;
    case 'sla_escalated':
      return `${tickets} wait${s} for ${[...new Set(alerts.map(({ facts }) => facts.to ?? 'the next level'))].join(' and ')}`;
  }
}

const PLURALS: Record<string, string> = {
  account_security: 'account security',
  account_access: 'account access',
  kyc_verification: 'verification',
  deposit: 'deposits',
  withdrawal: 'withdrawals',
  trading_execution: 'trading',
  derivatives_margin: 'margin',
  api_integration: 'API',
  fees_billing: 'fees',
  scam_phishing: 'scams',
  general_question: 'questions',
  feedback_spam: 'feedback',
};

/** What most of them are about: desks first, then assets. */
function topicsOf(alerts: readonly Alert[]): string[] {
  const most = (words: readonly string[]) =>
    [...Map.groupBy(words, (word) => word)].sort((a, b) => b[1].length - a[1].length).map(([word]) => word);
  const categories = most(alerts.flatMap(({ facts }) => facts.category ?? []));
  const assets = most(alerts.flatMap(({ facts }) => facts.assets));
  return [
    ...categories.slice(0, 2).map((category) => PLURALS[category] ?? category),
    ...assets.slice(0, MOST_TOPICS - 2),
  ];
}
