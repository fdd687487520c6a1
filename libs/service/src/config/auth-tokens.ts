import { createHash } from 'node:crypto';
import { ROLES, type Principal, type Role } from '../auth/principal.ts';
import { EnvError } from './env.ts';

/** A static bearer token, kept as its hash alone: a heap dump or a log of the config gives nothing away. */
export interface AuthToken {
  readonly principal: Principal;
  readonly sha256: Buffer;
}

export const sha256 = (text: string) => createHash('sha256').update(text).digest();

/**
 * Reads `AUTH_TOKENS`: `<role>[/<subject>]=<token>`, comma-separated. The subject defaults to
 * the role. Items are named by their place in the list where something is wrong with them.
 */
export function parseAuthTokens(text: string): AuthToken[] {
  const tokens: AuthToken[] = [];
  const seen = new Set<string>();
  for (const [index, item] of text.split(',').entries()) {
    if (item.trim() === '') continue;
    const place = `item ${index + 1}`;
    const parts = /^(?<role>[^=/]+)(?:\/(?<subject>[^=]+))?=(?<token>\S+)$/.exec(item.trim())?.groups;
    if (!parts) throw new EnvError(`has a wrong ${place}`);
    const role = parts['role']?.trim();
    if (!isRole(role)) throw new EnvError(`has an unknown role in ${place}`);
    const hash = sha256(parts['token'] ?? '');
    if (seen.has(hash.toString('hex'))) throw new EnvError(`repeats a token in ${place}`);
    seen.add(hash.toString('hex'));
    tokens.push({ principal: { role, subject: parts['subject']?.trim() ?? role }, sha256: hash });
  }
  return tokens;
}

const isRole = (role: string | undefined): role is Role => ROLES.some((known) => known === role);
