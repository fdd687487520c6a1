import { sha256 } from '@noble/hashes/sha2.js';
import type { Redaction } from '@triage/contracts';
import { redactSeedPhrases } from './seed-phrases.ts';

export interface Redacted {
  readonly text: string;
  readonly redactions: Redaction[];
}

/** Where a candidate stands: up to 60 characters on either side. */
interface Surroundings {
  readonly before: string;
  readonly after: string;
}

interface Rule {
  readonly kind: string;
  readonly placeholder: string;
  /** The secret is the first group, at the match's end; or the whole match where there is no group. */
  readonly pattern: RegExp;
  readonly isSecret?: (secret: string, around: Surroundings, whole: string) => boolean;
}

const REACH = 60;

const KEY_WORDS =
  /private[ _-]?key|priv[ _-]?key|secret key|clave privada|приватн|закрытый ключ|özel anahtar|chave privada|秘密鍵|개인 ?키|privater schlüssel|private schlüssel|clé privée|私钥|私鑰|密钥/i;
const NOT_A_CODE =
  /(?:err(?:or)?|fehler|erreur|erro|hata|ошибк\p{L}*|错误|錯誤|エラー|오류|status|order|post(?:al)?|zip|area|country|swift|bank|sort|promo|referral|invite|tracking|qr|bar|source|dis|vip)[\s_-]{0,2}$/iu;
