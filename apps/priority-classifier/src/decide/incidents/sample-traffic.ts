import { type Category, derivedEventId, type Level } from '@triage/contracts';
import { fingerprintsOf } from './fingerprint.ts';
import type { Instant } from './incident.ts';
import type { Report } from './report.ts';

/*
 * Traffic for tests: a week as an exchange with some 10,000 tickets a week has it, a storm, a flood. The same seed
 * gives the same tickets.
 */

export interface SampleTicket {
  readonly ticketId: string;
  readonly number: string;
  readonly requesterId: string;
  readonly openedAt: Instant;
  readonly category: Category;
  readonly urgency: Level;
  readonly assets: readonly string[];
  readonly chains: readonly string[];
  readonly errorCodes: readonly string[];
  readonly signals: readonly string[];
}

/** A Monday, 00:00 UTC. */
export const MONDAY: Instant = Date.parse('2026-03-02T00:00:00.000Z');
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

type Random = () => number;
type Weights<T extends string> = Readonly<Partial<Record<T, number>>>;

const CATEGORY_WEIGHTS: Weights<Category> = {
  withdrawal: 22, deposit: 18, account_access: 12, kyc_verification: 10, trading_execution: 8, account_security: 7,
  fees_billing: 7, general_question: 6, derivatives_margin: 4, api_integration: 3, scam_phishing: 2, feedback_spam: 1,
}; // prettier-ignore
const SIGNAL_WEIGHTS: Readonly<Partial<Record<Category, Weights<string>>>> = {
  withdrawal: { pending_too_long: 45, withdrawal: 30, funds_missing: 15, wrong_address: 10 },
  deposit: { funds_missing: 40, deposit: 35, own_mistake: 15, txn_error: 10 },
  account_access: { locked_out: 60, login: 25, account_frozen: 15 },
  account_security: { broken_2fa: 60, compromise: 40 },
};
const ASSET_WEIGHTS: Weights<string> = { USDT: 40, BTC: 20, ETH: 20, SOL: 8, TRX: 5, XRP: 4, BNB: 3 };
const CHAIN_WEIGHTS: Readonly<Record<string, Weights<string>>> = {
  USDT: { tron: 55, ethereum: 30, bsc: 15 },
  BTC: { bitcoin: 1 },
  ETH: { ethereum: 8, arbitrum: 2 },
  SOL: { solana: 1 },
  TRX: { tron: 1 },
  XRP: { ripple: 1 },
  BNB: { bsc: 1 },
};

/** A calm week: the day has a peak of twice its mean, the weekend is quieter, and nothing is the matter. */
export function calmWeek(seed: number, count: number, start: Instant = MONDAY): SampleTicket[] {
  const random = randomOf(seed);
  return tickets(`calm-${seed}`, random, count, () => {
    for (;;) {
      const at = start + random() * 168 * HOUR;
      if (random() * 2 < profile(at)) return { openedAt: at, ...ordinary(random) };
    }
  });
}

/** A storm: of all tickets in these minutes, so large a share is about withdrawals on Tron. */
export function storm(
  seed: number,
  { count = 5_000, share = 0.6, start = MONDAY + 10 * HOUR, minutes = 20 } = {},
): SampleTicket[] {
  const random = randomOf(seed);
  return tickets(`storm-${seed}`, random, count, () => {
    const openedAt = start + random() * minutes * MINUTE;
    return random() < share ? { openedAt, ...ofTheStorm(random) } : { openedAt, ...ordinary(random) };
  });
}

/** Whether a ticket reports what a storm is about; a few ordinary ones do too. Tron's own coin needs no chain beside it. */
export function isOfTheStorm({ category, urgency, chains, assets }: SampleTicket): boolean {
  const isOnTron = chains.includes('tron') || (chains.length === 0 && assets.includes('TRX'));
  return category === 'withdrawal' && urgency > 1 && isOnTron;
}

/** One sender's flood, all about the same. */
export function flood(seed: number, count: number, start: Instant = MONDAY + 10 * HOUR): SampleTicket[] {
  const random = randomOf(seed);
  return tickets(`flood-${seed}`, random, count, () => ({
    openedAt: start + random() * 10 * MINUTE,
    ...ofTheStorm(random),
    requesterId: 'the-same-one',
  }));
}

/** The ticket as a report. */
export function reportOf(ticket: SampleTicket): Report {
  const { ticketId, requesterId, openedAt, category, urgency } = ticket;
  const fingerprints = fingerprintsOf(category, urgency, ticket);
  return { ticketId, requesterId, at: openedAt, fingerprints, incidentId: null };
}

type Made = Omit<SampleTicket, 'ticketId' | 'number' | 'requesterId'> & { readonly requesterId?: string };

function tickets(name: string, random: Random, count: number, make: () => Made): SampleTicket[] {
  return Array.from({ length: count }, (_, n) => ({
    ticketId: derivedEventId(name, 'sample-ticket', String(n)),
    number: `T-${n}`,
    // One in ten has written before.
    requesterId: `${name}-${random() < 0.1 ? Math.floor(random() * n) : n}`,
    ...make(),
  }))
    .map((ticket) => ({ ...ticket, openedAt: Math.floor(ticket.openedAt) }))
    .toSorted((a, b) => a.openedAt - b.openedAt);
}

function ordinary(random: Random): Omit<Made, 'openedAt'> {
  const category = pick(random, CATEGORY_WEIGHTS);
  const isMoney = category === 'withdrawal' || category === 'deposit';
  const assets = isMoney && random() < 0.6 ? [pick(random, ASSET_WEIGHTS)] : [];
  const chains = assets.flatMap((asset) => (random() < 0.7 ? [pick(random, CHAIN_WEIGHTS[asset]!)] : []));
  const isQuestion = category === 'general_question' || category === 'feedback_spam' || random() < 0.15;
  return {
    category,
    urgency: isQuestion ? 1 : random() < 0.6 ? 2 : 3,
    assets,
    chains,
    errorCodes: random() < 0.05 ? [`E-${100 + Math.floor(random() * 8)}`] : [],
    signals: [pick(random, SIGNAL_WEIGHTS[category] ?? { [category]: 1 })],
  };
}

function ofTheStorm(random: Random): Omit<Made, 'openedAt'> {
  return {
    category: 'withdrawal',
    urgency: random() < 0.7 ? 3 : 2,
    assets: random() < 0.85 ? [pick(random, { USDT: 8, TRX: 2 })] : [],
    chains: ['tron'],
    errorCodes: [],
    signals: [pick(random, { pending_too_long: 7, withdrawal: 2, funds_missing: 1 })],
  };
}

/** Of the hour of the day (UTC) and the day of the week; 1 on average, 2 at most. */
function profile(at: Instant): number {
  const hour = (at / HOUR) % 24;
  const day = new Date(at).getUTCDay();
  const ofDay = 1 + 0.85 * Math.cos(((hour - 14) / 24) * 2 * Math.PI);
  return ofDay * (day === 0 || day === 6 ? 0.75 : 1.05);
}

function pick<T extends string>(random: Random, weights: Weights<T>): T {
  const entries = Object.entries(weights) as [T, number][];
  let rest = random() * entries.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of entries) {
    rest -= weight;
    if (rest < 0) return value;
  }
  return entries[0]![0];
}

/** Mulberry32: small, and the same everywhere. */
function randomOf(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
