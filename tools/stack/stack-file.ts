import { rename, writeFile } from 'node:fs/promises';
import type { Tokens } from './tokens.ts';

/** What `.local/stack.json` tells other programs about the running stack. */
export interface StackFile {
  /** `host:port`, comma-separated, as `KAFKA_BROKERS` wants it. */
  readonly brokers: string;
  readonly databaseUrl: string;
  readonly mailDir: string;
  readonly services: Readonly<Record<string, { readonly url: string; readonly pid: number }>>;
  readonly tokens: Tokens;
}

/** Readers see the old file or the new one, never half of it; only its owner sees it at all. */
export async function writeStackFile(path: string, stack: StackFile): Promise<void> {
  const unfinished = `${path}.${process.pid}`;
  await writeFile(unfinished, `${JSON.stringify(stack, null, 2)}\n`, { mode: 0o600 });
  await rename(unfinished, path);
}
