import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

export interface Tokens {
  readonly customer: string;
  readonly agent: string;
  readonly admin: string;
  readonly service: string;
}

/** The local stack's tokens: random at the first start, the same at the next ones, readable by their owner alone. */
export async function keptTokens(file: string): Promise<Tokens> {
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept) return JSON.parse(kept);
  const [customer, agent, admin, service] = Array.from({ length: 4 }, () =>
    randomBytes(24).toString('base64url'),
  );
  const tokens = { customer: customer!, agent: agent!, admin: admin!, service: service! };
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(tokens), { mode: 0o600 });
  return tokens;
}

/** As the variable `AUTH_TOKENS` wants them. */
export function authTokens({ customer, agent, admin, service }: Tokens): string {
  return `customer/cust-demo=${customer},agent/agent-demo=${agent},admin=${admin},service=${service}`;
}
