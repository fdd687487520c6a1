import type { Attempt } from './decide/settle-delivery.ts';
import type { ReceiverKind } from './decide/message.ts';
import type { ClaimedDelivery } from './delivery-queue.ts';

/** A way to reach somebody. It never throws: it says how the attempt went, and whether to try again. */
export interface Receiver {
  readonly kind: ReceiverKind;
  /** How many messages it has in the air at once; a kill may repeat these. */
  readonly concurrency: number;
  send(delivery: ClaimedDelivery): Promise<Attempt>;
  close(): void;
}
