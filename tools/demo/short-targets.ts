import type { DemoStack } from './stack.ts';

interface Policy {
  readonly name: string;
  readonly when?: { readonly priority?: readonly string[] };
  readonly targets: Readonly<Record<string, string>>;
  readonly [part: string]: unknown;
}

const POLICY_PARTS = ['name', 'calendar', 'when', 'targets', 'warnAt', 'pauseOn', 'escalate'];

/** Makes the minutes of the P1 policy last a second, and puts the policy back. */
export class ShortTargets {
  private readonly stack: DemoStack;
  private before: Policy | undefined;

  constructor(stack: DemoStack) {
    this.stack = stack;
  }

  async set(): Promise<void> {
    const { items } = (await this.stack.admin('sla-timer', 'GET', '/v1/sla/policies')) as {
      items: Policy[];
    };
    const policy = items.find(({ when }) => when?.priority?.includes('P1'));
    if (!policy) throw new Error('There is no policy for P1.');
    this.before = policy;
    const minutesAsSeconds = (duration: string) =>
      duration.replace(/^PT(\d+)M$/, 'PT$1S').replace(/^PT(\d+)H$/, 'PT$1M');
    const targets = Object.entries(policy.targets).map(([metric, target]) => [
      metric,
      minutesAsSeconds(target),
    ]);
    await this.put({
      ...policy,
      targets: Object.fromEntries(targets),
      warnAt: ['50%', '80%'],
      escalate: [{ after: 'PT0S', to: 'l1' }],
    });
  }

  async restore(): Promise<void> {
    if (this.before) await this.put(this.before);
  }

  private async put(policy: Policy): Promise<void> {
    const parts = POLICY_PARTS.filter((part) => policy[part] !== undefined).map((part) => [
      part,
      policy[part],
    ]);
    await this.stack.admin('sla-timer', 'PUT', `/v1/sla/policies/${policy.name}`, Object.fromEntries(parts));
  }
}
