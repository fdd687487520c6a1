/** Stops what `jest-stack-up.mjs` has started. */
export default async function stackDown() {
  await globalThis.triageStack?.stop();
}
