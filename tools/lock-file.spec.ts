import { absentOptionals, completeLock } from './lock-file.ts';

const lock = {
  lockfileVersion: 3,
  packages: {
    '': { version: '0.1.0' },
    'node_modules/core': {
      version: '2.0.0',
      dev: true,
      optionalDependencies: { '@core/darwin-arm64': '2.0.0', '@core/linux-x64': '2.0.0', nested: '^1.0.0' },
    },
    'node_modules/@core/linux-x64': { version: '2.0.0' },
    'node_modules/core/node_modules/nested': { version: '1.0.0' },
  },
};

describe('a lock file', () => {
  it('lacks what is wanted for other machines and stands nowhere', () => {
    expect(absentOptionals(lock)).toEqual([{ name: '@core/darwin-arm64', version: '2.0.0', dev: true }]);
  });

  it('is complete after it was completed, in npm’s order', () => {
    const whole = completeLock(lock);
    expect(absentOptionals(whole)).toEqual([]);
    expect(whole.packages['node_modules/@core/darwin-arm64']).toEqual({
      version: '2.0.0',
      cpu: ['arm64'],
      dev: true,
      optional: true,
      os: ['darwin'],
    });
    expect(Object.keys(whole.packages).indexOf('node_modules/@core/darwin-arm64')).toBe(1);
  });
});
