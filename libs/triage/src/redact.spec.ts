import { generateMnemonic } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import fc from 'fast-check';
import { redact } from './redact.ts';

const SEED = 'legal winner thank year wave sausage worth useful legal winner thank yellow';
const HEX = '4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318';

describe('redact removes', () => {
  it.each([
    ['a seed phrase', `my words: ${SEED}`, 'seed_phrase'],
    [
      'a numbered seed phrase',
      SEED.split(' ')
        .map((word, n) => `${n + 1}. ${word}`)
        .join('\n'),
      'seed_phrase',
    ],
    [
      'a seed phrase with a slip in it',
      `here is my recovery phrase: ${SEED.replace('yellow', 'year')}`,
      'seed_phrase',
    ],
    ['a private key', `my private key is 0x${HEX}`, 'private_key'],
    ['a private key in Chinese', `私钥:${HEX}`, 'private_key'],
    ['a WIF key', 'import 5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ please', 'private_key'],
    ['a PEM key', '-----BEGIN EC PRIVATE KEY-----\nMHcCAQEEIIr\n-----END EC PRIVATE KEY-----', 'private_key'],
    ['a password', 'password: hunter2!', 'password'],
    ['a password in Spanish', 'mi contraseña es Gato2024', 'password'],
    ['a password in Chinese', '密码是 abc12345', 'password'],
    ['a one-time code', 'the code is 482913', 'one_time_code'],
    ['a one-time code in Chinese', '验证码 482913', 'one_time_code'],
    ['an API secret', 'api_secret = "aB3dE5fG7hJ9kL1mN3pQ5rS7"', 'api_secret'],
    [
      'a JWT',
      'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U',
      'token',
    ],
    ['a TOTP seed', 'authenticator setup key: JBSWY3DPEHPK3PXP', 'totp_seed'],
    [
      'an extended private key',
      `xprv${'9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKm'.repeat(2).slice(0, 107)}`,
      'private_key',
    ],
    ['a password in Russian', 'пароль Qwerty123!', 'password'],
    ['a password in Korean', '비밀번호는 Seoul2024! 입니다', 'password'],
    ['a code named behind', '482 913 is the code', 'one_time_code'],
    ['backup codes', 'backup codes: 1234-5678 2345-6789', 'backup_codes'],
    ['a card number', 'card 4111 1111 1111 1111', 'card_number'],
  ])('%s', (_what, text, kind) => {
    const { text: safe, redactions } = redact(text);
    expect(redactions).toEqual([{ kind, count: 1 }]);
    expect(safe).toContain('removed]');
  });
});

describe('redact keeps', () => {
  it.each([
    ['a transaction hash', `tx 0x${HEX} has 40 confirmations`],
    ['an address', 'sent to 0x742d35Cc6634C0532925a3b844Bc454e4438f44e'],
    ['an order id', 'order 1234567890123456 was not filled'],
    ['an error code', 'error code: 104122'],
    ['a hash beside talk of keys', `I know what a private key is. My txid is ${HEX}`],
    ['something like a WIF key', 'ref 5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTK'],
    ['a long order number', '订单号：4111111111111111'],
    ['an error code in German', 'Fehlercode 104122'],
    ['an amount', 'I sent 250,000.00 USD'],
    ['words about passwords', 'the password is wrong, and I forgot my password'],
    ['an ordinary sentence', 'I can not find the order that I made last year about this account and wait'],
  ])('%s', (_what, text) => {
    expect(redact(text)).toEqual({ text, redactions: [] });
  });
});

it('finds a seed phrase wherever it stands', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.string(),
      fc.constantFrom(128, 160, 192, 224, 256),
      (before, after, strength) => {
        const phrase = generateMnemonic(wordlist, strength);
        const { text } = redact(`${before}\n###\n${phrase}\n###\n${after}`);
        expect(text).not.toContain(phrase.split(' ').slice(0, 6).join(' '));
      },
    ),
    { numRuns: 60 },
  );
});

it('changes nothing more the second time', () => {
  const pieces = fc.constantFrom(
    SEED,
    `private key ${HEX}`,
    'password: abc1234',
    'code 123456',
    'hello',
    '4111111111111111',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(pieces), (parts) => {
      const once = redact(parts.join(' ')).text;
      expect(redact(once)).toEqual({ text: once, redactions: [] });
    }),
  );
});
