import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REDACTION_KINDS } from '@triage/contracts';
import { entropyToMnemonic } from '@scure/bip39';
import { wordlist as czech } from '@scure/bip39/wordlists/czech.js';
import { wordlist as english } from '@scure/bip39/wordlists/english.js';
import { wordlist as french } from '@scure/bip39/wordlists/french.js';
import { wordlist as italian } from '@scure/bip39/wordlists/italian.js';
import { wordlist as japanese } from '@scure/bip39/wordlists/japanese.js';
import { wordlist as korean } from '@scure/bip39/wordlists/korean.js';
import { wordlist as portuguese } from '@scure/bip39/wordlists/portuguese.js';
import { wordlist as simplified } from '@scure/bip39/wordlists/simplified-chinese.js';
import { wordlist as spanish } from '@scure/bip39/wordlists/spanish.js';
import { wordlist as traditional } from '@scure/bip39/wordlists/traditional-chinese.js';
import fc from 'fast-check';
import { redact } from './redact.ts';
import { adviceFor } from './secrets/secret-kinds.ts';

interface Example {
  readonly kind: string;
  readonly lang: string;
  readonly text: string;
  readonly secret: string;
}

const FIXTURES = join(import.meta.dirname, '../fixtures');
const rows = <T>(name: string): T[] =>
  readFileSync(join(FIXTURES, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

const SECRETS = rows<Example>('secrets.jsonl');
const LOOKALIKES = rows<{ lang: string; text: string }>('lookalikes.jsonl');
const LATIN = { english, spanish, french, italian, portuguese, czech };
const LISTS = { ...LATIN, japanese, korean, simplified, traditional };
const LANGUAGES = ['en', 'zh-Hans', 'zh-Hant', 'es', 'ru', 'tr', 'pt', 'ja', 'ko', 'de', 'fr'];

const SEED = 'legal winner thank year wave sausage worth useful legal winner thank yellow';
const HEX = '4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318';

/** What of a secret must not be left: an IBAN's middle, a phrase's every word, else the whole. */
function remainders({ kind, secret }: Example): string[] {
  if (kind === 'iban') return [secret.replaceAll(' ', '').slice(4, -4), secret];
  if (kind !== 'seed_phrase') return [secret];
  return [secret, ...secret.split(/[\s,.)\d]+/).filter((word) => word.length > 2)];
}

const hasWord = (text: string, word: string) => ` ${text} `.split(/[^\p{L}\p{N}\p{M}]+/u).includes(word);

it('has hundreds of secrets and of lookalikes, in each language, of each kind', () => {
  expect(SECRETS.length).toBeGreaterThanOrEqual(300);
  expect(LOOKALIKES.length).toBeGreaterThanOrEqual(300);
  expect(new Set(SECRETS.map(({ kind }) => kind))).toEqual(new Set(REDACTION_KINDS));
  for (const examples of [SECRETS, LOOKALIKES]) {
    expect(new Set(examples.map(({ lang }) => lang))).toEqual(new Set(LANGUAGES));
  }
});

it.each(SECRETS)('removes a $kind in $lang: $text', (example) => {
  const { text, redactions } = redact(example.text);
  expect(redactions.map(({ kind }) => kind)).toContain(example.kind);
  const left = text.replaceAll(/\[[^\]]* removed\]/g, ' ');
  const remaining = remainders(example).filter((part) => /\P{L}/u.test(part) ? left.includes(part) : hasWord(left, part)); // prettier-ignore
  expect(remaining).toEqual([]);
  expect(redact(text)).toEqual({ text, redactions: [] });
});

it.each(LOOKALIKES)('keeps, in $lang: $text', ({ text }) => {
  expect(redact(text)).toEqual({ text, redactions: [] });
});

