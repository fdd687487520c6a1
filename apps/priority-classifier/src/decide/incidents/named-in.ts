/** Assets and chains that a line names. */
export interface Named {
  readonly assets: readonly string[];
  readonly chains: readonly string[];
}

/** Chains by the names that people write, token standards too. Whole words in Latin script; elsewhere words aren't parted. */
const CHAINS: Readonly<Record<string, RegExp>> = {
  bitcoin: /\bbitcoin\b|биткоин|比特币|비트코인|ビットコイン/iu,
  ethereum: /\b(?:ethereum|erc-?20)\b|эфириум|以太坊|이더리움|イーサリアム/iu,
  tron: /\b(?:tron|trc-?20)\b|трон(?!\p{L})|波场|트론/iu,
  solana: /\bsolana\b|솔라나|ソラナ/iu,
  bsc: /\b(?:bsc|bep-?20|bnb (?:chain|smart chain)|binance smart chain)\b/iu,
  polygon: /\bpolygon\b/iu,
  arbitrum: /\barbitrum\b/iu,
  optimism: /\boptimism\b/iu,
  avalanche: /\b(?:avalanche|avax c-?chain)\b/iu,
  ton: /\bton (?:network|chain|blockchain)\b/iu,
};

/** A coin that has a chain of its own: who names only the coin means that chain. */
const NATIVE: Readonly<Record<string, string>> = {
  BTC: 'bitcoin',
  ETH: 'ethereum',
  TRX: 'tron',
  SOL: 'solana',
  BNB: 'bsc',
  XRP: 'ripple',
  LTC: 'litecoin',
  DOGE: 'dogecoin',
  ADA: 'cardano',
  DOT: 'polkadot',
};

const ASSET = /\b(?:BTC|ETH|TRX|SOL|BNB|XRP|LTC|DOGE|ADA|DOT|USDT|USDC|DAI|MATIC|AVAX|TON)\b/g;

/** What a subject names. A ticker counts in capitals only: "dot" and "sol" are words. */
export function namedIn(line: string): Named {
  return {
    assets: [...new Set(line.match(ASSET) ?? [])],
    chains: Object.keys(CHAINS).filter((chain) => CHAINS[chain]!.test(line)),
  };
}

/** The chains of coins that have one of their own. */
export function nativeChains(assets: readonly string[]): string[] {
  return assets.flatMap((asset) => NATIVE[asset] ?? []);
}
