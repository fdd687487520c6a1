import type { AlertLine, GroupFacts } from './decide/message.ts';

/** One alert as a message names it, whole, with what a test cares about on top. */
export const alertLine = (more: Partial<AlertLine> = {}): AlertLine => ({
  alertId: '3b0e2b52-50d6-4f5b-8b5e-0c7d8a1f2b3c',
  event: 'sla_breached',
  ticketId: '7b0e2b52-50d6-4f5b-8b5e-0c7d8a1f2b3c',
  incidentId: null,
  status: 'firing',
  isNew: true,
  startsAt: '2026-03-01T10:15:00.000Z',
  endsAt: null,
  number: 'T-1042',
  subject: 'Withdrawals that I did not make',
  language: 'en',
  priority: 'P1',
  category: 'account_security',
  assets: ['ETH'],
  reasons: ['compromise: “I did not make”'],
  at: '2026-03-01T10:15:00.000Z',
  metric: 'first_response',
  policy: 'security',
  dueAt: '2026-03-01T10:15:00.000Z',
  ...more,
});

/** A message about these alerts. */
export const groupFactsOf = (...alerts: readonly Partial<AlertLine>[]): GroupFacts => {
  const lines = alerts.map(alertLine);
  return {
    kind: 'firing',
    headline:
      lines.length === 1
        ? 'T-1042: first response is breached'
        : `${lines.length} tickets breach first response`,
    priority: lines[0]?.priority ?? 'P1',
    receiver: 'on-call',
    groupId: '5b0e2b52-50d6-4f5b-8b5e-0c7d8a1f2b3c',
    labels: { event: 'sla_breached' },
    step: 0,
    firing: lines.length,
    resolved: 0,
    alerts: lines,
    more: 0,
    at: '2026-03-01T10:15:01.000Z',
  };
};
