import pure from './jest.config.mjs';

/**
 * Tests on real Kafka and Postgres: `*.int.spec.ts` beside the code. One stack for the whole run, a database of
 * its own for each file.
 */
export default {
  ...pure,
  testMatch: ['**/*.int.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: './libs/testing/jest-stack-up.mjs',
  globalTeardown: './libs/testing/jest-stack-down.mjs',
  testTimeout: 60_000,
  maxWorkers: 2,
};
