import type { Category, Channel, Priority, SlaMetric, TicketStatus } from '@triage/contracts';
import type { Calendar } from './calendar.ts';

/** A policy as it is PUT, kept and shown: durations are ISO 8601 text. */
export interface PolicyDocument {
  readonly name: string;
  readonly calendar: string;
  readonly when?: {
    readonly priority?: readonly Priority[];
    readonly tier?: readonly string[];
    readonly category?: readonly Category[];
    readonly channel?: readonly Channel[];
  };
  readonly targets: Readonly<Partial<Record<SlaMetric, string>>>;
  readonly warnAt?: readonly string[];
  readonly pauseOn?: readonly TicketStatus[];
  readonly escalate?: readonly { readonly after: string; readonly to: string }[];
}

/** When to warn: at a share of the working time, or at a wall-clock time before the due time. */
export type Threshold =
  { readonly text: string; readonly percent: number } | { readonly text: string; readonly beforeMs: number };

export interface EscalationStep {
  readonly afterMs: number;
  readonly to: string;
}

/** What a policy document means, durations in milliseconds. */
export interface PolicyTerms {
  readonly name: string;
  readonly calendar: string;
  /** An empty list lets any value pass. */
  readonly when: {
    readonly priority: readonly Priority[];
    readonly tier: readonly string[];
    readonly category: readonly Category[];
    readonly channel: readonly Channel[];
  };
  readonly targetsMs: Readonly<Partial<Record<SlaMetric, number>>>;
  readonly warnAt: readonly Threshold[];
  readonly pauseOn: readonly TicketStatus[];
  /** The earliest step first. */
  readonly escalate: readonly EscalationStep[];
}

/** One version of a policy; it never changes. */
export interface Policy extends PolicyTerms {
  readonly version: number;
}

/** What of a ticket decides which policy is its own. */
export interface Matched {
  readonly priority: Priority;
  readonly tier: string | null;
  readonly category: Category | null;
  readonly channel: Channel | null;
}

/** The policy for a ticket: the one with the most conditions among those that hold; of equals, the first. */
export function matchPolicy(inForce: readonly Policy[], ticket: Matched): Policy | undefined {
  let best: { policy: Policy; conditions: number } | undefined;
  for (const policy of inForce) {
    const { priority, tier, category, channel } = policy.when;
    const holds =
      passes(priority, ticket.priority) &&
      passes(tier, ticket.tier) &&
      passes(category, ticket.category) &&
      passes(channel, ticket.channel);
    if (!holds) continue;
    const conditions = [priority, tier, category, channel].filter((allowed) => allowed.length > 0).length;
    if (!best || conditions > best.conditions) best = { policy, conditions };
  }
  return best?.policy;
}

function passes<T>(allowed: readonly T[], value: T | null): boolean {
  return allowed.length === 0 || (value !== null && allowed.includes(value));
}

/** A policy version as it is stored; `seq` rises with each version of any policy. */
export interface StoredPolicy {
  readonly seq: number;
  readonly createdAt: number;
  readonly policy: Policy;
}

/** A calendar version as it is stored; its `seq` is of the same series as the policies'. */
export interface StoredCalendar {
  readonly seq: number;
  readonly createdAt: number;
  readonly calendar: Calendar;
}

/**
 * All versions of policies and calendars there have been, since clocks may still run on an old
 * one. Never changes: a newer book replaces it.
 */
export class PolicyBook {
  /** The newest version of each policy, in the order in which the policies were first made. */
  readonly inForce: readonly Policy[];
  /** Of the newest entry; a ticket that was matched with this book needs no second look. */
  readonly seq: number;
  /** When the newest entry was made. */
  readonly changedAt: number;
  private readonly entries: readonly StoredPolicy[];
  private readonly calendars: readonly StoredCalendar[];
  private readonly versions: ReadonlyMap<string, Policy>;
  private readonly calendarsByRef: ReadonlyMap<string, Calendar>;
  private readonly calendarsInForce: ReadonlyMap<string, Calendar>;

  constructor(entries: readonly StoredPolicy[], calendars: readonly StoredCalendar[]) {
    this.entries = entries.toSorted((a, b) => a.seq - b.seq);
    this.calendars = calendars.toSorted((a, b) => a.seq - b.seq);
    const newest = new Map<string, Policy>();
    for (const { policy } of this.entries) newest.set(policy.name, policy);
    this.inForce = [...newest.values()];
    this.versions = new Map(this.entries.map(({ policy }) => [key(policy.name, policy.version), policy]));
    this.calendarsByRef = new Map(this.calendars.map(({ calendar }) => [calendar.ref, calendar]));
    this.calendarsInForce = new Map(this.calendars.map(({ calendar }) => [calendar.name, calendar]));
    const last = [this.entries.at(-1), this.calendars.at(-1)]
      .filter((entry) => entry !== undefined)
      .reduce((a, b) => (a.seq > b.seq ? a : b), { seq: 0, createdAt: 0 });
    this.seq = last.seq;
    this.changedAt = last.createdAt;
  }

  with(policies: readonly StoredPolicy[], calendars: readonly StoredCalendar[]): PolicyBook {
    if (policies.length === 0 && calendars.length === 0) return this;
    return new PolicyBook([...this.entries, ...policies], [...this.calendars, ...calendars]);
  }

  /** The calendar in force. Throws where there is none: policies are checked for it before they are kept. */
  calendar(name: string): Calendar {
    const calendar = this.calendarsInForce.get(name);
    if (!calendar) throw new Error(`there is no calendar ${name}`);
    return calendar;
  }

  /** A version as a clock's record names it, `zurich-desk@3`; without a version it is the first. */
  calendarOf(ref: string): Calendar {
    const calendar = this.calendarsByRef.get(ref.includes('@') ? ref : `${ref}@1`);
    if (!calendar) throw new Error(`there is no calendar ${ref}`);
    return calendar;
  }

  /** What the next version of a policy would be. */
  nextVersion(name: string): number {
    return (this.inForce.find((policy) => policy.name === name)?.version ?? 0) + 1;
  }

  nextCalendarVersion(name: string): number {
    return (this.calendarsInForce.get(name)?.version ?? 0) + 1;
  }

  get calendarNames(): readonly string[] {
    return [...this.calendarsInForce.keys()];
  }

  /** Throws where there is no such version: a clock can't have been made from it. */
  version(name: string, version: number): Policy {
    const policy = this.versions.get(key(name, version));
    if (!policy) throw new Error(`there is no version ${version} of policy ${name}`);
    return policy;
  }
}

function key(name: string, version: number): string {
  return `${name}@${version}`;
}
