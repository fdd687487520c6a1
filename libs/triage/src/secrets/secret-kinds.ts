import type { RedactionKind } from '@triage/contracts';

export type SecretKind = RedactionKind;

/** Where a secret stands in a text, in UTF-16 units; `end` is behind its last. */
export interface SecretSpan {
  readonly kind: SecretKind;
  readonly start: number;
  readonly end: number;
}

/** What stands in a text for a secret. Rules and people read these words: they are never changed. */
const PLACEHOLDERS: Readonly<Record<Exclude<SecretKind, 'iban'>, string>> = {
  seed_phrase: '[seed phrase removed]',
  private_key: '[private key removed]',
  api_secret: '[API secret removed]',
  token: '[token removed]',
  totp_seed: '[authenticator seed removed]',
  backup_codes: '[backup codes removed]',
  password: '[password removed]',
  one_time_code: '[one-time code removed]',
  card_number: '[card number removed]',
  card_code: '[card security code removed]',
};

const PLACEHOLDER =
  /\[(?:seed phrase|private key|API secret|token|authenticator seed|backup codes|password|one-time code|card number|card security code|IBAN [A-Z]{2}…[\dA-Z]{4}) removed\]/g;

/** Stands for a placeholder while a text is searched; no secret and no word reaches over it. */
export const BARRIER = '\uFFFC';

/** The placeholder for a secret. An IBAN keeps its country and its last four, so that an agent can name it. */
export function placeholderFor(kind: SecretKind, secret: string): string {
  if (kind !== 'iban') return PLACEHOLDERS[kind];
  const plain = secret.replaceAll(/[^\dA-Z]/gi, '').toUpperCase();
  return `[IBAN ${plain.slice(0, 2)}…${plain.slice(-4)} removed]`;
}

/** The text with each placeholder replaced by barriers of the same length, so that positions stay. */
export function maskPlaceholders(text: string): string {
  if (!text.includes(' removed]')) return text;
  return text.replaceAll(PLACEHOLDER, (placeholder) => BARRIER.repeat(placeholder.length));
}

/** Longer than any placeholder. */
const AROUND = 50;

/** Whether a passage of a text lies in a placeholder, or takes in a part of one. */
export function holdsPlaceholder(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - AROUND);
  const around = text.slice(from, end + AROUND);
  if (!around.includes(' removed]')) return false;
  return [...around.matchAll(PLACEHOLDER)].some(
    ({ 0: placeholder, index }) => from + index < end && start < from + index + placeholder.length,
  );
}

/** The kinds of secrets that were removed from a text, by the placeholders that it holds. */
export function removedKinds(text: string): SecretKind[] {
  if (!text.includes(' removed]')) return [];
  const found = text.match(PLACEHOLDER) ?? [];
  return [...new Set(found.map((placeholder) => KIND_OF.get(placeholder) ?? 'iban'))];
}

const KIND_OF = new Map(
  Object.entries(PLACEHOLDERS).map(([kind, placeholder]) => [placeholder, kind as SecretKind]),
);

/** Whether whoever has read it can use it until the customer acts (labelling guide, `secret_durable`). */
export function isDurable(kind: SecretKind): boolean {
  return ['move_funds', 'revoke_key', 'change_password', 'reset_2fa'].includes(ADVICE[kind]);
}

/** What a customer has to do about a secret that left their hands. Templates choose their words by it. */
export type Advice = 'move_funds' | 'revoke_key' | 'change_password' | 'reset_2fa' | 'replace_card' | 'none';

const ADVICE: Readonly<Record<SecretKind, Advice>> = {
  seed_phrase: 'move_funds',
  private_key: 'move_funds',
  api_secret: 'revoke_key',
  token: 'revoke_key',
  totp_seed: 'reset_2fa',
  backup_codes: 'reset_2fa',
  password: 'change_password',
  // It lapses by itself within minutes.
  one_time_code: 'none',
  card_number: 'replace_card',
  card_code: 'replace_card',
  iban: 'none',
};

/** What the customer must do after a secret of this kind was removed; `none` also for kinds of a later version. */
export function adviceFor(kind: string): Advice {
  return Object.hasOwn(ADVICE, kind) ? ADVICE[kind as SecretKind] : 'none';
}
