import { chainOf } from '../addresses.ts';
import { type Run, isAlphanumeric } from '../long-runs.ts';
import { type Label, labelAfter, labelBefore } from './find-labels.ts';
import type { SecretKind, SecretSpan } from './secret-kinds.ts';
import type { Topic } from './secret-words.ts';

/** How far a word may stand before a key, and behind it. */
const REACH = 60;
const REACH_BEHIND = 30;

/** As long as a private key in base58 or a key half of an API. */
const SHORTEST_KEY = 32;
const SHORTEST_API_KEY = 20;

/**
 * Long strings that only the words beside them make a secret: 64 hexadecimal figures are a
 * private key or a transaction's hash.
 *
 * The nearest word that can speak of such a string decides. "My wallet's key" is no word about
 * an address, so words for addresses and orders decide only over shorter strings.
 */
export function labelledKeys(text: string, runs: readonly Run[], labels: readonly Label[]): SecretSpan[] {
  const spans: SecretSpan[] = [];
  let taken = 0;
  for (const run of runs) {
    if (run.start < taken) continue;
    const { start, end } = wholeKey(text, run);
    if (end - start > 256) continue;
    const key = text.slice(start, end);
    const topic = topicOf(key, start, end, labels, text);
    const kind = topic === undefined ? undefined : kindOf(key, topic);
    if (kind === undefined) continue;
    spans.push({ kind, start, end });
    taken = end;
  }
  return spans;
}

/** A key in base64 has signs in it, and must go as a whole; a path of a URL is no part of it. */
function wholeKey(text: string, run: Run): Run {
  let { start, end } = run;
  while (start > 0 && run.start - start < 128 && isOfBase64(text.charCodeAt(start - 1))) start--;
  while (end < text.length && end - run.end < 128 && isOfBase64(text.charCodeAt(end))) end++;
  const whole = text.slice(start, end);
  const isPath = whole.includes('/') && /[./:=?]/.test(text[start - 1] ?? '');
  if (isPath || /^[\w-]*=[^=]/.test(whole)) return run;
  return { start, end };
}

function isOfBase64(unit: number): boolean {
  return (
    isAlphanumeric(unit) || unit === 0x2b || unit === 0x2f || unit === 0x3d || unit === 0x5f || unit === 0x2d
  );
}

function topicOf(
  key: string,
  start: number,
  end: number,
  labels: readonly Label[],
  text: string,
): Topic | undefined {
  const isLong = /^(?:0x)?[\da-f]{64,}$/i.test(key) || key.length > 60;
  for (let at = start; ;) {
    const label = labelBefore(labels, at);
    if (label === undefined || start - label.end > REACH) break;
    const { topic } = label;
    if (topic === 'private_key' || topic === 'api' || topic === 'hash' || topic === 'totp') return topic;
    if (topic === 'key') return start - label.end <= 25 ? topic : undefined;
    if (!isLong && (topic === 'public' || topic === 'address' || topic === 'error')) return topic;
    at = label.start;
  }
  const behind = labelAfter(labels, end);
  const near = behind !== undefined && behind.start - end <= REACH_BEHIND;
  if (!near || behind.topic === 'key' || text.slice(end, behind.start).includes('\n')) return undefined;
  return behind.topic;
}

function kindOf(key: string, topic: Topic): SecretKind | undefined {
  const isMixed = /\d/.test(key) && /[a-z]/i.test(key);
  if (!isMixed) return undefined;
  if (topic === 'private_key') {
    return key.length >= SHORTEST_KEY && !isEvmAddress(key) && !isBitcoinLike(key)
      ? 'private_key'
      : undefined;
  }
  if (topic === 'key' && /^(?:0x)?[\da-f]{64}$/i.test(key)) return 'private_key';
  if (topic === 'api' || topic === 'key') {
    return key.length >= SHORTEST_API_KEY && chainOf(key) === undefined ? 'api_secret' : undefined;
  }
  if (topic === 'totp') return /^[A-Z2-7]{16,64}$/.test(key) ? 'totp_seed' : undefined;
  return undefined;
}

function isEvmAddress(key: string): boolean {
  return /^0x[\da-f]{40}$/i.test(key);
}

/** An address with a checksum stays whatever is said of keys; 32 bytes without one may be a Solana seed. */
function isBitcoinLike(key: string): boolean {
  const chain = chainOf(key);
  return chain !== undefined && chain !== 'solana';
}
