import type { Channel } from '@triage/contracts';
import { entities, minhash } from '@triage/triage';

/** What a ticket is recognised by: its text's signature, and what it names that there is only one of. */
export interface TicketPrint {
  readonly ticketId: string;
  /** Null where the text says too little to be compared. */
  readonly signature: readonly number[] | null;
  /** Such as `tx:…`, `order:…` and `address:…`. */
  readonly marks: readonly string[];
}

/** A print, and whose ticket it is of. */
export interface KnownPrint extends TicketPrint {
  readonly number: string;
  readonly channel: Channel;
  readonly requesterId: string;
  readonly email: string | null;
}

export interface PrintedText {
  readonly ticketId: string;
  readonly subject: string;
  /** Redacted. */
  readonly body: string;
  readonly transactionIds: readonly string[];
}

const MOST_MARKS = 10;

/** Shorter ones are what people type to fill in a form. */
const LEAST_LENGTH = 6;
/** "order delayed" names no order. */
const LEAST_DIGITS = 4;

/** Takes a ticket's print. The subject counts where the body alone says too little ("see subject"). */
export function printOf({ ticketId, subject, body, transactionIds }: PrintedText): TicketPrint {
  const signature = minhash(body) ?? minhash(`${subject}\n${body}`);
  return {
    ticketId,
    signature: signature ? [...signature] : null,
    marks: marksOf(`${subject}\n${body}`, transactionIds),
  };
}

function marksOf(text: string, transactionIds: readonly string[]): string[] {
  const marks = new Set<string>();
  for (const id of transactionIds) if (id.trim().length >= LEAST_LENGTH) marks.add(`tx:${hexFolded(id)}`);
  for (const { kind, value } of entities(text)) {
    if (kind === 'tx_hash') marks.add(`tx:${hexFolded(value)}`);
    else if (kind === 'address') marks.add(`address:${hexFolded(value)}`);
    else if (kind === 'order_id' && (value.match(/\d/g) ?? []).length >= LEAST_DIGITS)
      marks.add(`order:${value.toUpperCase()}`);
  }
  return [...marks].slice(0, MOST_MARKS);
}

/** Hexadecimal is the same in both cases and without its prefix; base58 is not. */
function hexFolded(value: string): string {
  const trimmed = value.trim();
  return /^(?:0x)?[\da-f]+$/i.test(trimmed) ? trimmed.toLowerCase().replace(/^0x/, '') : trimmed;
}
