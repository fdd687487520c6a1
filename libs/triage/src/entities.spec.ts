import fc from 'fast-check';
import { chainOf } from './addresses.ts';
import { entities } from './entities.ts';

const HASH = '4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318';

const ADDRESSES: [string, string][] = [
  ['bitcoin', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'],
  ['bitcoin', '32iBFxBnUzMzNmYsuYvkLXqWwej67ym9oE'],
  ['bitcoin', 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq'],
  ['bitcoin', 'bc1p5cyxnuxmeuwuvkwfem96lqzszd02n6xdcjrs20cac6yqjjwudpxqkedrcr'],
  ['ethereum', '0x742d35Cc6634C0532925a3b844Bc454e4438f44e'],
  ['tron', 'TJRabPrwbZy45sbavfcjinPJC18kjpRTv8'],
  ['solana', 'EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v'],
  ['ripple', 'rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh'],
  ['litecoin', 'LLF7bd1B1kHfYQYbxbFTBvYM1LoegXHn7P'],
  ['litecoin', 'ltc1qpvc9275lcn5suv6c0k3v0mq3xedcpfw24vvr3x'],
  ['dogecoin', 'D6AFsfdzEVwtpc33X3FiTfeBgGAfvE3dfi'],
  ['cardano', 'addr1qy9nq4t6nlzwjr3ntp7693lvzym9hq99eth3gw27sw5vmush83scd27s75dr7eyf4mfls82zv7xtr4hmypzk4ra5m8lq80x2m6'],
  ['cosmos', 'cosmos1pvc9275lcn5suv6c0k3v0mq3xedcpfw282gvdm'],
  ['ton', 'EQALMFV6n8TpDjNYfaLH7BE2W4Clyu8UOV6DqM3yFzxhhjlR'],
  ['stellar', 'GAFTAVL2T7COSDRTLB62FR7MCE3FXAFFZLXRIOK6QOUM34QXHRQYMVIT'],
  ['polkadot', '1FftKoaayur9HusFc9HQm37275evZMotJguyv2pMt8F3UoA'],
]; // prettier-ignore
const CHECKED = ADDRESSES.filter(([chain]) => chain !== 'solana');

describe('an address', () => {
  it.each(ADDRESSES)('of %s is found: %s', (chain, address) => {
    for (const text of [address, `sent to ${address}.`, `我转到${address}了`, `(${address})`]) {
      expect(entities(text)).toEqual([{ kind: 'address', value: address, chain }]);
    }
  });

  it('with a wrong character is none, where its chain has a checksum', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CHECKED), fc.nat(), (given, seed) => {
        const [chain, address] = given;
        const at = address.length - 1 - (seed % 8);
        const other = /\d/.test(address[at]!)
          ? address[at] === '2'
            ? '3'
            : '2'
          : swapped(address[at]!, chain);
        const wrong = address.slice(0, at) + other + address.slice(at + 1);
        expect(chainOf(wrong)).toBe(undefined);
      }),
    );
  });

  it.each([
    ['lower case', '0x742d35cc6634c0532925a3b844bc454e4438f44e'],
    ['upper case', '0x742D35CC6634C0532925A3B844BC454E4438F44E'],
  ])('of Ethereum in %s has no checksum', (_what, address) => expect(chainOf(address)).toBe('ethereum'));

  it.each([
    ['rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh destination tag 104822331'],
    ['rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh, Memo: 104822331'],
    ['rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh 标签 104822331'],
  ])('keeps its tag: %s', (text) => expect(entities(text)[0]).toMatchObject({ tag: '104822331' }));
});

/** Another character of the same alphabet; for hexadecimal figures, the same one in the other case. */
function swapped(char: string, chain: string): string {
  if (chain === 'ethereum') return char === char.toLowerCase() ? char.toUpperCase() : char.toLowerCase();
  const [a, b] = char === char.toLowerCase() ? ['q', 'z'] : ['Q', 'Z'];
  return char === a ? b : a;
}

it.each([
  [HASH, { kind: 'tx_hash', value: HASH }],
  [`0x${HASH}`, { kind: 'tx_hash', value: `0x${HASH}`, chain: 'ethereum' }],
  [
    '5VERv8NMvzbJMEkV8xnrLkEaWRtSz9CosKDYjCJjBRnbJLgp8uirBgmQpjKhoR4tjF3ZpRzrFmBV6UjKdiSZkQUW',
    { kind: 'tx_hash', chain: 'solana' },
  ],
  ['https://etherscan.io/tx/0x' + HASH, { kind: 'tx_hash', value: `0x${HASH}` }],
])('%s is a hash', (text, expected) => expect(entities(text)).toEqual([expect.objectContaining(expected)]));

it.each([
  ['error code 104122', '104122'],
  ['Error code ERR-1042', 'ERR-1042'],
  ['error -1021', '-1021'],
  ['err: 10412', '10412'],
  ['Fehlercode 104122', '104122'],
  ["code d'erreur 104122", '104122'],
  ['código de error: 104122', '104122'],
  ['código de erro 104122', '104122'],
  ['hata kodu 104122', '104122'],
  ['код ошибки 104122', '104122'],
  ['错误码104122', '104122'],
  ['錯誤代碼：104122', '104122'],
  ['エラーコード：E-1042', 'E-1042'],
  ['오류 코드 104122', '104122'],
])('%s names an error', (text, value) => expect(entities(text)).toEqual([{ kind: 'error_code', value }]));

it.each([
  ['order 1234567890123456', '1234567890123456'],
  ['order id: 550e8400-e29b-41d4-a716-446655440000', '550e8400-e29b-41d4-a716-446655440000'],
  ['Order #20260114-88213', '20260114-88213'],
  ['orden 12345678', '12345678'],
  ['pedido 20260114882', '20260114882'],
  ['номер заказа 123456', '123456'],
  ['ордер №A-1234567', 'A-1234567'],
  ['emir no 12345678', '12345678'],
  ['Auftrag 12345678', '12345678'],
  ['ordre n° 12345678', '12345678'],
  ['订单号：4111111111111111', '4111111111111111'],
  ['訂單 12345678', '12345678'],
  ['注文番号 1234567890', '1234567890'],
  ['주문번호 1234567890', '1234567890'],
])('%s names an order', (text, value) => expect(entities(text)).toEqual([{ kind: 'order_id', value }]));

it.each([
  ['order cancelled'],
  ['an error occurred twice'],
  ['code of conduct'],
  ['on 14.01.2026 at 10:32'],
  ['v2.14.3'],
])('%s names nothing', (text) => expect(entities(text)).toEqual([]));

it('names assets once, of amounts, pairs and by themselves', () => {
  expect(
    entities('0.5 BTC and 0.1 BTC, my BTCUSDT long, ETH, and 20 EUR').filter(({ kind }) => kind === 'asset'),
  ).toEqual(['BTC', 'ETH'].map((value) => ({ kind: 'asset', value })));
});

it('takes the prices as they are given', () => {
  expect(entities('2 ABC', { ABC: 7 })).toContainEqual({ kind: 'amount', value: '2 ABC', usd: 14 });
});

it('names at most twenty, in order of kind', () => {
  const found = entities(`order 12345678 5 BTC ${`0x${HASH} `.repeat(30)}`);
  expect(found).toHaveLength(20);
  expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(['tx_hash']));
});

it('takes any text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void entities(text)));
});