describe('redact removes', () => {
  it.each([
    ['a seed phrase', `my words: ${SEED}`, 'seed_phrase'],
    ['a phrase with a slip', `here is my recovery phrase: ${SEED.replace('yellow', 'year')}`, 'seed_phrase'],
    ['a phrase with a typing error', `seed phrase: ${SEED.replace('sausage', 'sausagge')}`, 'seed_phrase'],
    ['a phrase that lacks a word', `my seed phrase ${SEED.split(' ').slice(1).join(' ')}`, 'seed_phrase'],
    ['a phrase in a JSON array', JSON.stringify(SEED.split(' ')), 'seed_phrase'],
    ['a phrase in a quoted mail', `> ${SEED.replace(' worth', '\n> worth')}`, 'seed_phrase'],
    ['a phrase without spaces', SEED.replaceAll(' ', ''), 'seed_phrase'],
    ['a phrase by first letters', `seed: ${SEED.replaceAll(/\b(\w{4})\w*/g, '$1')}`, 'seed_phrase'],
    ['a private key of a named wallet', `private key of wallet 0x742d35Cc6634C0532925a3b844Bc454e4438f44e: ${HEX}`, 'private_key'],
    ['a private key in an environment', `PRIVATE_KEY="0x${HEX}"`, 'private_key'],
    ['a WIF key with a slip, named', 'WIF: 5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTK', 'private_key'],
    ['an AWS secret', 'AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY', 'api_secret'],
    ['a password in a URL', 'postgres://user:secretpw@db:5432/x', 'password'],
    ['a password in quotes', 'my password is "correct horse battery staple"', 'password'],
    ['a code named behind', '482 913 is the code', 'one_time_code'],
    ['a code by SMS', 'it asked for code again, i got 55 29 14 by sms', 'one_time_code'],
    ['full-width figures', '验证码：４８２９１３', 'one_time_code'],
    ['a card with its code behind', '4111 1111 1111 1111 123', 'card_number'],
  ])('%s', (_what, text, kind) => {
    const { text: safe, redactions } = redact(text);
    expect(redactions).toEqual([{ kind, count: 1 }]);
    expect(safe).toContain('removed]');
  }); // prettier-ignore
});

it('keeps the country and the last four of an IBAN', () => {
  expect(redact('IBAN DE89 3704 0044 0532 0130 00').text).toBe('IBAN [IBAN DE…3000 removed]');
});

describe('wherever it stands', () => {
  const around = fc.constantFrom(
    '',
    '\n',
    '"',
    '「',
    '」',
    '请看',
    '、',
    'です',
    ' 입니다 ',
    ' — ',
    '…',
    '(',
    '\n\n> ',
  );
  const outside = fc.string({ unit: 'grapheme', maxLength: 60 });
  const selfEvident = SECRETS.filter(
    ({ kind, secret }) =>
      ['token', 'iban', 'card_number'].includes(kind) || /prv|BEGIN|otpauth|^\[/.test(secret),
  ).filter(({ secret, text }) => !/[Bb]earer/.test(text) && /[A-Z]/i.test(secret));

  it('finds what its form gives away', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...selfEvident),
        outside,
        around,
        around,
        outside,
        (example, a, b, c, d) => {
          const { text } = redact(`${a}\n${b}${example.secret}${c}\n${d}`);
          expect(text).not.toContain(example.secret);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('finds a code though the next line begins with a sign of a currency', () => {
    expect(redact('your bot asked for the 2FA code and I sent 431115\n$').text).not.toContain('431115');
  });

  it('finds a sentence with a secret', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SECRETS), outside, outside, (example, before, after) => {
        const { text } = redact(`${before}\n${example.text}\n${after}`);
        expect(text).not.toContain(example.secret);
      }),
      { numRuns: 400 },
    );
  });

  it.each(Object.entries(LATIN))('finds a seed phrase of the list of %s', (_name, list) => {
    const lengths = fc.constantFrom(16, 20, 24, 28, 32);
    const entropy = lengths.chain((size) => fc.uint8Array({ minLength: size, maxLength: size }));
    const separators = fc.constantFrom(' ', '\n', ', ', ' | ', '\n> ', '","');
    fc.assert(
      fc.property(outside, around, entropy, separators, around, outside, (a, b, bytes, separator, c, d) => {
        const words = entropyToMnemonic(bytes, list).split(' ');
        const { text } = redact(`${a}\n${b}${words.join(separator)}${c}\n${d}`);
        expect(
          words.filter((word) => hasWord(text.normalize('NFC'), word.normalize('NFC'))).length,
        ).toBeLessThan(3);
      }),
      { numRuns: 60 },
    );
  });

  it.each(Object.entries({ japanese, korean, simplified, traditional }))(
    'finds a phrase of the list of %s, spaced or not, in either normal form',
    (name, list) => {
      const entropy = fc.uint8Array({ minLength: 16, maxLength: 16 });
      const forms = fc.constantFrom<[string, string]>(
        [' ', 'NFC'],
        ['\u3000', 'NFC'],
        [' ', 'NFKD'],
        ['', 'NFC'],
      );
      fc.assert(
        fc.property(entropy, forms, (bytes, [separator, form]) => {
          const words = entropyToMnemonic(bytes, list).split(/[ \u3000]/).map((word) => word.normalize(form));
          const named = separator === '' && /simplified|traditional/.test(name) ? '助记词：' : '';
          const { text } = redact(`${named}${words.join(separator)}\n`);
          expect(text).toBe(`${named}[seed phrase removed]\n`);
        }),
        { numRuns: 100 },
      ); // prettier-ignore
    },
  );
});

