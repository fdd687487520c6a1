import { Piscina } from 'piscina';
import type { Counts } from './effects.ts';
import type { Rejection } from './dead-letter.ts';
import type { KafkaRecord } from './kafka-record.ts';
import { type PackedMessages, type PackedRecords, packMessages, unpackRecords } from './packed-batch.ts';
import type { ReceivedMessage } from './received-message.ts';

/** What a thread answers; a rejection names its message by the place in the batch. */
export interface PackedTransformed {
  readonly records: PackedRecords;
  readonly measured: readonly unknown[];
  readonly applied: Counts;
  readonly ignored: Counts;
  readonly rejections: readonly (Omit<Rejection, 'message'> & { readonly index: number })[];
}

/** Threads that run the handlers of a group which keeps nothing (`serveTransform` is their side). */
export class TransformThreads {
  private readonly pool: Piscina<PackedMessages, PackedTransformed>;

  /** `module` is the program of a thread; `count` threads live as long as this does. */
  constructor(module: URL, count: number) {
    this.pool = new Piscina({ filename: module.href, minThreads: count, maxThreads: count });
  }

  /** Rejects where a thread ends, and then a new one takes its place: the batch can be tried again. */
  async transform(messages: readonly ReceivedMessage[]): Promise<{
    readonly records: readonly KafkaRecord[];
    readonly measured: readonly unknown[];
    readonly applied: Counts;
    readonly ignored: Counts;
    readonly rejections: readonly Rejection[];
  }> {
    const packed = packMessages(messages);
    const transferList = [packed.values.buffer, packed.ends.buffer];
    const { records, rejections, ...counts } = await this.pool.run(packed, { transferList });
    return {
      ...counts,
      records: unpackRecords(records),
      rejections: rejections.map(({ index, ...why }) => ({ ...why, message: messages[index]! })),
    };
  }

  /** Ends the threads once they have done what they were given. */
  async close(): Promise<void> {
    await this.pool.close();
  }
}
