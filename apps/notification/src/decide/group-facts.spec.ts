import { slaBreached } from './alerts-for.ts';
import { breachedEvent } from '../sample-events.ts';
import type { Alert } from './alert.ts';
import type { GroupMessage } from './flush.ts';
import { groupFacts, headline } from './group-facts.ts';
import { unknownTicket } from './ticket-view.ts';

const ids = Array.from(
  { length: 40 },
  (_, i) => `7b0e2b52-50d6-4f5b-8b5e-0c7d8a1f2b${String(i).padStart(2, '0')}`,
);
const breach = (i: number, category: string | null = null, assets: string[] = []): Alert =>
  slaBreached(
    { ...unknownTicket(ids[i]!, `T-${i}`, 'P2'), category, assets },
    breachedEvent({ ticketId: ids[i]!, priority: 'P2' }),
  ).state!.alerts[0]!;
const as = (alert: Alert, event: Alert['event'], facts: Partial<Alert['facts']> = {}): Alert => ({
  ...alert,
  event,
  facts: { ...alert.facts, ...facts },
});

describe('a headline', () => {
  it('says what many have in common', () => {
    const alerts = ids
      .slice(0, 37)
      .map((_, i) => breach(i, i < 30 ? 'withdrawal' : 'deposit', i < 20 ? ['ETH'] : []));
    expect(headline(alerts, 'firing')).toBe('37 tickets breach first response: withdrawals, deposits, ETH');
  });

  it.each<[Alert[], string]>([
    [[breach(1)], 'T-1: first response is breached'],
    [[as(breach(1), 'p1_ticket')], 'T-1 is a P1'],
    [[as(breach(1), 'sla_warning')], 'T-1: first response is due soon'],
    [[as(breach(1), 'sla_escalated', { to: 'l2' })], 'T-1: first response is escalated to l2'],
    [
      [as(breach(1), 'incident', { number: 'Withdrawals stand still', tickets: 57 })],
      'Incident: Withdrawals stand still (57 tickets)',
    ],
    [[as(breach(1), 'p1_ticket'), breach(2), breach(3)], '1 P1 ticket, 2 tickets breach first response'],
    [
      [breach(2), as(breach(3), 'sla_breached', { metric: 'update' })],
      '2 tickets breach first response and update',
    ],
    [
      [as(breach(1), 'sla_escalated', { to: 'l2' }), as(breach(2), 'sla_escalated', { to: 'l2' })],
      '2 tickets wait for l2',
    ],
    [
      [as(breach(1), 'sla_warning'), as(breach(2), 'sla_warning')],
      '2 tickets will soon breach first response',
    ],
  ])('of %#', (alerts, text) => {
    expect(headline(alerts, 'firing')).toBe(text);
    expect(headline(alerts, 'resolved')).toBe(`Resolved: ${text}`);
  });
});

it('a message names the worst, counts the rest, and says where nobody has answered', () => {
  const firing = ids.map((_, i) => breach(i));
  const message: GroupMessage = {
    id: ids[0]!,
    group: {
      key: 'k',
      path: 'route',
      step: 1,
      receiver: 'l2',
      labels: {},
      flushAt: null,
      lastSentAt: null,
      sent: 0,
    },
    kind: 'firing',
    firing,
    news: [firing[30]!.id],
    acknowledged: [],
    resolved: [],
    isOnlyInHand: false,
    at: new Date('2026-03-01T10:16:00.000Z'),
  };
  const facts = groupFacts(message);
  expect(facts).toMatchObject({
    headline: 'Not acknowledged: 40 tickets breach first response',
    more: 20,
    firing: 40,
    step: 1,
  });
  expect(facts.alerts.map(({ isNew }) => isNew)).toEqual([true, ...Array(19).fill(false)]);
  expect(groupFacts(message, 100).alerts).toHaveLength(40);
});
