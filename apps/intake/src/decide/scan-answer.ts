/** What a virus scanner says of a file. */
export type ScanAnswer =
  | { readonly found: 'nothing' }
  | { readonly found: 'virus'; readonly name: string }
  /** It could not look, or speaks another language. */
  | { readonly found: 'failure'; readonly reason: string };

/** Reads clamd's answer to `zINSTREAM` (clamd(8)): `stream: OK`, `stream: <name> FOUND`, `<reason> ERROR`. */
export function scanAnswer(line: string): ScanAnswer {
  const answer = line.replace(/\0+$/, '').trim();
  if (answer === 'stream: OK') return { found: 'nothing' };
  const name = /^stream: (?<name>.+) FOUND$/.exec(answer)?.groups?.['name'];
  if (name !== undefined) return { found: 'virus', name: name.replace(/[^\w.:-]/g, '_').slice(0, 100) };
  return { found: 'failure', reason: answer === '' ? 'no answer' : answer.slice(0, 200) };
}
