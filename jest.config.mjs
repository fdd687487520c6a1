import { swcOptions } from './rspack.config.mjs';

/** Pure tests: `*.spec.ts` beside the code. No containers, milliseconds. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/tools'],
  testMatch: ['**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '\\.int\\.spec\\.ts$'],
  setupFiles: ['<rootDir>/libs/testing/jest-properties.mjs'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': ['@swc/jest', swcOptions] },
};