it('takes a word for the name of a phrase only where it is not the first of the phrase', () => {
  const phrase = entropyToMnemonic(Uint8Array.of(65, 32, ...new Uint8Array(14)), korean).normalize('NFC');
  expect(phrase.startsWith('문구 ')).toBe(true);
  expect(redact(`${phrase}\n`).text).toBe('[seed phrase removed]\n');
});

it('knows all lists', () => expect(Object.keys(LISTS)).toHaveLength(10));

it('changes nothing more the second time', () => {
  const pieces = fc.constantFrom(
    ...SECRETS.map(({ text }) => text),
    ...SECRETS.map(({ secret }) => secret),
    ...LOOKALIKES.map(({ text }) => text),
    ...[
      'password: ',
      'code ',
      'api key',
      'private key',
      'seed phrase',
      '123456',
      '4111111111111111',
      '[',
      '"',
    ],
    ...['[password removed]', '[IBAN DE…3000 removed]', '是', ':', '\n'],
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), fc.constantFrom(' ', '', '\n'), (parts, joint) => {
      const once = redact(parts.join(joint)).text;
      expect(redact(once)).toEqual({ text: once, redactions: [] });
    }),
    { numRuns: 600 },
  );
});

it('takes any text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void redact(text)));
  for (const text of ['\0', '\ud800', 'code \udc00 482913', '\u202e', 'password: \ud83d']) redact(text);
});

describe('a hostile text of 64 KiB', () => {
  const SIZE = 65_536;
  const filled = (text: string) => text.repeat(Math.ceil(SIZE / text.length)).slice(0, SIZE);
  const LIMIT_MS = 50;
  /** In time of this thread's processor, since others run on the machine too. */
  const fastest = (text: string) =>
    Math.min(
      ...Array.from({ length: 4 }, () => {
        const before = process.threadCpuUsage();
        redact(text);
        const { user, system } = process.threadCpuUsage(before);
        return (user + system) / 1_000;
      }),
    );

  it.each([
    ...['a', '4', '1234567890', '4111 1111 1111 1112 ', '\n', ' ', '[', '"', '-----', 'eyJ', 'xoxb-', '123456789:'],
    ...['password ', 'password is ', 'code ', 'code: 12345 ', 'api key ', 'seed phrase ', 'backup codes: 1234 5678 '],
    ...['-----BEGIN PRIVATE KEY----- ', '[1,2,3,4,5,6,7,8,9,', 'DE89370400440532013001 ', 'otpauth://totp/a?secret=A '],
    ...['password: hunter2! ', '[password removed] ', `${HEX} `, '助记词抚伴杯婆旺缓塔靠纯翻塑沈', 'あいこくしんあいさつ'],
    ...['5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTK ', 'totp ABCD EFGH IJKL ', '://a:b', '😀'],
    `${english.join(' ')} `, english.join(''), `${english.slice(0, 11).join(' ')} the `, `${english.slice(0, 13).join(' ')} xx `,
    `seed phrase: ${english.slice(100, 110).join(' ')} ribon xyz `,
  ])('of %j', (text) => {
    expect(fastest(filled(text))).toBeLessThan(LIMIT_MS);
  }); // prettier-ignore

  it('of whatever parts', () => {
    const parts = fc.array(
      fc.constantFrom(...SECRETS.map(({ text }) => text), 'password', 'code', 'key', ' ', 'a'),
      {
        minLength: 1,
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(parts, (some) => {
        expect(fastest(filled(some.join('')))).toBeLessThan(LIMIT_MS);
      }),
      { numRuns: 25 },
    );
  });
});

it.each([
  ['seed_phrase', 'move_funds'],
  ['private_key', 'move_funds'],
  ['api_secret', 'revoke_key'],
  ['token', 'revoke_key'],
  ['totp_seed', 'reset_2fa'],
  ['backup_codes', 'reset_2fa'],
  ['password', 'change_password'],
  ['one_time_code', 'none'],
  ['card_number', 'replace_card'],
  ['card_code', 'replace_card'],
  ['iban', 'none'],
  ['of a later version', 'none'],
  ['constructor', 'none'],
])('advises on a removed %s: %s', (kind, advice) => {
  expect(adviceFor(kind)).toBe(advice);
});
