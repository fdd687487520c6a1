/** What a fetcher knows of a mail beside its text. None of it is kept but the Message-ID. */
export interface GivenEmail {
  readonly headers?: Readonly<Record<string, string>>;
  /** `Name <address>` or the address; empty or `<>` is the null sender of bounces (RFC 5321, 4.5.5). */
  readonly from?: string;
  readonly to?: string;
  readonly messageId?: string;
  readonly inReplyTo?: string;
}

/** The address and domain that `notification` writes mail from. */
export interface OwnMail {
  readonly address: string;
  readonly domain: string;
}

/** A Message-ID as it is compared and kept: without brackets, which some fetchers leave away. */
export function messageKey(messageId: string | undefined): string | null {
  const key = (messageId ?? '').trim().replace(/^<|>$/g, '').trim();
  return key === '' ? null : key;
}

/** The address of `Name <address>`, in lower case; empty for the null sender. */
export function addressOf(mailbox: string): string {
  const inBrackets = /<(?<address>[^<>]*)>\s*$/.exec(mailbox)?.groups?.['address'];
  return (inBrackets ?? mailbox).trim().toLowerCase();
}

export function ownMailOf(mailFrom: string): OwnMail {
  const address = addressOf(mailFrom);
  return { address, domain: address.slice(address.lastIndexOf('@') + 1) };
}
