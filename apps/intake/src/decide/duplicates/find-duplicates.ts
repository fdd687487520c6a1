import { similarity } from '@triage/triage';
import type { KnownPrint } from './ticket-print.ts';

export type DuplicateReason = 'same_transaction' | 'same_order' | 'same_address' | 'similar_text';

/** Another ticket that seems to be about the same thing, and why. */
export interface Duplicate {
  readonly other: KnownPrint;
  /** From 0 to 1. */
  readonly score: number;
  readonly reason: DuplicateReason;
}

/** A chain of repeats needs no link from each to each. */
const MOST_LINKS = 3;

/** Unrelated texts share less than a fifth, texts that share greeting and sign-off two fifths. */
const LEAST_SIMILARITY = 0.45;

/** A mark that more customers name is no customer's own: an address of a scam, a hash from the news. */
const MOST_OWNERS = 3;

const MARKS: readonly { prefix: string; reason: DuplicateReason; score: number; betweenStrangers: number }[] =
  [
    { prefix: 'tx:', reason: 'same_transaction', score: 0.95, betweenStrangers: 0.7 },
    { prefix: 'order:', reason: 'same_order', score: 0.9, betweenStrangers: 0.6 },
    // Deposits of years go to one address, and many write about one scammer's.
    { prefix: 'address:', reason: 'same_address', score: 0.6, betweenStrangers: 0 },
  ];

/**
 * Which of the candidates repeat this ticket, the surest first.
 *
 * Of one customer, known by id or by e-mail address, a similar text or a shared transaction, order or address
 * is enough. Of two who may be one, since they came by different channels and no two addresses tell them
 * apart, only a transaction or an order that hardly anybody else names. The same words of two customers are
 * no duplicates: when many write the same, that is an incident. What says too little matches nothing.
 */
export function findDuplicates(ticket: KnownPrint, candidates: readonly KnownPrint[]): Duplicate[] {
  const others = candidates.filter(({ ticketId }) => ticketId !== ticket.ticketId);
  return others
    .flatMap((other) => compare(ticket, other, others) ?? [])
    .sort((a, b) => b.score - a.score || (a.other.ticketId < b.other.ticketId ? -1 : 1))
    .slice(0, MOST_LINKS);
}

function compare(ticket: KnownPrint, other: KnownPrint, all: readonly KnownPrint[]): Duplicate | undefined {
  const same = isSamePerson(ticket, other);
  if (!same && !mayBeSamePerson(ticket, other)) return undefined;
  const found: Duplicate[] = [];
  for (const mark of ticket.marks) {
    const kind = MARKS.find(({ prefix }) => mark.startsWith(prefix));
    if (!kind || !other.marks.includes(mark)) continue;
    const score = same ? kind.score : ownersOf(mark, all) <= MOST_OWNERS ? kind.betweenStrangers : 0;
    if (score > 0) found.push({ other, score, reason: kind.reason });
  }
  if (same && ticket.signature && other.signature) {
    const score = similarity(ticket.signature, other.signature);
    if (score >= LEAST_SIMILARITY)
      found.push({ other, score: Math.round(score * 100) / 100, reason: 'similar_text' });
  }
  return found.sort((a, b) => b.score - a.score)[0];
}

function isSamePerson(a: KnownPrint, b: KnownPrint): boolean {
  if (a.requesterId === b.requesterId) return true;
  return a.email !== null && a.email.toLowerCase() === b.email?.toLowerCase();
}

function mayBeSamePerson(a: KnownPrint, b: KnownPrint): boolean {
  return a.channel !== b.channel && (a.email === null || b.email === null);
}

function ownersOf(mark: string, prints: readonly KnownPrint[]): number {
  return new Set(prints.filter(({ marks }) => marks.includes(mark)).map(({ requesterId }) => requesterId))
    .size;
}
