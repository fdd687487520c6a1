import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';

/** The newest of the caught mails whose subject holds all of `words`; undefined where mail goes elsewhere. */
export async function mailOf(mailDir: string, ...words: string[]): Promise<string | undefined> {
  // Their names begin with the time of arrival.
  const names = (await readdir(mailDir).catch(() => [])).filter((name) => name.endsWith('.eml')).sort();
  for (const name of names.reverse()) {
    const { subject = '' } = await simpleParser(await readFile(join(mailDir, name)));
    if (words.every((word) => subject.includes(word))) return join(mailDir, name);
  }
  return undefined;
}
