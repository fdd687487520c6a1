import { mavenCause } from './kafka-jars.ts';

describe('mavenCause', () => {
  it('is the first error without the advice', () => {
    const printed = [
      '[INFO] Scanning',
      '\u001b[0m[ERROR] Failed to collect dependencies: Unknown host repo.example -> [Help 1]',
      '[ERROR] ',
      '[ERROR] To see the full stack trace, re-run Maven with the -e switch.',
    ].join('\n');
    expect(mavenCause(printed)).toBe('Failed to collect dependencies: Unknown host repo.example');
  });

  it('is nothing where Maven named none', () => {
    expect(mavenCause('[INFO] BUILD SUCCESS')).toBeUndefined();
  });
});
