import { ed25519 } from '@noble/curves/ed25519.js';
import { bech32 } from '@scure/base';
import { isStellarKey } from '../addresses.ts';
import { base58Bytes, base58CheckPayload } from '../checksums.ts';
import type { Run } from '../long-runs.ts';
import { type Label, labelBefore } from './find-labels.ts';
import type { SecretSpan } from './secret-kinds.ts';

const PEM_BEGIN = /-----BEGIN [A-Z\d ]{0,30}PRIVATE KEY(?: BLOCK)?-----/g;
const PEM_END = /-----END [A-Z\d ]{0,50}-----/y;
const PEM_LINE = /\s{0,4}(?:[\w+/]{16,128}={0,2}|[\w+/]{1,15}={1,2})/y;
const LONGEST_PEM = 12_000;
const EXTENDED_KEY = /^[xyztuv]prv[1-9A-HJ-NP-Za-km-z]{95,112}$/;
const BYTE = /\s{0,2}(\d{1,3})\s{0,2}/y;

const KEYPAIR_BYTES = 64;
/** A third of a millisecond each; nobody pastes more keys, and a hostile text could. */
const MOST_KEYPAIR_CHECKS = 8;
/** A checksum each; beyond it, what has the form of a key is taken for one. */
const MOST_CHECKSUMS = 400;
const REACH = 60;

/** Private keys that their form alone gives away: PEM, extended keys, WIF, Solana keypairs, seeds of ledgers. */
export function keysByForm(text: string, runs: readonly Run[], labels: readonly Label[]): SecretSpan[] {
  const spans: SecretSpan[] = [];
  const take = (start: number, end: number) => spans.push({ kind: 'private_key', start, end });
  for (const [start, end] of pemBlocks(text)) take(start, end);
  for (const [start, end] of byteArrays(text)) take(start, end);
  let checksums = 0;
  let keypairChecks = 0;
  let hasKeypair = false;
  for (const { start, end } of runs) {
    const length = end - start;
    const first = text[start]!;
    const run = length > 140 ? '' : text.slice(start, end);
    if (length >= 99 && length <= 116 && EXTENDED_KEY.test(run)) take(start, end);
    else if (length >= 51 && length <= 52 && '5KL9c'.includes(first)) {
      if (++checksums > MOST_CHECKSUMS || isWif(run)) take(start, end);
    } else if (length >= 86 && length <= 88) {
      const says = nearestKeyOrHash(labels, start);
      // A signature of a transaction has the same form. Only in a keypair does one half follow from the other.
      if (says === 'hash' || base58Bytes(run)?.length !== KEYPAIR_BYTES) continue;
      // Where one is a keypair, others are no signatures.
      hasKeypair ||= says !== 'private_key' && ++keypairChecks <= MOST_KEYPAIR_CHECKS && isKeypair(run);
      if (says === 'private_key' || hasKeypair) take(start, end);
    } else if (isLedgerSeed(run, first)) take(start, end);
  }
  return spans;
}

/** From BEGIN to END, or without one as far as the lines are base64. */
function pemBlocks(text: string): [number, number][] {
  const found: [number, number][] = [];
  if (!text.includes('-----BEGIN')) return found;
  for (const match of text.matchAll(PEM_BEGIN)) {
    const start = match.index;
    const body = start + match[0].length;
    // The next marker of any sort, so that no part of a text is read twice.
    const marker = text.indexOf('-----', body);
    PEM_END.lastIndex = marker;
    if (marker >= 0 && marker - body <= LONGEST_PEM && PEM_END.test(text)) {
      found.push([start, PEM_END.lastIndex]);
      continue;
    }
    let end = body;
    for (PEM_LINE.lastIndex = end; PEM_LINE.test(text); end = PEM_LINE.lastIndex);
    found.push([start, end]);
  }
  return found;
}

/** A private key in Bitcoin's wallet import format: 0x80 (0xef in test nets, 0x9e Dogecoin, 0xb0 Litecoin) and 32 bytes. */
function isWif(text: string): boolean {
  const payload = base58CheckPayload(text);
  if (payload === undefined || ![0x80, 0xef, 0x9e, 0xb0].includes(payload[0]!)) return false;
  return payload.length === 33 || (payload.length === 34 && payload[33] === 1);
}

/** Whether 64 bytes are an Ed25519 seed and its own public key, as Solana's wallets export them. */
function isKeypair(text: string): boolean {
  const bytes = base58Bytes(text)!;
  const expected = ed25519.getPublicKey(bytes.subarray(0, 32));
  return expected.every((byte, i) => byte === bytes[32 + i]);
}

/** Seeds with a checksum of their own: Stellar's (SEP-23), XRP's, Nostr's (NIP-19), age's and Sui's. */
function isLedgerSeed(run: string, first: string): boolean {
  if (first === 'S' && run.length === 56) return isStellarKey(run, 18);
  if (first === 's' && run.length >= 28 && run.length <= 31) {
    const payload = base58CheckPayload(run, 'ripple');
    return payload !== undefined && (payload.length === 17 || payload.length === 19);
  }
  const coded = /^(?:nsec|suiprivkey|ed25519_sk)1[\da-z]{50,70}$/.test(run);
  return coded && bech32.decodeUnsafe(run, 90) !== undefined;
}

function nearestKeyOrHash(labels: readonly Label[], start: number): 'private_key' | 'hash' | undefined {
  let place = start;
  for (let label = labelBefore(labels, place); label && start - label.end <= REACH;) {
    if (label.topic === 'private_key' || label.topic === 'hash') return label.topic;
    place = label.start;
    label = labelBefore(labels, place);
  }
  return undefined;
}

/** `[174,47,…]`: 64 bytes in brackets, the file of a Solana keypair. Each unit is read at most twice. */
function byteArrays(text: string): [number, number][] {
  const found: [number, number][] = [];
  for (let open = text.indexOf('['); open >= 0; open = text.indexOf('[', open + 1)) {
    let count = 0;
    let at = open + 1;
    for (; count <= KEYPAIR_BYTES; count++) {
      BYTE.lastIndex = at;
      const match = BYTE.exec(text);
      if (match === null || Number(match[1]) > 255) break;
      at = BYTE.lastIndex;
      if (text[at] !== ',') {
        count++;
        break;
      }
      at++;
    }
    if (count === KEYPAIR_BYTES || (count === KEYPAIR_BYTES / 2 && text[at] === ']')) {
      found.push([open, text[at] === ']' ? at + 1 : at]);
    }
  }
  return found;
}
