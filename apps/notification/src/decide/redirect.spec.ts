import type { HttpRequest } from './http-request.ts';
import { redirectOf } from './redirect.ts';

const post: HttpRequest = {
  url: 'https://hooks.example/a/b?c',
  headers: { 'content-type': 'application/json', authorization: 'Bearer secret', 'webhook-id': '1' },
  body: '{}',
};
const after = (status: number, location: string | null, request = post, followed = 0) =>
  redirectOf(request, { status, location }, followed);

it.each([307, 308])('%i keeps method and body', (status) =>
  expect(after(status, '/elsewhere')).toEqual({
    kind: 'follow',
    request: { ...post, url: 'https://hooks.example/elsewhere' },
  }),
);

it.each([301, 302, 303, 300, 304])('%i would lose the body, and is refused', (status) =>
  expect(after(status, '/elsewhere')).toEqual({ kind: 'refuse', reason: 'redirect_without_body' }),
);

it('another origin is not given what authorises us at the first', () =>
  expect(after(307, 'https://other.example/')).toMatchObject({
    request: { headers: { 'content-type': 'application/json', 'webhook-id': '1' } },
  }));

it.each([
  ['to no encryption', 'http://hooks.example/'],
  ['to another scheme', 'file:///etc/passwd'],
  ['with a password', 'https://a:b@hooks.example/'],
  ['to nowhere', 'https://'],
])('a redirect %s is refused', (_what, location) =>
  expect(after(307, location)).toEqual({ kind: 'refuse', reason: 'bad_redirect' }),
);

it('a fourth one is refused', () => {
  expect(after(307, '/', post, 2)).toMatchObject({ kind: 'follow' });
  expect(after(307, '/', post, 3)).toEqual({ kind: 'refuse', reason: 'too_many_redirects' });
});

it('without a place is refused', () =>
  expect(after(307, null)).toEqual({ kind: 'refuse', reason: 'bad_redirect' }));

it.each([200, 404, 500])('%i is an answer', (status) =>
  expect(after(status, '/elsewhere')).toEqual({ kind: 'answer' }),
);
