import type { DemoStack } from './stack.ts';

/** Of the customer whose clocks run fast; no policy but the demo's own asks for it. */
export const DEMO_TIER = 'demo';

/**
 * A policy of the demo's own, in which the fifteen minutes of a P1 last fifteen seconds.
 *
 * It matches the tickets of its tier alone, and as the more specific one it stands above the policy of all P1. So
 * nobody else's clocks move, and it may stay where the demo is broken off.
 */
export const DEMO_POLICY = {
  name: 'demo-p1',
  calendar: 'always',
  when: { priority: ['P1'], tier: [DEMO_TIER] },
  targets: { first_response: 'PT15S' },
  warnAt: ['50%', '80%'],
  escalate: [{ after: 'PT0S', to: 'l1' }],
};

/** The same one again makes no new version. */
export async function putDemoPolicy(stack: Pick<DemoStack, 'admin'>): Promise<void> {
  await stack.admin('sla-timer', 'PUT', `/v1/sla/policies/${DEMO_POLICY.name}`, DEMO_POLICY);
}