const NOT_A_CARD =
  /(?:order|ref(?:erence)?|uid|user|id|txid|tx|hash|ticket|trade|withdrawal|deposit|订单|訂單|编号|ордер|номер|注文|주문|auftrag|ordre|orden|pedido|emir)[\s:：#№.\w号號]{0,12}$/i;

const NOT_REMOVED = String.raw`(?! removed\])`;
const PASSWORD_WORDS =
  'password|passwd|passcode|passphrase|pwd|passwort|kennwort|contraseña|clave|пароль|şifrem?|parolam?|senha|密码|密碼|口令|パスワード|비밀번호|비번|mot de passe';
const CODE_WORDS =
  'codes?|otp|pin|2fa|tan|код|kodum?u?|código|codigo|验证码|驗證碼|动态码|認証コード|確認コード|인증번호|인증코드|bestätigungscode|sicherheitscode';
const API_WORDS =
  'api[ _-]?secret|secret[ _-]?key|api[ _-]?key|apikey|apisecret|api ?密钥|api ?密鑰|apiキー|api ?키|secret|секрет|シークレット|시크릿';
const SEED_WORDS =
  'backup codes?|recovery codes?|totp|authenticator|setup key|2fa (?:key|secret|seed)|google auth\\w*|备份码|备用码|谷歌验证|resguardo|认证密钥|秘钥';
const SEPARATOR = String.raw`["']?\s{0,3}(?:[:=：]|is\b|was\b|est\b|es\b|ist\b|é\b|är\b|是|为|は|은|는|-|—|>)?\s{0,3}["'「“(]?`;

/** In this order: what is certain by its form first, then what needs words beside it. */
const RULES: readonly Rule[] = [
  {
    kind: 'private_key',
    placeholder: '[private key removed]',
    pattern:
      /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[\w+/=\s]{0,10000}(?:-----END [A-Z ]{0,30}PRIVATE KEY-----)?/g,
  },
  {
    kind: 'private_key',
    placeholder: '[private key removed]',
    pattern: /(?<![\dA-Za-z])[xyz]prv[1-9A-HJ-NP-Za-km-z]{95,112}(?![\dA-Za-z])/g,
  },
  {
    kind: 'private_key',
    placeholder: '[private key removed]',
    pattern: /(?<![\dA-Za-z])[5KL][1-9A-HJ-NP-Za-km-z]{50,51}(?![\dA-Za-z])/g,
    isSecret: (secret, { before }) => isWif(secret) || KEY_WORDS.test(before),
  },
  {
    kind: 'private_key',
    placeholder: '[private key removed]',
    pattern: /(?<![\dA-Z])(?:0x)?[\da-f]{64}(?![\dA-Z])/gi,
    // The same 64 figures are a transaction's hash; only the words beside tell them apart.
    isSecret: (_secret, { before, after }) => {
      const key = lastIndex(before, KEY_WORDS);
      if (key >= 0) return key > lastIndex(before, /\btx|hash|transaction|哈希|交易|хеш|хэш/i);
      return KEY_WORDS.test(after.slice(0, 30)) && !/\btx|hash/i.test(before);
    },
  },
  {
    kind: 'token',
    placeholder: '[token removed]',
    pattern: /(?<![\w-])eyJ[\w-]{8,2000}\.[\w-]{8,4000}\.[\w-]{8,2000}/g,
  },
  {
    kind: 'api_secret',
    placeholder: '[API secret removed]',
    pattern: inContext(API_WORDS, String.raw`([\w+/=-]{16,128})`, 'gi'),
    isSecret: (secret) => /\d/.test(secret) && /[A-Z]/i.test(secret) && !/^0x[\da-f]{40}$/i.test(secret),
  },
  {
    kind: 'totp_seed',
    placeholder: '[authenticator seed removed]',
    pattern: inContext(
      SEED_WORDS,
      String.raw`([A-Z2-7]{16,64}|[A-Z2-7]{4}(?:[ -][A-Z2-7]{4}){3,15})(?![\dA-Z])`,
      'gi',
    ),
    isSecret: (secret) => /[2-7]/.test(secret) || secret === secret.toUpperCase(),
  },
  {
    kind: 'backup_codes',
    placeholder: '[backup codes removed]',
    pattern: inContext(
      'backup[ -]codes?|recovery codes?|备用码|备份码|резервн\\p{L}* код\\p{L}*|codes de secours|códigos de respaldo|backup-codes?|백업 ?코드|バックアップコード',
      String.raw`([\dA-Z]{4,10}(?:-[\dA-Z]{4,6})?(?:[\s,;]{1,3}[\dA-Z]{4,10}(?:-[\dA-Z]{4,6})?){1,15})(?![\dA-Za-z])`,
      'giu',
    ),
    isSecret: (secret) => secret.split(/[\s,;]+/).every((code) => /\d/.test(code)),
  },
  {
    kind: 'password',
    placeholder: '[password removed]',
    pattern: inContext(PASSWORD_WORDS, String.raw`([!#-&*-+\--:<-~]{4,64})`, 'gi'),
    isSecret: isPassword,
  },
  {
    kind: 'one_time_code',
    placeholder: '[one-time code removed]',
    pattern: new RegExp(
      String.raw`(?<![a-z\u0400-\u04ff])(?:${CODE_WORDS})${NOT_REMOVED}[^\d\n]{0,15}(?<![\d.,-])(\d{6,8}|\d{3}[ -]\d{3}|\d\d \d\d \d\d)(?![\d.,-]\d|\d)`,
      'gi',
    ),
    isSecret: (_secret, { before }, whole) => !NOT_A_CODE.test(before) && !/err|id\b|http/i.test(whole),
  },
  {
    kind: 'one_time_code',
    placeholder: '[one-time code removed]',
    pattern: new RegExp(
      // The words are shared with patterns that go on after them.
      // eslint-disable-next-line regexp/optimal-lookaround-quantifier
      String.raw`(?<![\d.,:/-])(?:\d{6}|\d{3}[ -]\d{3}|\d\d \d\d \d\d)(?=\s{0,2}(?:is|was|es|ist|est|é|是|это|by|from|per|por|par)\b[^\d\n]{0,15}(?:${CODE_WORDS}|sms))`,
      'gi',
    ),
    isSecret: (_secret, { before, after }) =>
      !NOT_A_CODE.test(before) && !/err|fehler|ошиб/i.test(after.slice(0, 20)),
  },
  {
    kind: 'card_number',
    placeholder: '[card number removed]',
    pattern: /(?<![\d.])[2-6]\d{3}(?:[ -]?\d){9,15}(?!\d)/g,
    isSecret: (secret, { before }) => passesLuhn(secret.replaceAll(/\D/g, '')) && !NOT_A_CARD.test(before),
  },
];

/**
 * The text without the secrets that customers paste, each replaced by a typed placeholder,
 * and what was removed.
 *
 * Transaction hashes, addresses and order ids stay. Redacting twice changes nothing more.
 * Time is linear in the text.
 */
export function redact(text: string): Redacted {
  const counts = new Map<string, number>();
  let safe = text;
  // A placeholder may bring a word and a secret together, so what changed is read again.
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const next = redactOnce(safe, counts);
    if (next === safe) break;
    safe = next;
  }
  return { text: safe, redactions: Array.from(counts, ([kind, count]) => ({ kind, count })) };
}

