import { entities } from './entities.ts';
import { detectLanguage } from './language.ts';
import { withoutQuotes } from './quoted.ts';
import { subjectFrom } from './subject.ts';

it.each([
  ['Where is my withdrawal? I have waited for three days.', 'en'],
  ['我的提现三天了还没到账', 'zh-Hans'],
  ['我的帳號被盜了,請幫我凍結帳戶', 'zh-Hant'],
  ['No puedo entrar en mi cuenta desde ayer por la noche', 'es'],
  ['Не приходит код подтверждения', 'ru'],
  ['Hesabıma giriş yapamıyorum, lütfen yardım edin', 'tr'],
  ['Não consigo sacar o meu dinheiro desde ontem', 'pt'],
  ['出金が反映されません', 'ja'],
  ['출금이 안 됩니다', 'ko'],
  ['Ich kann mich seit gestern nicht einloggen', 'de'],
  ['Je ne peux plus me connecter à mon compte', 'fr'],
  ['🙏🙏🙏', 'und'],
  ['', 'und'],
])('%j is %s', (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});

it.each([
  ['I lost 12,500.50 USD', 12_500.5],
  ['里面有8万USDT', 80_000],
  ['0.5 BTC', 45_000],
  ['1.234,50 €', 1_357.95],
  ['$3k', 3_000],
])('%j is %d US dollars', (text, usd) => {
  expect(entities(text).find(({ kind }) => kind === 'amount')?.usd).toBeCloseTo(usd, 1);
});

describe('subjectFrom', () => {
  it.each([
    ['short', 'short'],
    [`${'word '.repeat(30)}`, `${'word '.repeat(11)}word…`],
    ['  a\n b  ', 'a b'],
  ])('%j becomes %j', (body, subject) => {
    expect(subjectFrom(body)).toBe(subject);
  });

  it('cuts no grapheme', () => {
    const family = '👨‍👩‍👧‍👦';
    expect(subjectFrom(family.repeat(80))).toBe(`${family.repeat(60)}…`);
  });
});

it('sets quotes and logs aside, unless there is nothing else', () => {
  expect(withoutQuotes('is this you?\n> your account was hacked\n> send codes')).toBe('is this you?');
  expect(withoutQuotes('it fails\n2026-01-01 10:00:00 ERROR hacked\nplease help')).toBe(
    'it fails\nplease help',
  );
  expect(withoutQuotes('> all quoted')).toBe('> all quoted');
});
