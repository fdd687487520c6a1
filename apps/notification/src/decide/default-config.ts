import type { ReceiverDocument } from './parse-receivers.ts';
import { NOBODY } from './flush.ts';

/** The ways to on-call that the environment names, the quietest first. */
export interface OnCallWays {
  readonly emails: readonly string[];
  readonly webhook: boolean;
}

export const ON_CALL = 'on-call';
export const ON_CALL_QUIET = 'on-call-quiet';

/** More in a minute are not read, and more in an hour wake nobody. */
const THROTTLE = [
  { most: 20, per: 'PT1M' },
  { most: 200, per: 'PT1H' },
];

/** Whom there is without any configuration: on-call by every way, and by the quietest alone. */
export function defaultReceivers({ emails, webhook }: OnCallWays): { receivers: ReceiverDocument[] } {
  const ways = [
    ...(emails.length > 0 ? [{ name: 'email', kind: 'email' as const, to: [...emails] }] : []),
    ...(webhook
      ? [
          {
            name: 'webhook',
            kind: 'webhook' as const,
            url: { env: 'WEBHOOK_URL' },
            secret: { env: 'WEBHOOK_SECRET' },
          },
        ]
      : []),
  ];
  return {
    receivers: [
      { name: ON_CALL, throttle: THROTTLE, destinations: ways },
      { name: ON_CALL_QUIET, throttle: THROTTLE, destinations: ways.slice(0, 1) },
    ],
  };
}

/**
 * The routes without any configuration. A P1 is told within a second, by every way; what is below P2 is told by the
 * quietest way, the first of it soon and the rest in digests; warnings below P2 are noise. While an incident is open it
 * speaks for its tickets, except for stolen accounts; and a breach speaks for its warning.
 */
export const DEFAULT_ROUTES = {
  route: {
    receiver: ON_CALL,
    groupBy: ['event', 'metric', 'policy', 'to'],
    groupWait: 'PT2S',
    groupInterval: 'PT2M',
    repeatInterval: 'PT4H',
    routes: [
      { matchers: ['event="incident"'], groupBy: ['incident'], groupWait: 'PT0S', groupInterval: 'PT1M' },
      {
        matchers: ['priority="P1"'],
        groupWait: 'PT0.5S',
        groupInterval: 'PT15S',
        repeatInterval: 'PT1H',
        // A stolen account does not wait because a withdrawal was told of ten seconds ago.
        routes: [{ matchers: ['event="p1_ticket"'], groupBy: ['event', 'category'], groupInterval: 'PT5S' }],
      },
      { matchers: ['event="sla_warning"', 'priority=~"P3|P4"'], receiver: NOBODY },
      {
        matchers: ['priority=~"P3|P4"'],
        receiver: ON_CALL_QUIET,
        groupInterval: 'PT15M',
        repeatInterval: 'P1D',
      },
    ],
  },
  inhibit: [
    {
      source: ['event="incident"'],
      target: ['event!="incident"', 'category!="account_security"'],
      equal: ['incident'],
    },
    { source: ['event="sla_breached"'], target: ['event="sla_warning"'], equal: ['ticket', 'metric'] },
  ],
};
