import { timingSafeEqual } from 'node:crypto';
import { sha256, type AuthToken } from '../config/auth-tokens.ts';
import type { Principal } from './principal.ts';

/**
 * Finds whom a static token belongs to.
 *
 * Hashes are compared, each in constant time and always all of them, so that neither the
 * answer's time nor its order tells how much of a guess was right.
 */
export function findPrincipal(tokens: readonly AuthToken[], presented: string): Principal | undefined {
  const hash = sha256(presented);
  let found: Principal | undefined;
  for (const token of tokens) if (timingSafeEqual(token.sha256, hash)) found = token.principal;
  return found;
}