const MOST_PASSES = 6;

function redactOnce(text: string, counts: Map<string, number>): string {
  const count = (kind: string) => counts.set(kind, (counts.get(kind) ?? 0) + 1);
  let safe = redactSeedPhrases(text, () => count('seed_phrase'));
  for (const { kind, placeholder, pattern, isSecret } of RULES) {
    safe = safe.replaceAll(pattern, (whole: string, ...groups: unknown[]) => {
      const secret = typeof groups[0] === 'string' ? groups[0] : whole;
      if (secret.startsWith('[')) return whole;
      const at = (typeof groups[0] === 'string' ? groups[1] : groups[0]) as number;
      const input = (typeof groups[0] === 'string' ? groups[2] : groups[1]) as string;
      const around = {
        before: input.slice(Math.max(0, at - REACH), at),
        after: input.slice(at + whole.length, at + whole.length + REACH),
      };
      if (isSecret !== undefined && !isSecret(secret, around, whole)) return whole;
      count(kind);
      return whole.slice(0, whole.length - secret.length) + placeholder;
    });
  }
  return safe;
}

function inContext(words: string, secret: string, flags: string): RegExp {
  return new RegExp(String.raw`(?<![a-z])(?:${words})${NOT_REMOVED}${SEPARATOR}${secret}`, flags);
}

/**
 * "The password is wrong" holds no password. One with a figure and a letter or sign does; a
 * plain word only after a colon and with nothing behind it.
 */
function isPassword(secret: string, { after }: Surroundings, whole: string): boolean {
  if (/^(?:https?|www)/i.test(secret)) return false;
  const separated = /[:=：]\s*["'「“(]?$/.test(whole.slice(0, whole.length - secret.length));
  if (
    /\d/.test(secret) &&
    /[A-Z!@#$%^&*_+]/i.test(secret) &&
    !/^\d+(?:st|nd|rd|th|[xhd]|min)?[.:]?$/i.test(secret)
  ) {
    return secret.length >= 5;
  }
  if (/^\d{6,}$/.test(secret)) return true;
  if (!separated) return /[!@#$%^&*_+]/.test(secret.slice(0, -1)) && secret.length >= 6;
  return /\d{4,}/.test(secret) || (/^[\w!@#$%^&*.+-]+$/.test(secret) && /^\s*(?:$|[\n,;)"'」”])/.test(after));
}

function lastIndex(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))) last = match.index;
  return last;
}

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** Bitcoin's wallet import format: base58 of 0x80, the key, and four bytes of a double SHA-256. */
function isWif(text: string): boolean {
  let value = 0n;
  for (const char of text) value = value * 58n + BigInt(BASE58.indexOf(char));
  const hex = value.toString(16).padStart(text.length === 51 ? 74 : 76, '0');
  if (hex.length > 76 || !/^(?:80|ef)/.test(hex)) return false;
  const bytes = Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
  const body = bytes.subarray(0, -4);
  const checksum = sha256(sha256(body));
  return bytes.subarray(-4).every((byte, i) => byte === checksum[i]);
}

/** The check digit of payment cards (ISO/IEC 7812-1, annex B). */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const weighted = i % 2 === 1 ? digit * 2 : digit;
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return sum % 10 === 0 && new Set(digits).size > 1;
}
