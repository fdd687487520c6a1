import { sharedStackIsUp, startSharedStack } from './src/test-stack.ts';

/** Starts the stack that all test files of the run share, unless `npm test` has started it before. */
export default async function stackUp() {
  if (!sharedStackIsUp()) globalThis.triageStack = await startSharedStack(console.log);
}
