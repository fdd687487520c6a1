import { FEEDBACK_DAYS, FeedbackLinks } from './feedback-links.ts';
import { SAMPLE_CONFIG } from './sample-mails.ts';

const DELIVERY = '0f8fad5b-d9cb-469f-a165-70867728950e';
const at = new Date('2026-03-03T10:00:00.000Z');
const later = (days: number, ms = 0) => new Date(at.getTime() + days * 86_400_000 + ms);
const links = new FeedbackLinks(SAMPLE_CONFIG);
const tokenOf = (url: string) => new URL(url).searchParams.get('token')!;
const token = tokenOf(links.of(DELIVERY, at)!.url(5));

it('leads to its mail until it expires', () => {
  expect(links.of(DELIVERY, at)!.url(3)).toMatch(
    /^https:\/\/notify\.triage\.example\/v1\/feedback\?token=[\w-]+&score=3$/,
  );
  expect(links.read(token, at)).toEqual({ kind: 'valid', deliveryId: DELIVERY });
  expect(links.read(token, later(FEEDBACK_DAYS, -1))).toEqual({ kind: 'valid', deliveryId: DELIVERY });
  expect(links.read(token, later(FEEDBACK_DAYS))).toEqual({ kind: 'refused', reason: 'expired' });
});

it.each([
  ['nothing', ''],
  ['cut short', token.slice(0, -4)],
  ['longer', `${token}AAAA`],
  [
    'of another secret',
    tokenOf(new FeedbackLinks({ ...SAMPLE_CONFIG, linkSecret: 'x'.repeat(32) }).of(DELIVERY, at)!.url(5)),
  ],
  ['nonsense', 'a.b.c'],
])('is refused where it is %s', (_what, text) => {
  expect(links.read(text, at)).toEqual({ kind: 'refused', reason: 'not_ours' });
});

it('is refused with any one bit changed', () => {
  const bytes = Buffer.from(token, 'base64url');
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const changed = Buffer.from(bytes);
    changed[bit >> 3]! ^= 1 << (bit & 7);
    expect(links.read(changed.toString('base64url'), at).kind).toBe('refused');
  }
});

it('is not there, and trusts nothing, where no address is configured', () => {
  const none = new FeedbackLinks({});
  expect(none.of(DELIVERY, at)).toBeUndefined();
  expect(none.read(none.token(DELIVERY, later(1)), at)).toEqual({ kind: 'refused', reason: 'not_ours' });
});
