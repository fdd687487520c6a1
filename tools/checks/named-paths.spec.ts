import { namedPaths } from './named-paths.ts';

describe('namedPaths', () => {
  it.each([
    ['see `libs/messaging/src/kafka.ts`', ['libs/messaging/src/kafka.ts']],
    ['`libs/a.ts:12` and `docs/x.md#part`', ['libs/a.ts', 'docs/x.md']],
    ['[ADR](docs/adr/0001.md#why), [web](https://example.org), [here](#top)', ['docs/adr/0001.md']],
    ['`apps/<service>/src/main.ts` and `e2e/*.e2e.ts`', ['apps/', 'e2e/']],
    ['`dist/apps/intake/main.js`, `.local/stack.json`', []],
    ['`application/json`, `and/or`, `triage.tickets`', []],
    ['`tools/build.ts intake`', ['tools/build.ts']],
    ['```\nlibs/not/checked.ts\n`libs/neither.ts`\n```\n`libs/yes.ts`', ['libs/yes.ts']],
  ])('%j', (markdown, paths) => {
    expect(namedPaths(markdown)).toEqual(paths);
  });
});
