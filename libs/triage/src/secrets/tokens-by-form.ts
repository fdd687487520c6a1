import type { Run } from '../long-runs.ts';
import type { SecretKind, SecretSpan } from './secret-kinds.ts';

interface Form {
  readonly kind: SecretKind;
  readonly pattern: RegExp;
}

/** Forms that issuers chose so that scanners recognise them, by their own documentation. */
const ISSUED: readonly Form[] = [
  { kind: 'token', pattern: /(?<![\w-])eyJ[\w-]{8,2000}\.[\w-]{8,4000}\.[\w-]{8,2000}/g },
  // GitHub, GitLab, npm, PyPI, Hugging Face, DigitalOcean; Shopify, Stripe, SendGrid, Square, Notion, Linear.
  {
    kind: 'token',
    pattern:
      /(?<![A-Za-z\d])(?:gh[oprsu]_[A-Za-z\d]{36,255}|github_pat_\w{50,255}|glpat-[\w-]{20,64}|npm_[A-Za-z\d]{36}|pypi-[\w-]{50,400}|hf_[A-Za-z\d]{30,64}|do[opr]_v1_[a-f\d]{64})(?![A-Za-z\d])/g,
  },
  {
    kind: 'token',
    pattern:
      /(?<![A-Za-z\d])(?:shp(?:at|ca|pa|ss)_[A-Fa-f\d]{32}|[rs]k_(?:live|test)_[A-Za-z\d]{16,128}|whsec_[A-Za-z\d+/=]{24,64}|SG\.[\w-]{16,32}\.[\w-]{30,64}|sq0[a-z]{3}-[\w-]{22,64}|(?:secret|ntn)_[A-Za-z\d]{40,64}|lin_api_[A-Za-z\d]{40})(?![A-Za-z\d])/g,
  },
  // Slack, Google, OpenAI and Anthropic, Twilio, Mailgun, Telegram bots, Facebook.
  {
    kind: 'token',
    pattern:
      /(?<![A-Za-z\d])(?:xox[abeprs]-[\dA-Za-z-]{10,250}|xapp-\d-[\dA-Za-z-]{10,250}|AIza[\w-]{35}|ya29\.[\w-]{20,500}|GOCSPX-[\w-]{28}|sk-(?:proj-|ant-|or-)?[\w-]{20,200}|SK[a-f\d]{32}|key-[a-f\d]{32}|\d{8,10}:[\w-]{35}|EAA[A-Za-z\d]{60,300})(?![A-Za-z\d])/g,
  },
  {
    kind: 'token',
    pattern:
      /https:\/\/(?:hooks\.slack\.com\/(?:services|workflows)\/[\w/]{20,120}|discord(?:app)?\.com\/api\/webhooks\/\d{15,22}\/[\w-]{40,100})/g,
  },
  // The id of an AWS access key; its secret half has no form and is found by the words beside it.
  { kind: 'api_secret', pattern: /(?<![A-Z\d])A(?:KIA|SIA|GPA|IDA|ROA)[A-Z\d]{16}(?![A-Z\d])/g },
  { kind: 'private_key', pattern: /AGE-SECRET-KEY-1[\dA-Z]{50,64}/g },
];

/** `otpauth://totp/…?secret=…`, as authenticator apps' QR codes hold it. */
const OTPAUTH = /otpauth(?:-migration)?:\/\/[\w%&/:=?@.+~,-]{1,600}/gi;
const URL_PASSWORD = /:\/\/[\w.%+-]{1,64}:([^\s:/@\uFFFC]{3,64})@/g;

/** Tokens and URIs that their form alone gives away: of cloud services, code hosts, chats; JWTs; `otpauth:`. */
export function tokensByForm(text: string, runs: readonly Run[]): SecretSpan[] {
  const spans: SecretSpan[] = [];
  const search = ({ kind, pattern }: Form) => {
    for (const match of text.matchAll(pattern)) {
      const secret = match[1] ?? match[0];
      const start = match.index + match[0].indexOf(secret, match[1] === undefined ? 0 : 4);
      spans.push({ kind, start, end: start + secret.length });
    }
  };
  if (runs.length > 0) ISSUED.forEach(search);
  if (text.includes('://')) {
    search({ kind: 'totp_seed', pattern: OTPAUTH });
    if (text.includes('@')) search({ kind: 'password', pattern: URL_PASSWORD });
  }
  return spans;
}

/** The patterns, for the test that none takes more than linear time. */
export const TOKEN_PATTERNS: readonly RegExp[] = [
  ...ISSUED.map(({ pattern }) => pattern),
  OTPAUTH,
  URL_PASSWORD,
];
