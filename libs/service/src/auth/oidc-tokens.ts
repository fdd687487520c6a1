import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { isError } from '../is-error.ts';
import { ROLES, type Principal, type Role } from './principal.ts';

/** The issuer could not be asked, so nothing can be said about a token. */
export class IssuerUnreachable extends Error {
  override readonly name = 'IssuerUnreachable';
}

// Asymmetric ones only: with a symmetric algorithm the issuer's public key could sign.
const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];
const TIMEOUT_MS = 5_000;
const CLOCK_TOLERANCE_S = 5;

/**
 * Checks JWTs against the keys of an OpenID issuer, found by its discovery document.
 *
 * Keys are fetched at the first token and again when an unknown key id shows up (at most
 * every 30 s), so the issuer may rotate them, and may be down while a service starts.
 */
export class OidcTokens {
  private keys: Promise<JWTVerifyGetKey> | undefined;

  constructor(
    private readonly issuer: string,
    private readonly audience: string | undefined,
  ) {}

  /** The token's principal, or undefined where the token is not valid. Throws IssuerUnreachable. */
  async verify(token: string, now: Date): Promise<Principal | undefined> {
    const keys = await this.discoverOnce();
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: this.issuer,
        algorithms: ALGORITHMS,
        currentDate: now,
        clockTolerance: CLOCK_TOLERANCE_S,
        requiredClaims: ['sub', 'exp'],
        ...(this.audience !== undefined && { audience: this.audience }),
      });
      return principalOf(payload);
    } catch (error) {
      if (isFailedFetch(error))
        throw new IssuerUnreachable('the issuer’s keys cannot be fetched', { cause: error });
      if (error instanceof errors.JOSEError || isTypeError(error)) return undefined;
      throw error;
    }
  }

  private discoverOnce(): Promise<JWTVerifyGetKey> {
    this.keys ??= this.discover().catch((error: unknown) => {
      this.keys = undefined;
      throw new IssuerUnreachable('the issuer’s discovery document cannot be read', { cause: error });
    });
    return this.keys;
  }

  private async discover(): Promise<JWTVerifyGetKey> {
    const url = `${this.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS), redirect: 'error' });
    if (!response.ok) throw new Error(`discovery answered ${response.status}`);
    const document = (await response.json()) as { issuer?: unknown; jwks_uri?: unknown };
    // A document for another issuer is a misconfiguration at best (OpenID Connect Discovery, 4.3).
    if (document.issuer !== this.issuer) throw new Error('discovery names another issuer');
    if (typeof document.jwks_uri !== 'string') throw new Error('discovery names no jwks_uri');
    return createRemoteJWKSet(new URL(document.jwks_uri), { timeoutDuration: TIMEOUT_MS });
  }
}

const isTypeError = (error: unknown): error is TypeError => isError(error) && error.name === 'TypeError';

/** jose reports a failed fetch as its own timeout, as a bare JOSEError on a bad answer, or as fetch's TypeError. */
function isFailedFetch(error: unknown): boolean {
  if (error instanceof errors.JWKSTimeout) return true;
  if (error instanceof errors.JWKSInvalid) return true;
  if (error instanceof errors.JOSEError) return error.code === 'ERR_JOSE_GENERIC';
  return isTypeError(error) && error.message === 'fetch failed';
}

/** The strongest known role counts, from a `role` or a `roles` claim. No known role: no principal. */
function principalOf(payload: JWTPayload): Principal | undefined {
  const claimed = [payload['role'], payload['roles']].flat();
  const role = STRONGEST_FIRST.find((known) => claimed.includes(known));
  return role === undefined || typeof payload.sub !== 'string' || payload.sub === ''
    ? undefined
    : { role, subject: payload.sub };
}

const STRONGEST_FIRST: readonly Role[] = [...ROLES].sort((a, b) => strength(b) - strength(a));

function strength(role: Role): number {
  return { customer: 0, service: 1, agent: 2, admin: 3 }[role];
}
