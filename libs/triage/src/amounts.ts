import type { Entity } from '@triage/contracts';

/** US dollars for one unit of a currency, by its code. */
export type Prices = Readonly<Record<string, number>>;

/** Rough, for the question whether much is at stake; replaceable. */
export const USD_PRICES: Prices = {
  USD: 1, USDT: 1, USDC: 1, DAI: 1, BUSD: 1, EUR: 1.1, GBP: 1.27, CHF: 1.12, CNY: 0.14, TWD: 0.031, HKD: 0.128,
  JPY: 0.0067, KRW: 0.00073, RUB: 0.011, TRY: 0.03, BRL: 0.18, MXN: 0.055, ARS: 0.001, CAD: 0.73, AUD: 0.66, INR: 0.012,
  BTC: 90_000, ETH: 3_200, BNB: 600, SOL: 150, XRP: 2, LTC: 90, ADA: 0.5, TRX: 0.25, DOGE: 0.15, DOT: 5, MATIC: 0.4,
  AVAX: 20, ATOM: 4, XLM: 0.25, BCH: 500, XMR: 300, SHIB: 0.00001,
}; // prettier-ignore

const FIAT = new Set('USD EUR GBP CHF CNY TWD HKD JPY KRW RUB TRY BRL MXN ARS CAD AUD INR'.split(' '));

const SYMBOLS: Readonly<Record<string, string>> = {
  $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'CNY', '₩': 'KRW', '₽': 'RUB', '₺': 'TRY', 'r$': 'BRL',
  美元: 'USD', 美金: 'USD', 刀: 'USD', u: 'USDT', 元: 'CNY', 块: 'CNY', 人民币: 'CNY', 円: 'JPY', 원: 'KRW', 달러: 'USD', ドル: 'USD',
  руб: 'RUB', рублей: 'RUB', долларов: 'USD', лир: 'TRY', lira: 'TRY', tl: 'TRY', euro: 'EUR', euros: 'EUR', dollars: 'USD',
  dolar: 'USD', dólares: 'USD', dolares: 'USD', reais: 'BRL', bitcoin: 'BTC', bitcoins: 'BTC', ether: 'ETH', 比特币: 'BTC',
  以太坊: 'ETH', '비트코인': 'BTC', '이더리움': 'ETH', ビットコイン: 'BTC', биткоин: 'BTC', tether: 'USDT', ripple: 'XRP',
}; // prettier-ignore

const THOUSANDS: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  万: 1e4,
  萬: 1e4,
  만: 1e4,
  тыс: 1e3,
  'тыс.': 1e3,
  mil: 1e3,
  bin: 1e3,
  млн: 1e6,
};

/** A figure, not in the middle of a hash or a code. */
const NUMBER = /(?<![\da-z])\d{1,15}(?:[.,'’]\d{1,18}){0,6}/g;
const BEFORE = /(R\$|[$€£¥₩₽₺]|(?<![A-Za-z])[A-Z]{3,4}) ?$/;
const AFTER =
  /^(?: ?([KMkm万萬만]|тыс\.?|mil|bin|млн)(?!\p{Ll}))?[多余餘]? ?([$€£¥₩₽₺]|[A-Za-z]{1,10}|\p{L}{1,10})?/u;
/** The sums of money that a text speaks of, in US dollars too, at most so many, and their currencies that are no fiat. */
export function amounts(text: string, prices: Prices, most: number): { sums: Entity[]; assets: string[] } {
  const sums: Entity[] = [];
  const assets: string[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const start = match.index;
    const end = start + match[0].length;
    const before = BEFORE.exec(text.slice(Math.max(0, start - 5), start));
    const after = AFTER.exec(text.slice(end, end + 16));
    const beforeCurrency = currencyOf(before?.[1], prices);
    const currency = beforeCurrency ?? currencyOf(after?.[2], prices);
    const price = currency === undefined ? undefined : prices[currency];
    if (currency === undefined || price === undefined) continue;
    const scale = THOUSANDS[(after?.[1] ?? '').toLowerCase()] ?? 1;
    const number = parseNumber(match[0]) * scale;
    if (!Number.isFinite(number) || number === 0) continue;
    const whole =
      (beforeCurrency === undefined ? '' : before![0]) +
      match[0] +
      (beforeCurrency === undefined ? after![0] : '');
    sums.push({ kind: 'amount', value: whole.trim(), usd: Math.round(number * price * 100) / 100 });
    if (isAsset(currency, prices)) assets.push(currency);
    if (sums.length >= most) break;
  }
  return { sums, assets };
}

/** Whether a word is the code of a currency that lives on a chain. */
export function isAsset(word: string, prices: Prices): boolean {
  return Object.hasOwn(prices, word) && !FIAT.has(word);
}

function currencyOf(unit: string | undefined, prices: Prices): string | undefined {
  if (!unit) return undefined;
  const upper = unit.toUpperCase();
  if (Object.hasOwn(prices, upper)) return upper;
  // Where words are not spaced ("3万刀买了"), the unit is a beginning.
  for (let length = unit.length; length > 0; length--) {
    const known = SYMBOLS[unit.slice(0, length).toLowerCase()];
    if (known !== undefined) return known;
    if (/[a-z]/i.test(unit)) return undefined;
  }
  return undefined;
}

/** `1.234,5` and `1,234.5` are the same; one separator before three digits parts thousands. */
function parseNumber(text: string): number {
  const plain = text.replaceAll(/['’]/g, '');
  const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
  if (last < 0) return Number(plain);
  const separator = plain[last]!;
  const fraction = plain.slice(last + 1);
  const separators = plain.match(/[.,]/g) ?? [];
  const mixed = new Set(separators).size > 1;
  const isDecimal = mixed || (separators.length === 1 && (fraction.length !== 3 || plain.startsWith('0')));
  const digits = plain.replaceAll(/[.,]/g, '');
  if (!isDecimal || (separators.length > 1 && !mixed && separator)) return Number(digits);
  return Number(`${plain.slice(0, last).replaceAll(/[.,]/g, '')}.${fraction}`);
}
