import { ActionLinks } from './action-links.ts';
import type { NotificationConfig } from './config.ts';
import { groupFactsOf } from './sample-facts.ts';

const config = { publicUrl: 'https://n.example/', linkSecret: 's'.repeat(32) } as NotificationConfig;
const links = new ActionLinks(config);
const id = '7b0e2b52-50d6-4f5b-8b5e-0c7d8a1f2b3c';
const facts = groupFactsOf({});
const tokenOf = (url: string | undefined) => url!.split('/').at(-1)!;
const at = (ms: number) => new Date(Date.parse(facts.at) + ms);
const DAYS = 24 * 3_600_000;

it('are the same on each attempt, and say what to do with which message', () => {
  const made = links.of({ id, facts });
  expect(links.of({ id, facts })).toEqual(made);
  expect(made.acknowledge).toMatch(/^https:\/\/n\.example\/v1\/links\/[\w-]{60,}$/);
  expect(links.read(tokenOf(made.resolve), at(0))).toMatchObject({
    kind: 'valid',
    link: { action: 'resolve', deliveryId: id },
  });
});

it('end after two days', () => {
  const token = tokenOf(links.of({ id, facts }).acknowledge);
  expect(links.read(token, at(2 * DAYS - 2_000)).kind).toBe('valid');
  expect(links.read(token, at(2 * DAYS))).toEqual({ kind: 'refused', reason: 'expired' });
});

it('are nobody else’s to make, nor to change in a single bit', () => {
  const token = tokenOf(links.of({ id, facts }).acknowledge);
  const bytes = Buffer.from(token, 'base64url');
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const changed = Buffer.from(bytes);
    changed[bit >> 3]! ^= 1 << (bit & 7);
    expect(links.read(changed.toString('base64url'), at(0))).toEqual({ kind: 'refused', reason: 'not_ours' });
  }
  const other = new ActionLinks({ ...config, linkSecret: 't'.repeat(32) });
  expect(other.read(token, at(0)).kind).toBe('refused');
  for (const text of ['', 'a', token.slice(0, 28), `${token}AA`])
    expect(links.read(text, at(0)).kind).toBe('refused');
});

it('are none where this service has no address, and none is then good', () => {
  const none = new ActionLinks({} as NotificationConfig);
  expect(none.of({ id, facts })).toEqual({});
  const forged = none.token({ action: 'resolve', deliveryId: id, expiresAt: at(DAYS) });
  expect(none.read(forged, at(0))).toEqual({ kind: 'refused', reason: 'not_ours' });
});
