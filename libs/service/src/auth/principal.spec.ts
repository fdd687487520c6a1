import { parseAuthTokens } from '../config/auth-tokens.ts';
import { mayAct, ROLES } from './principal.ts';
import { findPrincipal } from './static-tokens.ts';

describe('mayAct', () => {
  it.each([
    ['customer', ['customer'], true],
    ['customer', ['agent'], false],
    ['agent', ['admin'], false],
    ['admin', ['agent'], true],
    ['admin', ['customer'], false],
    ['admin', ['service'], false],
    ['service', ['agent', 'service'], true],
  ] as const)('%s where %j may: %s', (role, allowed, may) => expect(mayAct(role, allowed)).toBe(may));
});

describe('findPrincipal', () => {
  const tokens = parseAuthTokens('customer/cust-1=alpha,agent/maria=beta==,admin=gamma,service=alphabet');

  it.each([
    ['alpha', { role: 'customer', subject: 'cust-1' }],
    ['beta==', { role: 'agent', subject: 'maria' }],
    ['gamma', { role: 'admin', subject: 'admin' }],
    ['alphabet', { role: 'service', subject: 'service' }],
  ])('knows %s', (token, principal) => expect(findPrincipal(tokens, token)).toEqual(principal));

  it.each(['', 'alph', 'alphab', 'Alpha', 'beta', 'x'.repeat(100_000)])('does not know %.20s', (token) =>
    expect(findPrincipal(tokens, token)).toBeUndefined(),
  );

  it('looks at every token, also after a hit', () => {
    let looked = 0;
    const watched = tokens.map((token) => ({
      principal: token.principal,
      get sha256() {
        looked++;
        return token.sha256;
      },
    }));
    findPrincipal(watched, 'alpha');
    expect(looked).toBe(tokens.length);
  });

  it('keeps no token in clear', () => {
    expect(
      JSON.stringify(tokens.map(({ sha256, ...rest }) => ({ ...rest, sha256: sha256.toString('latin1') }))),
    ).not.toContain('gamma');
    expect(ROLES).toHaveLength(4);
  });
});
