/** What is known of a firing alert that nobody has received a message about. */
export interface UntoldAlert {
  readonly startsAt: Date;
  readonly isSeated: boolean;
  /** Of its groups, the first to be looked at; null where none waits. */
  readonly flushAt: Date | null;
  /** Why it is held back, where that is written down. */
  readonly heldFor: string | null;
  /** How its deliveries stand: `pending`, `failed`, …; empty where there is none. */
  readonly deliveries: readonly string[];
}

export type Finding =
  'not_seated' | 'not_looked_at' | 'all_deliveries_failed' | 'deliveries_stuck' | 'no_receiver' | 'lost';

/** Well above what a sound system needs. */
const GRACE_MS = 5 * 60_000;

/**
 * What is wrong where a firing alert was told to nobody; undefined where a rule explains it, or where it is too early to
 * say. The auditor looks at rows alone and shares no code with the dispatcher: it has to see what that one overlooks.
 */
export function audit(alert: UntoldAlert, now: Date): Finding | undefined {
  const { startsAt, isSeated, flushAt, heldFor, deliveries } = alert;
  if (now.getTime() - startsAt.getTime() < GRACE_MS) return undefined;
  if (deliveries.length > 0) {
    if (deliveries.every((status) => status === 'failed')) return 'all_deliveries_failed';
    return deliveries.every((status) => status === 'suppressed') ? undefined : 'deliveries_stuck';
  }
  if (heldFor === 'no_receiver') return 'no_receiver';
  if (heldFor !== null) return undefined;
  if (!isSeated) return 'not_seated';
  if (flushAt === null) return 'lost';
  return now.getTime() - flushAt.getTime() >= GRACE_MS ? 'not_looked_at' : undefined;
}
