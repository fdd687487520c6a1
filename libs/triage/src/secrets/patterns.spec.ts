import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';

const DIRECTORY = import.meta.dirname;
const OTHERS = ['redact.ts', 'entities.ts', 'amounts.ts', 'addresses.ts', 'named-ids.ts'];
const files = [
  ...readdirSync(DIRECTORY).filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts')),
  ...OTHERS.map((name) => `../${name}`),
];

function patternsIn(file: string): [string, string][] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(DIRECTORY, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: [string, string][] = [];
  const visit = (node: ts.Node): void => {
    const literal = ts.isRegularExpressionLiteral(node) ? /^\/(.*)\/(\w*)$/s.exec(node.text) : null;
    if (literal !== null) found.push([literal[1]!, literal[2]!]);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

// A customer writes the text, so a pattern that takes more than linear time lets anybody stop the service.
it.each(files.map((file) => ({ file, patterns: patternsIn(file) })))(
  'each pattern of $file takes linear time',
  ({ patterns }) => {
    for (const [source, flags] of patterns) {
      const { status } = checkSync(source, flags.replace('y', ''), { timeout: 20_000 });
      expect({ source, status }).toEqual({ source, status: 'safe' });
    }
  },
  60_000,
);
