import { faulty, sum, tally, totalLine } from './tally.ts';

const result = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 0, numRuntimeErrorTestSuites: 0 };

describe('a tally of tests', () => {
  it('counts a file that could not run as failed', () => {
    expect(tally({ ...result, numRuntimeErrorTestSuites: 2 })).toEqual({ passed: 3, failed: 3, skipped: 0 });
  });

  it('does not let a failed run without failed tests pass', () => {
    const green = { passed: 3, failed: 0, skipped: 0 };
    expect(faulty(green, 1).failed).toBe(1);
    expect(faulty(green, 0).failed).toBe(0);
    expect(faulty({ ...green, failed: 2 }, 1).failed).toBe(2);
  });

  it('adds up and reads well', () => {
    const all = sum([tally(result), { passed: 2, failed: 0, skipped: 1 }]);
    expect(totalLine(all)).toBe('5 passed, 1 failed, 1 skipped');
    expect(totalLine(sum([]))).toBe('0 passed, 0 failed');
  });
});
