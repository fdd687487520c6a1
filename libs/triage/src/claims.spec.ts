import fc from 'fast-check';
import { readClaims } from './claims.ts';
import { countedHours } from './durations.ts';
import { fold, foldText } from './fold-text.ts';
import { lexiconMatcher } from './lexicon/concepts.ts';
import { PhraseMatcher } from './phrase-matcher.ts';
import { alternatives } from './phrases/alternatives.ts';

const asserted = (text: string) =>
  [...readClaims(text)].filter(([, claim]) => claim.asserted > 0).map(([concept]) => concept);

describe('fold', () => {
  it.each([
    ['Can’t', 'cant'],
    ["l'argent", 'l argent'],
    ['E-Mail', 'e mail'],
    ['HESABIM ÇALINDI', 'hesabim calindi'],
    ['Cafe\u0301', 'cafe'],
    ['ＡＰＩ　ｋｅｙ', 'api key'],
    ['帳號被盜', '账号被盗'],
    ['로그인이 안 돼요', '로그인이안돼요'],
    ['wi\u200bthdrawal', 'withdrawal'],
    ['a \n\t b', 'a b'],
  ])('reads %j as %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('a phrase', () => {
  it.each([
    ['(a|b) c', ['a c', 'b c']],
    ['a (b|)c', ['a bc', 'a c']],
    ['(a|b (c|d))', ['a', 'b c', 'b d']],
  ])('%j stands for %j', (phrase, plain) => {
    expect(alternatives(phrase)).toEqual(plain);
  });

  it.each(['(a', 'a)'])('%j is refused', (phrase) => {
    expect(() => alternatives(phrase)).toThrow(/group/);
  });

  const matcher = new PhraseMatcher([['hack* account', 'api'], ['被盗']]);
  const found = (text: string) => matcher.find(foldText(text)).map(({ concept }) => concept);

  it.each([
    ['a hacked account', [0]],
    ['a hack account', [0]],
    ['shacked account', []],
    ['apis', []],
    ['rapid api.', [0]],
    ['usdt被盗了', [1]],
    ['被 盗', [1]],
  ])('in %j finds %j', (text, concepts) => {
    expect(found(text)).toEqual(concepts);
  });
});

describe('claims', () => {
  it.each([
    ['My account was hacked', true],
    ['I was not hacked', false],
    ['我没有被盗', false],
    ['My friend was hacked last year', false],
    ['What happens if someone gets into my account?', false],
    ['Если мой аккаунт взломают, вы вернёте деньги?', false],
    ['Somebody withdrew my coins. What if they come back?', true],
    ['Mein Konto wurde gehackt. Was passiert, wenn ich nichts tue?', true],
  ])('of %j: compromised now is %s', (text, compromised) => {
    expect(asserted(text).includes('compromise')).toBe(compromised);
  });

  it('quotes the words as they were written', () => {
    expect(
      readClaims('Oh no: Account Was HACKED!')
        .get('compromise')
        ?.matched.map(({ words }) => words),
    ).toEqual(['Account Was HACKED']);
  });

  it('are read off any text, lone surrogates too', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readClaims(text)));
    expect(() => readClaims('\ud800 hacked \udc00')).not.toThrow();
  });

  it('are bounded on hostile texts', () => {
    const hits = lexiconMatcher().find(foldText('hacked '.repeat(9_000)));
    expect(hits.length).toBeLessThan(3_000);
  });
});

it.each([
  ['waiting for 26 hours', 26],
  ['已经3天了', 72],
  ['2 gün oldu', 48],
  ['прошло 5 дней', 120],
  ['10분 전', 1 / 6],
  ['seit 2 Wochen', 336],
  ['11月19日に', undefined],
  ['0.5 BTC and 3 dogecoin', undefined],
  ['order 12345 days', undefined],
])('%j counts %d hours', (text, hours) => {
  const longest = countedHours(text)?.longest;
  if (hours === undefined) expect(longest).toBeUndefined();
  else expect(longest).toBeCloseTo(hours);
});
