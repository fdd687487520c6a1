import type { ReceiverKind } from './decide/message.ts';
import type { Attempt } from './decide/retry.ts';
import type { ClaimedDelivery } from './delivery-queue.ts';

/** A way to reach somebody. It never throws: it says how the attempt went, and whether to try again. */
export interface Receiver {
  readonly kind: ReceiverKind;
  /** Its name among the configured ones: `on-call/email`. */
  readonly destination: string;
  /** How many messages it has in the air at once; a kill may repeat these. */
  readonly concurrency: number;
  /** Addresses that are our own: no automatic answer goes there. */
  readonly ours: readonly string[];
  /** How many automatic messages one address of a customer may have within an hour. */
  readonly mostPerHour: number;
  send(delivery: ClaimedDelivery): Promise<Attempt>;
  close(): void;
}
