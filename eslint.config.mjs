import nx from '@nx/eslint-plugin';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const KAFKAJS = { name: 'kafkajs', message: 'Only libs/messaging/src/kafka.ts talks to kafkajs.' };

export default tseslint.config(
  { ignores: ['dist/**', '.local/**', '.nx/**', 'node_modules/**', 'coverage/**', 'contracts/**'] },
  ...tseslint.configs.recommended,
  regexp.configs['flat/recommended'],
  {
    files: ['**/*.ts', '**/*.mjs'],
    plugins: { '@nx': nx },
    // So that a class which Nest injects by its type may be imported as a value.
    languageOptions: { parserOptions: { emitDecoratorMetadata: true, experimentalDecorators: true } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-restricted-imports': ['error', { paths: [KAFKAJS] }],
      '@nx/enforce-module-boundaries': [
        'error',
        {
          allow: [],
          depConstraints: [
            {
              sourceTag: 'type:app',
              onlyDependOnLibsWithTags: [
                'type:contracts',
                'type:messaging',
                'type:service',
                'type:triage',
                'type:testing',
              ],
            },
            { sourceTag: 'type:contracts', onlyDependOnLibsWithTags: [] },
            { sourceTag: 'type:triage', onlyDependOnLibsWithTags: ['type:contracts'] },
            {
              sourceTag: 'type:messaging',
              onlyDependOnLibsWithTags: ['type:contracts', 'type:service', 'type:testing'],
            },
            { sourceTag: 'type:service', onlyDependOnLibsWithTags: ['type:testing'] },
            { sourceTag: 'type:testing', onlyDependOnLibsWithTags: [] },
          ],
        },
      ],
    },
  },
  { files: ['libs/messaging/src/kafka.ts', 'bench/**/*.ts'], rules: { 'no-restricted-imports': 'off' } },
  {
    // A decision is a function of its arguments: no clock, no dice, no waiting, no outside world.
    files: ['apps/*/src/decide/**/*.ts', 'libs/triage/src/**/*.ts', 'libs/contracts/src/**/*.ts'],
    ignores: ['**/*.spec.ts', 'libs/contracts/src/generate.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['@nestjs/*', 'typeorm', 'pg', 'kafkajs', 'node:*', 'nodemailer'],
              message: 'Pure code imports nothing with side effects.',
            },
            {
              group: [
                '@triage/messaging',
                '@triage/service',
                '@triage/testing',
                '!@triage/messaging/backoff',
              ],
              allowTypeImports: true,
              message: 'Pure code imports only types from here.',
            },
          ],
        },
      ],
      'no-restricted-globals': [
        'error',
        'process',
        'setTimeout',
        'setInterval',
        'fetch',
        'performance',
        'crypto',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The time is an argument.' },
        { object: 'Math', property: 'random', message: 'A decision has no dice.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'AwaitExpression', message: 'A decision does not wait.' },
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'The time is an argument.',
        },
      ],
    },
  },
);
