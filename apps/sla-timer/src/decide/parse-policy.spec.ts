import { parsePolicy as parse } from './parse-policy.ts';
import { matchPolicy, type Matched, type PolicyDocument } from './policy.ts';
import { book } from './story.ts';

const parsePolicy = (name: string, body: unknown) => parse(name, body, ['always', 'desk']);
const valid = {
  name: 'security',
  calendar: 'always',
  when: { priority: ['P1'], tier: ['pro'], category: [], channel: [] },
  targets: { first_response: 'PT15M', next_response: 'PT30M', update: 'PT1H', resolution: 'PT4H' },
  warnAt: ['50%', '80%', '-PT5M'],
  pauseOn: ['pending'],
  escalate: [
    { after: 'PT15M', to: 'l2' },
    { after: 'PT0S', to: 'l1' },
  ],
};

describe('a policy', () => {
  it('in the documented form is read', () => {
    const parsed = parsePolicy('security', valid);
    if (!parsed.ok) throw new Error('refused');
    expect(parsed.document).toEqual(valid);
    expect(parsed.terms).toMatchObject({
      targetsMs: { first_response: 900_000, resolution: 14_400_000 },
      warnAt: [{ percent: 50 }, { percent: 80 }, { text: '-PT5M', beforeMs: 300_000 }],
      escalate: [
        { afterMs: 0, to: 'l1' },
        { afterMs: 900_000, to: 'l2' },
      ],
    });
  });

  it('may leave out what may be empty', () => {
    expect(parsePolicy('a', { calendar: 'always', targets: { update: 'P1DT12H' } })).toMatchObject({
      ok: true,
      terms: { targetsMs: { update: 129_600_000 }, warnAt: [], pauseOn: [], escalate: [] },
    });
  });

  it.each([
    ['no object', 'body', []],
    ['an unknown field', 'colour', { ...valid, colour: 'red' }],
    ['another name than in the path', 'name', { ...valid, name: 'other' }],
    ['an unknown calendar', 'calendar', { ...valid, calendar: 'mars' }],
    ['no targets', 'targets', { ...valid, targets: {} }],
    ['an unknown metric', 'targets.reply', { ...valid, targets: { reply: 'PT1M' } }],
    ['a month', 'targets.update', { ...valid, targets: { update: 'P1M' } }],
    ['a negative target', 'targets.update', { ...valid, targets: { update: '-PT1M' } }],
    ['a number for a duration', 'targets.first_response', { ...valid, targets: { first_response: 15 } }],
    ['no duration', 'targets.first_response', { ...valid, targets: { first_response: '15 minutes' } }],
    ['a target of a thousand years', 'targets.update', { ...valid, targets: { update: 'P365000D' } }],
    ['a nanosecond', 'targets.update', { ...valid, targets: { update: 'PT0.000000001S' } }],
    ['a warning at 0%', 'warnAt[0]', { ...valid, warnAt: ['0%'] }],
    ['a warning at 100%', 'warnAt[1]', { ...valid, warnAt: ['50%', '100%'] }],
    ['a warning after the due time', 'warnAt[0]', { ...valid, warnAt: ['PT5M'] }],
    ['a warning twice', 'warnAt[1]', { ...valid, warnAt: ['50%', '50%'] }],
    ['a status that nobody waits in', 'pauseOn[0]', { ...valid, pauseOn: ['asleep'] }],
    ['an unknown priority', 'when.priority[0]', { ...valid, when: { priority: ['P0'] } }],
    ['an unknown condition', 'when.weather', { ...valid, when: { weather: ['rain'] } }],
    ['a text for a list', 'when.channel', { ...valid, when: { channel: 'web' } }],
    ['an escalation to nobody', 'escalate[0].to', { ...valid, escalate: [{ after: 'PT1M', to: '' }] }],
    ['an escalation at no time', 'escalate[0].after', { ...valid, escalate: [{ to: 'l1' }] }],
  ])('with %s is refused, naming %s', (_, field, body) => {
    const parsed = parsePolicy('security', body);
    expect(parsed.ok ? [] : parsed.errors.map((error) => error.field)).toEqual([field]);
  });

  it('is refused for all its mistakes at once', () => {
    const parsed = parsePolicy('security', { calendar: 1, targets: { update: 'x' }, warnAt: 'soon' });
    expect(parsed.ok ? [] : parsed.errors.map((error) => error.field)).toEqual([
      'calendar',
      'targets.update',
      'warnAt',
    ]);
  });
});

describe('the policy of a ticket', () => {
  const policy = (name: string, when: PolicyDocument['when'] = {}): PolicyDocument => ({
    name,
    calendar: 'always',
    when,
    targets: { update: 'PT1H' },
  });
  const { inForce } = book(
    policy('any'),
    policy('p1', { priority: ['P1'] }),
    policy('p1-too', { priority: ['P1', 'P2'] }),
    policy('p1-pro', { priority: ['P1'], tier: ['pro'] }),
    policy('fees', { category: ['fees_billing'] }),
  );
  const ticket: Matched = { priority: 'P3', tier: 'basic', category: null, channel: 'web' };

  it.each<[string, Partial<Matched>]>([
    ['any', {}],
    ['p1', { priority: 'P1' }],
    ['p1-too', { priority: 'P2' }],
    ['p1-pro', { priority: 'P1', tier: 'pro' }],
    ['fees', { category: 'fees_billing' }],
    ['p1', { priority: 'P1', category: 'fees_billing' }],
  ])('is %s, the most specific that holds, then the first', (name, change) => {
    expect(matchPolicy(inForce, { ...ticket, ...change })?.name).toBe(name);
  });
});
