import type { TicketClassified } from '@triage/contracts';
import {
  breadthOf,
  categoryOf,
  chainOf,
  fingerprintsOf,
  NO_SYMPTOMS,
  scopeOf,
  type Symptoms,
  symptomsOf,
  withNamed,
} from './fingerprint.ts';
import { namedIn } from './named-in.ts';
import { titleOf } from './title.ts';

const symptoms = (given: Partial<Symptoms>): Symptoms => ({ ...NO_SYMPTOMS, ...given });

describe('the fingerprints of a ticket', () => {
  it.each<[string, Partial<Symptoms>, string[]]>([
    [
      'asset and chain first',
      { assets: ['USDT'], chains: ['tron'], errorCodes: ['E-1042'], signals: ['pending_too_long'] },
      [
        'withdrawal:USDT:tron',
        'withdrawal:error:E-1042',
        'withdrawal:*:tron',
        'withdrawal:USDT:*',
        'withdrawal:signal:pending_too_long',
      ],
    ],
    [
      'the own chain of a coin',
      { assets: ['BTC'] },
      ['withdrawal:BTC:bitcoin', 'withdrawal:*:bitcoin', 'withdrawal:BTC:*'],
    ],
    ['no chain for a token that has many', { assets: ['USDT'] }, ['withdrawal:USDT:*']],
    [
      'a named chain over the coin’s own',
      { assets: ['ETH'], chains: ['arbitrum'] },
      ['withdrawal:ETH:arbitrum', 'withdrawal:*:arbitrum', 'withdrawal:ETH:*'],
    ],
    [
      'the two weightiest signals',
      { signals: ['a', 'b', 'c'] },
      ['withdrawal:signal:a', 'withdrawal:signal:b'],
    ],
    ['parts that stay apart', { errorCodes: ['A:B *'] }, ['withdrawal:error:A_B_']],
    ['none of nothing', {}, []],
  ])('are %s', (_, given, expected) => {
    expect(fingerprintsOf('withdrawal', 2, symptoms(given))).toEqual(expected);
  });

  it('are none for a question, whatever it names', () => {
    expect(fingerprintsOf('withdrawal', 1, symptoms({ assets: ['BTC'], signals: ['how_to'] }))).toEqual([]);
  });

  it('go from the narrowest to the broadest', () => {
    const all = fingerprintsOf(
      'deposit',
      3,
      symptoms({ assets: ['USDT'], chains: ['tron'], errorCodes: ['X-12'], signals: ['a'] }),
    );
    expect(all.map(breadthOf)).toEqual([0, 1, 2, 3, 4]);
    expect(all.map(categoryOf)).toEqual(Array(5).fill('deposit'));
    expect(all.map(chainOf)).toEqual(['deposit:*:tron', ...Array(4).fill(undefined)]);
  });
});

it('symptoms are read off a classification: entities, and what weighed for it', () => {
  const classified = {
    entities: [
      { kind: 'asset', value: 'usdt' },
      { kind: 'asset', value: 'USDT' },
      { kind: 'address', value: 'T…', chain: 'Tron' },
      { kind: 'error_code', value: 'e-1042' },
      { kind: 'amount', value: '5 USDT', usd: 5 },
    ],
    signals: [
      { id: 'how_to', weight: -1, matched: [] },
      { id: 'withdrawal', weight: 1.6, matched: [] },
      { id: 'past_event', weight: 0, matched: [] },
      { id: 'pending_too_long', weight: 2, matched: [] },
    ],
  } as unknown as TicketClassified;
  expect(symptomsOf(classified)).toEqual({
    assets: ['USDT'],
    chains: ['tron'],
    errorCodes: ['E-1042'],
    signals: ['pending_too_long', 'withdrawal'],
  });
  expect(withNamed(symptomsOf(classified), namedIn('TRX and USDT'))).toMatchObject({
    assets: ['USDT', 'TRX'],
  });
});

describe('what a subject names', () => {
  it.each([
    ['My USDT withdrawal over TRC-20 is stuck', ['USDT'], ['tron']],
    ['Ethereum network: 0.5 ETH missing', ['ETH'], ['ethereum']],
    ['波场提现卡住了', [], ['tron']],
    ['вывод в сети трон', [], ['tron']],
    ['вывод на электронный адрес', [], []],
    ['the electronic dot of sol', [], []],
    ['BEP20 USDC', ['USDC'], ['bsc']],
  ])('%s', (subject, assets, chains) => {
    expect(namedIn(subject)).toEqual({ assets, chains });
  });
});

describe('a title', () => {
  it.each([
    [['withdrawal:USDT:tron'], 'Withdrawals of USDT on Tron'],
    [['withdrawal:USDT:tron', 'withdrawal:*:tron'], 'Withdrawals on Tron'],
    [['deposit:error:E-1042'], 'Deposits: error E-1042'],
    [['withdrawal:*:tron', 'withdrawal:signal:pending_too_long'], 'Withdrawals on Tron: pending too long'],
    [['account_security:signal:account_security'], 'Account security'],
    [['withdrawal:*:tron', 'deposit:*:tron'], 'Withdrawals, Deposits on Tron'],
    [['deposit:A:*', 'deposit:B:*', 'deposit:C:*', 'deposit:D:*'], 'Deposits of A, B, C and 1 more'],
  ])('of %j', (scope, title) => {
    expect(titleOf(scope)).toBe(title);
  });
});

it('a scope is told by its parts', () => {
  expect(
    scopeOf(['withdrawal:USDT:tron', 'withdrawal:*:tron', 'withdrawal:error:E-1', 'withdrawal:signal:x']),
  ).toEqual({
    fingerprints: [
      'withdrawal:USDT:tron',
      'withdrawal:*:tron',
      'withdrawal:error:E-1',
      'withdrawal:signal:x',
    ],
    assets: ['USDT'],
    chains: ['tron'],
    errorCodes: ['E-1'],
    signals: ['x'],
  });
});
