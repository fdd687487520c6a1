import {
  exportJWK,
  generateKeyPair,
  SignJWT,
  UnsecuredJWT,
  type CryptoKey,
  type JWK,
  type JWTHeaderParameters,
} from 'jose';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { IssuerUnreachable, OidcTokens } from './oidc-tokens.ts';

const NOW = new Date('2026-03-01T12:00:00Z');
const inSeconds = (seconds: number) => NOW.getTime() / 1000 + seconds;

let server: Server;
let issuer: string;
let key: CryptoKey;
let stranger: CryptoKey;
let published: JWK;
let jwksStatus = 200;
let discoveryStatus = 200;

beforeAll(async () => {
  const pair = await generateKeyPair('RS256');
  key = pair.privateKey;
  stranger = (await generateKeyPair('RS256')).privateKey;
  published = { ...(await exportJWK(pair.publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' };
  server = createServer((request, response) => {
    const discovery = request.url === '/.well-known/openid-configuration';
    response.statusCode = discovery ? discoveryStatus : jwksStatus;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(discovery ? { issuer, jwks_uri: `${issuer}/keys` } : { keys: [published] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

beforeEach(() => {
  jwksStatus = discoveryStatus = 200;
});

afterAll(() => server.close());

const jwt = (
  claims: object,
  change: (token: SignJWT) => SignJWT = (token) => token,
  by: CryptoKey | Uint8Array = key,
  header: JWTHeaderParameters = { alg: 'RS256', kid: 'k1' },
) =>
  change(
    new SignJWT({ role: 'agent', ...claims })
      .setProtectedHeader(header)
      .setIssuer(issuer)
      .setSubject('maria')
      .setExpirationTime(inSeconds(60)),
  ).sign(by);

describe('OidcTokens', () => {
  const verify = (token: string, audience?: string) => new OidcTokens(issuer, audience).verify(token, NOW);

  it.each([
    [{}, 'agent'],
    [{ role: 'admin' }, 'admin'],
    [{ role: undefined, roles: ['x', 'customer', 'agent'] }, 'agent'],
  ])('takes the role from %j', async (claims, role) => {
    expect(await verify(await jwt(claims))).toEqual({ role, subject: 'maria' });
  });

  it('checks the audience where one is set', async () => {
    expect(await verify(await jwt({ aud: 'triage' }), 'triage')).toBeDefined();
    expect(await verify(await jwt({ aud: 'shop' }), 'triage')).toBeUndefined();
    expect(await verify(await jwt({}), 'triage')).toBeUndefined();
  });

  it.each<[string, () => string | Promise<string>]>([
    ['expired', () => jwt({}, (token) => token.setExpirationTime(inSeconds(-6)))],
    [
      'without an end',
      async () =>
        new SignJWT({ role: 'agent', sub: 'x', iss: issuer })
          .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
          .sign(key),
    ],
    ['not valid yet', () => jwt({}, (token) => token.setNotBefore(inSeconds(60)))],
    ['of another issuer', () => jwt({}, (token) => token.setIssuer('https://evil.example'))],
    ['signed by a stranger', () => jwt({}, undefined, stranger)],
    ['of an unknown key', () => jwt({}, undefined, key, { alg: 'RS256', kid: 'k2' })],
    [
      'unsigned',
      () =>
        new UnsecuredJWT({ role: 'admin' })
          .setIssuer(issuer)
          .setSubject('x')
          .setExpirationTime(inSeconds(60))
          .encode(),
    ],
    [
      'signed with the public key as a secret',
      () => jwt({}, undefined, Buffer.from(JSON.stringify(published)), { alg: 'HS256', kid: 'k1' }),
    ],
    ['without a role of ours', () => jwt({ role: 'root' })],
    ['with an empty subject', () => jwt({}, (token) => token.setSubject(''))],
    ['cut short', async () => (await jwt({})).slice(0, -10)],
    ['nonsense', () => 'a.b.c'],
  ])('refuses a token that is %s', async (_what, make) => {
    expect(await verify(await make())).toBeUndefined();
  });

  it('says so when the issuer is away, and works once it is back', async () => {
    const tokens = new OidcTokens(issuer, undefined);
    discoveryStatus = 503;
    await expect(tokens.verify(await jwt({}), NOW)).rejects.toBeInstanceOf(IssuerUnreachable);
    discoveryStatus = 200;
    jwksStatus = 500;
    await expect(tokens.verify(await jwt({}), NOW)).rejects.toBeInstanceOf(IssuerUnreachable);
    jwksStatus = 200;
    expect(await tokens.verify(await jwt({}), NOW)).toEqual({ role: 'agent', subject: 'maria' });
    await expect(new OidcTokens('http://127.0.0.1:1', undefined).verify('a.b.c', NOW)).rejects.toBeInstanceOf(
      IssuerUnreachable,
    );
  });
});
