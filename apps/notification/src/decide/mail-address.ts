/** An address and the name that stands before it. */
export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

// RFC 5321, section 4.5.3.1.3.
const LONGEST_ADDRESS = 254;

/**
 * Whether a text is one plain address. Stricter than RFC 5322 on purpose: no quoting, no comments,
 * no lists, nothing that a header or an SMTP command could read as more than one address.
 */
export function isMailAddress(text: string): boolean {
  return (
    text.length <= LONGEST_ADDRESS &&
    /^[^\s@<>()[\]\\,;:"\p{C}]+@[^\s@<>()[\]\\,;:"\p{C}.]+(?:\.[^\s@<>()[\]\\,;:"\p{C}.]+)*$/u.test(text)
  );
}

/** `Support <support@example.org>` or the address alone; undefined where it is neither. */
export function parseMailAddress(text: string): MailAddress | undefined {
  const named = /^(?<name>[^<>]*)<(?<address>[^<>]*)>$/u.exec(text.trim())?.groups;
  const address = (named?.['address'] ?? text).trim();
  const name = (named?.['name'] ?? '').trim().replace(/^"(?<inner>[^"]*)"$/, '$<inner>');
  return isMailAddress(address) && !/\p{C}/u.test(name) ? { name, address } : undefined;
}

// Mailboxes that machines write from. A reply to one is answered by a bounce or by nobody.
const AUTOMATIC = /^(?:mailer-daemon|postmaster|bounces?|(?:no|do-?not)[._-]?reply)(?:[+._-].*)?@/i;

/** Why an automatic answer must not go to this address, or undefined where it may (RFC 3834, section 2). */
export function refusalOf(
  address: string,
  ours: readonly string[],
): 'bad_address' | 'own_address' | 'automatic_address' | undefined {
  if (!isMailAddress(address)) return 'bad_address';
  if (ours.some((own) => own.toLowerCase() === address.toLowerCase())) return 'own_address';
  return AUTOMATIC.test(address) ? 'automatic_address' : undefined;
}

/** A server's words without the addresses in them, so that they may be kept, shown and logged. */
export function withoutAddresses(text: string): string {
  return text.replace(/[^\s<>@]+@[^\s<>@]+/g, '(address)').slice(0, 300);
}
