import { parsePolicy } from '../../apps/sla-timer/src/decide/parse-policy.ts';
import { matchPolicy, type Policy } from '../../apps/sla-timer/src/decide/policy.ts';
import { DEMO_POLICY } from './demo-policy.ts';
import { FEE_QUESTIONS, IGNORED_ACCOUNT, manyLanguages, STOLEN_ACCOUNT } from './sample-tickets.ts';

const P1_OF_THE_STACK = {
  name: 'p1-urgent',
  calendar: 'always',
  when: { priority: ['P1'] },
  targets: { first_response: 'PT15M' },
};

function inForce(policy: { readonly name: string }): Policy {
  const parsed = parsePolicy(policy.name, policy, ['always']);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return { ...parsed.terms, version: 1 };
}

describe("the demo's policy", () => {
  const policies = [inForce(P1_OF_THE_STACK), inForce(DEMO_POLICY)];
  const policyOf = (tier: string) =>
    matchPolicy(policies, { priority: 'P1', tier, category: 'account_security', channel: 'chat' })?.name;

  it('matches the ticket that nobody answers', () => {
    expect(policyOf(IGNORED_ACCOUNT.requester.tier ?? 'standard')).toBe('demo-p1');
  });

  it('leaves every other ticket on the policy of the stack, of the demo and of its user', async () => {
    const others = [...(await manyLanguages()), ...FEE_QUESTIONS, STOLEN_ACCOUNT];
    expect(others.filter(({ requester }) => requester.tier !== undefined)).toEqual([]);
    expect(['standard', 'pro', 'vip'].map(policyOf)).toEqual(['p1-urgent', 'p1-urgent', 'p1-urgent']);
  });
});
