import int from './jest.int.config.mjs';

/** Tests of the whole system, one file a promise: built services as processes of their own. */
export default {
  ...int,
  roots: ['<rootDir>/e2e'],
  testMatch: ['**/*.e2e.ts'],
  testTimeout: 120_000,
  maxWorkers: 1,
};
