import type { Labels } from './labels.ts';

/** What a receiver has been told of an alert. */
export type Told = 'nothing' | 'firing' | 'acknowledged' | 'resolved';

/** An alert's place in a group. */
export interface Member {
  readonly alertId: string;
  /** Before that it is not looked at: an escalation step waits for its time. */
  readonly joinsAt: Date;
  readonly told: Told;
  /** The last reason that was written down for not telling it. */
  readonly heldFor: string | null;
  /** Its labels lead elsewhere by now; it stays only to be told as resolved. */
  readonly left: boolean;
}

/** Alerts that one receiver is told of in one message. */
export interface AlertGroup {
  readonly key: string;
  readonly path: string;
  readonly step: number;
  readonly receiver: string;
  readonly labels: Labels;
  /** When to look at it again; null: when something changes. */
  readonly flushAt: Date | null;
  readonly lastSentAt: Date | null;
  /** How many messages it has had. */
  readonly sent: number;
}
