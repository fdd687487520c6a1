import { existsSync, readFileSync } from 'node:fs';

/**
 * The bytes of a file that the build puts beside the program (`rspack.config.mjs`).
 *
 * `from` is the caller's `import.meta.url`. Run from the sources, where nothing was built, the file lies
 * in the folder `source`, relative to the caller.
 */
export function readShippedFile(name: string, from: string, source: string): Buffer {
  const places = [new URL(name, from), new URL(`${source}${name}`, from)];
  const found = places.find((place) => existsSync(place));
  if (!found) throw new Error(`There is no ${name} beside the program.`);
  return readFileSync(found);
}
