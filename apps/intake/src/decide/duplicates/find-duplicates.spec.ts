import { findDuplicates } from './find-duplicates.ts';
import { printOf, type KnownPrint, type PrintedText } from './ticket-print.ts';

const HASH = '5e1a3f0c9b7d2468ace013579bdf02468ace13579bdf02468ace13579bdf0246';

let count = 0;
const ticket = (text: Partial<PrintedText> = {}, who: Partial<KnownPrint> = {}): KnownPrint => {
  const number = ++count;
  return {
    ...printOf({
      ticketId: `01950000-0000-7000-8000-${String(number).padStart(12, '0')}`,
      subject: '',
      body: 'My withdrawal of 250 USDT is pending since this morning',
      transactionIds: [],
      ...text,
    }),
    number: `T-${number}`,
    channel: 'web',
    requesterId: 'ana',
    email: 'ana@example.org',
    ...who,
  };
};
const found = (one: KnownPrint, ...candidates: KnownPrint[]) =>
  findDuplicates(one, candidates).map(({ other, reason }) => [other.number, reason]);

describe('one customer’s tickets', () => {
  it.each<[string, Partial<PrintedText>, Partial<PrintedText>, string | undefined]>([
    ['the same text', {}, {}, 'similar_text'],
    [
      'nearly the same',
      {},
      { body: 'MY WITHDRAWAL of 250 USDT is still pending since this morning!!' },
      'similar_text',
    ],
    ['another matter', {}, { body: 'Why are the fees for futures so high on weekends?' }, undefined],
    [
      'a hash in both',
      { body: `Where is 0x${HASH}?` },
      { body: `tx ${HASH.toUpperCase()}` },
      'same_transaction',
    ],
    [
      'a hash given and named',
      { transactionIds: [`0x${HASH}`] },
      { body: `look at ${HASH}` },
      'same_transaction',
    ],
    [
      'an order',
      { body: 'order #88120-X is stuck' },
      { body: 'Any news on my order 88120-x please?' },
      'same_order',
    ],
    ['words after "order"', { body: 'order yesterday' }, { body: 'my order yesterday is gone' }, undefined],
    [
      'an address',
      { body: 'sent to 0x52908400098527886E0F7030069857D2E4169EE7' },
      {
        body: 'Is anybody there? My wallet is empty, please look: 0x52908400098527886e0f7030069857d2e4169ee7',
      },
      'same_address',
    ],
    ['too little to say', { body: 'hi' }, { body: 'hi' }, undefined],
    ['nothing at all', { body: '' }, { body: '' }, undefined],
    [
      'a form filled in',
      { body: 'hi', transactionIds: ['n/a'] },
      { body: 'hi', transactionIds: ['n/a'] },
      undefined,
    ],
    [
      'the subject alone',
      { subject: 'Withdrawal of 250 USDT pending', body: 'see subject' },
      { subject: 'withdrawal of 250 USDT pending', body: 'see subject!' },
      'similar_text',
    ],
    ['an error code in both', { body: 'error 5021' }, { body: 'I get error 5021' }, undefined],
  ])('with %s', (_what, one, other, reason) => {
    expect(findDuplicates(ticket(one), [ticket(other)]).map((duplicate) => duplicate.reason)).toEqual(
      reason === undefined ? [] : [reason],
    );
  });

  it('are one customer’s by the address too, whatever the channel calls him', () => {
    const mail = ticket({}, { requesterId: 'x1', channel: 'email', email: 'Ana@Example.org' });
    expect(found(ticket(), mail)).toEqual([[mail.number, 'similar_text']]);
  });

  it('are linked to the surest three, the oldest first where they are as sure', () => {
    const repeats = Array.from({ length: 6 }, () => ticket());
    const named = ticket({ transactionIds: [HASH], body: 'Nothing has arrived here, please look.' });
    const last = ticket({ transactionIds: [HASH] });
    expect(found(last, ...repeats.toReversed(), named)).toEqual([
      [repeats[0]!.number, 'similar_text'],
      [repeats[1]!.number, 'similar_text'],
      [repeats[2]!.number, 'similar_text'],
    ]);
    expect(findDuplicates(last, [named])).toMatchObject([{ score: 0.95 }]);
  });

  it('are never duplicates of themselves', () => {
    const one = ticket();
    expect(found(one, one)).toEqual([]);
  });
});

describe('two customers’ tickets', () => {
  const bob = { requesterId: 'bob', email: 'bob@example.org' };
  const unknown = { requesterId: 'x-user-7', email: null, channel: 'x' } as const;

  it.each<[string, Partial<PrintedText>, Partial<KnownPrint>, string | undefined]>([
    ['the words of a storm', {}, bob, undefined],
    ['the words of a storm from nobody known', {}, unknown, undefined],
    [
      'a hash, by people with addresses of their own',
      { transactionIds: [HASH] },
      { ...bob, channel: 'chat' },
      undefined,
    ],
    ['a hash, on one channel', { transactionIds: [HASH] }, { ...unknown, channel: 'web' }, undefined],
    ['a hash, across channels', { transactionIds: [HASH] }, unknown, 'same_transaction'],
    [
      'an address, across channels',
      { body: 'scam: 0x52908400098527886E0F7030069857D2E4169EE7' },
      unknown,
      undefined,
    ],
  ])('with %s', (_what, text, who, reason) => {
    const duplicates = findDuplicates(ticket(text), [ticket(text, who)]);
    expect(duplicates.map((duplicate) => duplicate.reason)).toEqual(reason === undefined ? [] : [reason]);
  });

  it('are not linked by a hash that many name', () => {
    const many = Array.from({ length: 4 }, (_, index) =>
      ticket({ transactionIds: [HASH] }, { ...unknown, requesterId: `x-${index}` }),
    );
    expect(found(ticket({ transactionIds: [HASH] }), ...many)).toEqual([]);
    expect(found(ticket({ transactionIds: [HASH] }), ...many.slice(0, 3))).toHaveLength(3);
  });
});
