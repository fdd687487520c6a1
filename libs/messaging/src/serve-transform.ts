import type { OutgoingEvent } from '@triage/contracts';
import type { Handles } from './effects.ts';
import { recordOf } from './kafka-record.ts';
import { type PackedMessages, packRecords, unpackMessages } from './packed-batch.ts';
import { transform } from './transform.ts';
import type { PackedTransformed } from './transform-threads.ts';

/** The default export of a module that `TransformThreads` runs: these handlers, a batch at a call. */
export function serveTransform(
  handles: Handles<unknown>,
  measure: (event: OutgoingEvent) => unknown,
): (batch: PackedMessages) => Promise<PackedTransformed> {
  return async (batch) => {
    const { emitted, applied, ignored, rejections } = await transform(
      unpackMessages(batch),
      handles,
      () => new Date(),
    );
    return {
      applied,
      ignored,
      records: packRecords(emitted.map(recordOf)),
      measured: emitted.map(measure),
      rejections: rejections.map(({ message, ...why }) => ({ ...why, index: Number(message.offset) })),
    };
  };
}
