import { missedBreach } from './missed-breach.ts';
import { book, MINUTE, START, Story } from './story.ts';

const policies = book({
  name: 'p',
  calendar: 'always',
  targets: { first_response: 'PT15M' },
  pauseOn: ['pending'],
});
const story = () => new Story(policies).opened(0);

describe('a breach is missed', () => {
  it.each<[string, (s: Story) => Story, number, number | null]>([
    ['when the due time has come and nobody swept', (s) => s, 15, 15],
    ['not before', (s) => s, 14.999, null],
    ['not while it is paused', (s) => s.status('pending', MINUTE), 60, null],
    [
      'at the later time after a pause',
      (s) => s.status('pending', MINUTE).status('open', 3 * MINUTE),
      60,
      17,
    ],
    ['not when it was told', (s) => s.sweep(15 * MINUTE), 60, null],
    ['not when it was met', (s) => s.wrote('agent', MINUTE), 60, null],
    ['not when it was cancelled', (s) => s.status('resolved', MINUTE), 60, null],
  ])('%s', (_, live, minute, expected) => {
    const { steps } = live(story()).ticket.clocks[0]!;
    const found = missedBreach(steps, START + minute * MINUTE);
    expect(found && (found - START) / MINUTE).toBe(expected);
  });
});
