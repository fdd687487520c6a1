import { httpAttempt, httpFailure, parseRetryAfter } from './http-answer.ts';
import { smtpAttempt } from './smtp-answer.ts';

const now = new Date('2026-03-01T10:00:00.000Z');

describe('a webhook answers', () => {
  it.each([
    [200, null, 'delivered', undefined],
    [204, null, 'delivered', undefined],
    [302, null, 'rejected', 'redirect_refused'],
    [400, null, 'rejected', 'http_400'],
    [410, null, 'rejected', 'endpoint_gone'],
    [408, null, 'retry', 'http_408'],
    [429, null, 'retry', 'http_429'],
    [500, null, 'retry', 'http_500'],
    [500, '60', 'retry', 'http_500'],
    [503, 'soon', 'retry', 'http_503'],
    [503, '60', 'receiver_down', 'http_503'],
    [429, 'Sun, 01 Mar 2026 10:01:00 GMT', 'receiver_down', 'http_429'],
  ])('%i with Retry-After %s', (status, retryAfter, kind, reason) => {
    const attempt = httpAttempt(status, retryAfter, now);
    expect([attempt.kind, 'reason' in attempt ? attempt.reason : undefined]).toEqual([kind, reason]);
    if (attempt.kind === 'receiver_down') expect(attempt.retryAfterMs).toBe(60_000);
  });

  it.each([
    ['0', 0],
    ['Sun, 01 Mar 2026 09:00:00 GMT', 0],
    ['-5', undefined],
    ['', undefined],
    [null, undefined],
  ])('Retry-After %j', (header, ms) => expect(parseRetryAfter(header, now)).toBe(ms));

  it.each([
    [{ name: 'TypeError', code: 'ECONNREFUSED' }, 'receiver_down'],
    [{ name: 'TypeError', code: 'ECONNRESET' }, 'retry'],
    [{ name: 'TimeoutError' }, 'retry'],
  ])('or does not: %j', (failure, kind) => expect(httpFailure(failure).kind).toBe(kind));
});

describe('an SMTP server refuses', () => {
  it.each([
    ['unknown mailbox', { responseCode: 550, code: 'EENVELOPE' }, 'rejected'],
    ['greylisting', { responseCode: 451, code: 'EENVELOPE' }, 'retry'],
    ['a full mailbox', { responseCode: 452, code: 'EENVELOPE' }, 'retry'],
    ['our password, which is repaired some day', { responseCode: 535, code: 'EAUTH' }, 'receiver_down'],
    ['no login', { responseCode: 530, code: 'EENVELOPE' }, 'receiver_down'],
    ['service closing', { responseCode: 421, code: 'ECONNECTION' }, 'receiver_down'],
    ['nobody listens', { code: 'ESOCKET', syscall: 'connect' }, 'receiver_down'],
    ['no such host', { code: 'EDNS' }, 'receiver_down'],
    ['broken in the middle', { code: 'ECONNECTION' }, 'retry'],
    ['silence', { code: 'ETIMEDOUT' }, 'retry'],
    ['an address that is none', { code: 'EENVELOPE' }, 'rejected'],
  ])('%s', (message, facts, kind) => expect(smtpAttempt({ message, ...facts }).kind).toBe(kind));

  it('and its words are kept without the address in them', () => {
    const attempt = smtpAttempt({
      message: '550 <ana@example.org>: unknown, ask help@mx.example',
      responseCode: 550,
    });
    expect(attempt).toMatchObject({ detail: '550 <(address)>: unknown, ask (address)' });
  });
});
