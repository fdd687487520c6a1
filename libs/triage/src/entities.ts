import type { Entity } from '@triage/contracts';
import { SHORTEST_ADDRESS, chainOf } from './addresses.ts';
import { type Prices, USD_PRICES, amounts, isAsset } from './amounts.ts';
import { base58Bytes } from './checksums.ts';
import { type Run, longRuns } from './long-runs.ts';
import { isOfId, namedId } from './named-ids.ts';

/** So many are named at most. */
export const MOST_ENTITIES = 20;
const READ = 20_000;

const HASH = /^(0x)?[\da-f]{64}$/i;
const SIGNATURE_BYTES = 64;
const QUOTES = ['USDT', 'USDC', 'USD', 'BTC', 'EUR'];
/** What exchanges ask for beside an account that many customers share. */
const TAG =
  /^[^\d\n]{0,40}?(?:tag|memo|мемо|тег|标签|標籤|メモ|タグ|태그|메모|etiqueta)[^\d\n]{0,12}(\d{1,10})(?!\d)/i;
const TAGGED_CHAINS: ReadonlySet<string> = new Set(['ripple', 'stellar', 'ton', 'cosmos']);

/**
 * What a text names that can be looked up, and how much money it speaks of; at most 20, in
 * order of kind. Addresses count only with a right checksum where their chain has one.
 *
 * One pass finds the figures and the long runs of letters and figures; what costs more is done there only.
 */
export function entities(whole: string, prices: Prices = USD_PRICES): Entity[] {
  const text = whole.slice(0, READ);
  const found: Entity[] = longRuns(text, SHORTEST_ADDRESS).flatMap((run) => onChain(text, run));
  const named: Entity[] = [];
  const assets = new Set<string>();
  let hasFigures = false;
  for (let start = 0, i = 0, flags = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 0;
    if (isOfId(unit)) {
      flags |= unit >= 97 ? 1 : unit < 48 ? 8 : unit <= 57 ? 4 : 2;
      continue;
    }
    if ((flags & 4) !== 0) {
      hasFigures = true;
      const id = namedId(text, start, i);
      if (id !== undefined) named.push(id);
    } else if ((flags & 2) !== 0 && (flags & 1) === 0 && i - start >= 3 && i - start <= 12) {
      for (const word of text.slice(start, i).split(/[-_]/)) addAsset(word, prices, assets);
    }
    start = i + 1;
    flags = 0;
  }
  found.sort((a, b) => Number(a.kind === 'address') - Number(b.kind === 'address'));
  found.push(...named.filter(({ kind }) => kind === 'error_code'));
  found.push(...named.filter(({ kind }) => kind === 'order_id'));
  if (hasFigures) {
    const money = amounts(text, prices, MOST_ENTITIES);
    found.push(...money.sums);
    for (const asset of money.assets) assets.add(asset);
  }
  for (const value of assets) found.push({ kind: 'asset', value });
  return found.slice(0, MOST_ENTITIES);
}

/** A transaction's hash or an address, where the run is one. */
function onChain(text: string, { start, end }: Run): Entity[] {
  const value = text.slice(start, end);
  const hash = HASH.exec(value);
  if (hash !== null) return [{ kind: 'tx_hash', value, ...(hash[1] ? { chain: 'ethereum' } : {}) }];
  if (value.length >= 86 && value.length <= 88 && base58Bytes(value)?.length === SIGNATURE_BYTES) {
    return [{ kind: 'tx_hash', value, chain: 'solana' }];
  }
  const whole = withSigns(text, start, end);
  const address = whole.length === TON_LENGTH ? whole : value;
  const chain = chainOf(address);
  if (chain === undefined) return [];
  const tag = TAGGED_CHAINS.has(chain) ? TAG.exec(text.slice(end, end + 70))?.[1] : undefined;
  return [{ kind: 'address', value: address, chain, ...(tag === undefined ? {} : { tag }) }];
}

/** TON's addresses have hyphens and underscores in them. */
const TON_LENGTH = 48;

function withSigns(text: string, from: number, to: number): string {
  let [start, end] = [from, to];
  while (start > 0 && from - start < TON_LENGTH && isOfId(text.charCodeAt(start - 1))) start--;
  while (end < text.length && end - to < TON_LENGTH && isOfId(text.charCodeAt(end))) end++;
  return text.slice(start, end);
}

/** "BTC", and "BTC" of "BTCUSDT". */
function addAsset(word: string, prices: Prices, assets: Set<string>): void {
  if (isAsset(word, prices)) assets.add(word);
  const quote = word.length >= 6 ? QUOTES.find((currency) => word.endsWith(currency)) : undefined;
  if (quote === undefined) return;
  const base = word.slice(0, -quote.length);
  if (isAsset(base, prices)) assets.add(base);
}
