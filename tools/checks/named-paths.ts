import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { PROJECT_ROOT } from '@triage/testing';
import { fault, type Check } from './check.ts';

// Made on each machine, so named rightly though no checkout has them.
const MADE = ['dist/', '.local/', 'node_modules/', '.nx/'];
const TOP_FOLDERS = [
  'apps/',
  'libs/',
  'e2e/',
  'bench/',
  'deploy/',
  'docs/',
  'tools/',
  'contracts/',
  '.ci/',
  '.github/',
];

/** Each path that the documents name must be there: a map that nothing checks is soon false. */
export const namedPathsCheck: Check = {
  name: 'docs name only paths that exist',
  run: async () => {
    const documents = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.md'], {
      cwd: PROJECT_ROOT,
      encoding: 'utf8',
    });
    const faults = documents
      .split('\n')
      .filter((file) => file && existsSync(join(PROJECT_ROOT, file)))
      .flatMap((file) =>
        namedPaths(readFileSync(join(PROJECT_ROOT, file), 'utf8'))
          .filter((path) => !candidates(file, path).some((place) => existsSync(join(PROJECT_ROOT, place))))
          .map((path) => `${file} names ${path}, which is not there`),
      );
    return fault(faults);
  },
};

/**
 * The paths in a Markdown text: what is between backticks and begins with a top folder of ours or `./`, and where its
 * links go inside the repository. Placeholders (`<service>`, `*`, `{a,b}`) are cut back to the folder before them.
 */
export function namedPaths(markdown: string): string[] {
  const prose = markdown.replace(/^```.+?^```/gms, '');
  const ticked = Array.from(prose.matchAll(/`([^`\n]+)`/g), ([, text]) => text!.split(/\s/, 1)[0]!)
    .filter((text) => text.startsWith('./') || TOP_FOLDERS.some((folder) => text.startsWith(folder)))
    .map((text) => text.replace(/[:#].*$/, ''));
  const linked = Array.from(prose.matchAll(/\]\(([^)\s]+)\)/g), ([, target]) =>
    target!.replace(/#.*$/, ''),
  ).filter((target) => target && !/^[a-z]+:/i.test(target));
  return [...new Set([...ticked, ...linked].map(withoutPlaceholder))].filter(
    (path) => path !== '' && !MADE.some((made) => path.startsWith(made)),
  );
}

function withoutPlaceholder(path: string): string {
  const placeholder = path.search(/[<*{…]/);
  return placeholder < 0 ? path : path.slice(0, path.lastIndexOf('/', placeholder) + 1);
}

/** A path may be meant from the top, or from the document. */
function candidates(document: string, path: string): string[] {
  return [normalize(path), normalize(join(dirname(document), path))];
}
