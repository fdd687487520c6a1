import fc from 'fast-check';
import { minhash, SIGNATURE_LENGTH, similarity } from './minhash.ts';

const alike = (a: string, b: string) => similarity(minhash(a)!, minhash(b)!);

describe('the signatures of two texts', () => {
  it.each([
    ['My withdrawal is pending since yesterday', 'my WITHDRAWAL is pending,\nsince yesterday!!', 1],
    ['Können Sie meine Auszahlung prüfen?', 'Konnen Sie meine Auszahlung prufen', 1],
    ['我的提現還沒有到賬，請幫忙查詢', '我的提现 还没有到账 请帮忙查询', 1],
    ['My withdrawal is pending', 'My withdrawal is pending\n\n> We have your request', 1],
    ['My withdrawal is pending', 'My withdrawal is pending\n-- \nAna Silva\nAcme Ltd, 1 Long Road', 1],
  ])('%j and %j are the same', (a, b, share) => {
    expect(alike(a, b)).toBe(share);
  });

  it.each([
    ['My withdrawal of 250 USDT is pending since this morning, can you look?',
     'Hello, my withdrawal of 250 USDT is pending since this morning. Could you please look where it is?'],
    ['我昨天提现的500 USDT到现在还没有到账，请帮我查一下', '我昨天提现的500USDT到现在还没到账,麻烦帮我查询一下'],
    ['出金がまだ着金していません。確認してください。', '昨日の出金がまだ着金していません。至急確認してください。'],
    ['출금이 아직 도착하지 않았습니다. 확인 부탁드립니다.', '어제 출금이 아직 도착하지 않았어요. 확인 부탁드립니다'],
    ['Мой вывод средств до сих пор не пришел', 'Вывод средств до сих пор не пришёл, проверьте'],
  ])('%j and %j are close', (a, b) => {
    expect(alike(a, b)).toBeGreaterThan(0.45);
  }); // prettier-ignore

  it.each([
    ['My withdrawal of 250 USDT is pending since this morning', 'My 2FA code is refused since this morning'],
    ['我昨天提现的500 USDT到现在还没有到账，请帮我查一下', '我的账号登录不了，验证码收不到，请帮我查一下'],
    ['Where is my deposit of 2 BTC?', 'Wo ist meine Einzahlung von 2 BTC?'],
  ])('%j and %j are far from each other', (a, b) => {
    expect(alike(a, b)).toBeLessThan(0.3);
  });

  it('estimate what the texts have in common', () => {
    const words = Array.from({ length: 60 }, (_, index) => `word${index * 7919}`);
    const half = alike(words.slice(0, 40).join(' '), words.slice(20).join(' '));
    expect(half).toBeGreaterThan(0.2);
    expect(half).toBeLessThan(0.5);
  });
});

describe('a text that says too little', () => {
  it.each([
    '',
    ' ',
    'hi',
    'help',
    'Help me please!',
    '???!!! ... ---',
    '在吗',
    '帮帮我',
    'お願い',
    '도와줘',
    '👍👍👍',
  ])('%j has none', (text) => {
    expect(minhash(text)).toBeUndefined();
  });

  it('has none for what was redacted from it either', () => {
    expect(minhash('[seed phrase removed] [private key removed]')).toBeUndefined();
  });
});

it('is total, of one length, and the same each time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 5_000 }), (text) => {
      const signature = minhash(text);
      expect(signature).toEqual(minhash(text));
      if (signature) {
        expect(signature).toHaveLength(SIGNATURE_LENGTH);
        expect(similarity(signature, signature)).toBe(1);
      }
    }),
  );
});

it('never changes, since signatures are stored', () => {
  expect(minhash('Where is my withdrawal of yesterday?')!.slice(0, 4).join(' ')).toBe(
    '-2066240583 -2042068223 -2078310098 -2091972837',
  );
});

it('compares nothing with a signature of another length', () => {
  const signature = minhash('Where is my withdrawal of yesterday?')!;
  expect(similarity(signature, [])).toBe(0);
  expect(similarity([], [])).toBe(0);
});
