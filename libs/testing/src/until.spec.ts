import { until } from './until.ts';

describe('until', () => {
  it('answers with the first truthy value', async () => {
    let calls = 0;
    await expect(until(() => ++calls > 2 && calls, { what: 'three calls', everyMs: 1 })).resolves.toBe(3);
  });

  it('takes a throwing condition as not yet', async () => {
    let calls = 0;
    const condition = async () => {
      if (++calls < 3) throw new Error('not there');
      return 'there';
    };
    await expect(until(condition, { what: 'it', everyMs: 1 })).resolves.toBe('there');
  });

  it.each([
    [() => false, 'waited 0.005 s for the mail; last seen: false'],
    [() => undefined, 'waited 0.005 s for the mail; last seen: undefined'],
    [
      () => {
        throw new Error('ECONNREFUSED');
      },
      'waited 0.005 s for the mail; last seen: ECONNREFUSED',
    ],
  ])('says what it waited for and what it saw', async (condition, message) => {
    await expect(until(condition, { what: 'the mail', timeoutMs: 5, everyMs: 1 })).rejects.toThrow(message);
  });
});
