import type { Redaction } from '@triage/contracts';
import { redactSeedPhrases } from './seed-phrases.ts';

export interface Redacted {
  readonly text: string;
  readonly redactions: Redaction[];
}

interface Rule {
  readonly kind: string;
  readonly placeholder: string;
  readonly pattern: RegExp;
  /** The part of the match that is secret; the first group where there is one, else all of it. */
  readonly isSecret?: (secret: string, whole: string) => boolean;
}

const KEY_WORDS =
  'private key|priv key|secret key|clave privada|приватн|закрытый ключ|özel anahtar|chave privada|秘密鍵|개인키|개인 키|privater schlüssel|clé privée|私钥|私鑰';
const PASSWORD_WORDS =
  'password|passwd|passcode|pwd|passwort|kennwort|contraseña|clave|пароль|şifrem?|parolam?|senha|密码|密碼|パスワード|비밀번호|비번|mot de passe';
const CODE_WORDS = 'code|otp|pin|2fa|код|kodu?|código|codigo|验证码|驗證碼|認証コード|인증번호|인증코드';
const API_WORDS =
  'api[ _-]?secret|secret[ _-]?key|api[ _-]?key|apikey|apisecret|api 密钥|api密钥|api secret|secret';
const BACKUP_WORDS =
  'backup codes?|recovery codes?|totp|authenticator|setup key|备份码|备用码|resguardo|backup-codes?';
const SEPARATOR = String.raw`["']?\s{0,3}(?:[:=：]|is\b|was\b|est\b|es\b|ist\b|é\b|是|は|은|는|-)\s{0,3}["'「“]?`;

/** In this order: what is certain by its form first, then what needs words before it. */
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
    pattern: /\b[xyz]prv[1-9A-HJ-NP-Za-km-z]{95,112}\b/g,
  },
  {
    kind: 'private_key',
    placeholder: '[private key removed]',
    pattern: /\b[5KL][1-9A-HJ-NP-Za-km-z]{50,51}\b/g,
  },
  {
    kind: 'private_key',
    placeholder: '[private key removed]',
    pattern: new RegExp(String.raw`(?:${KEY_WORDS})[^\n]{0,40}?\b((?:0x)?[\da-f]{64})\b`, 'gi'),
  },
  {
    kind: 'token',
    placeholder: '[token removed]',
    pattern: /\beyJ[\w-]{8,2000}\.[\w-]{8,4000}\.[\w-]{8,2000}/g,
  },
  {
    kind: 'api_secret',
    placeholder: '[API secret removed]',
    pattern: new RegExp(String.raw`(?:${API_WORDS})${SEPARATOR}([\w+/=-]{16,128})`, 'gi'),
    isSecret: (secret) => /\d/.test(secret) && /[A-Z]/i.test(secret),
  },
  {
    kind: 'totp_seed',
    placeholder: '[authenticator seed removed]',
    pattern: new RegExp(String.raw`(?:${BACKUP_WORDS})[^\n]{0,30}?\b([A-Z2-7]{16,64})\b`, 'g'),
  },
  {
    kind: 'password',
    placeholder: '[password removed]',
    pattern: new RegExp(String.raw`(?:${PASSWORD_WORDS})${SEPARATOR}([^\s"'」”,;。,]{4,64})`, 'gi'),
    // "The password is wrong" holds no password; one with a digit or a sign does, whatever stands before it.
    isSecret: (secret, whole) => /[\d!@#$%^&*_+]/.test(secret) || /[:=：]\s*\S+$/.test(whole),
  },
  {
    kind: 'one_time_code',
    placeholder: '[one-time code removed]',
    pattern: new RegExp(String.raw`(?:${CODE_WORDS})[^\d\n]{0,15}\b(\d{6,8}|\d{3}[ -]\d{3})\b`, 'gi'),
    isSecret: (_secret, whole) => !/\b(?:err|error|ошибк|错误|エラー|오류|hata|erro|fehler)/i.test(whole),
  },
  {
    kind: 'card_number',
    placeholder: '[card number removed]',
    pattern: /\b\d(?:[ -]?\d){12,18}\b/g,
    isSecret: (secret) => passesLuhn(secret.replaceAll(/\D/g, '')),
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
  const count = (kind: string) => counts.set(kind, (counts.get(kind) ?? 0) + 1);
  let safe = redactSeedPhrases(text, () => count('seed_phrase'));
  for (const { kind, placeholder, pattern, isSecret = () => true } of RULES) {
    safe = safe.replaceAll(pattern, (whole: string, ...groups: unknown[]) => {
      const secret = typeof groups[0] === 'string' ? groups[0] : whole;
      if (secret.startsWith('[') || !isSecret(secret, whole)) return whole;
      count(kind);
      return whole.slice(0, whole.length - secret.length) + placeholder;
    });
  }
  return { text: safe, redactions: Array.from(counts, ([kind, n]) => ({ kind, count: n })) };
}

/** The check digit of payment cards (ISO/IEC 7812-1, annex B). */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const weighted = i % 2 === 1 ? digit * 2 : digit;
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return sum % 10 === 0 && new Set(digits).size > 2;
}
