import type { Clock } from '@triage/service';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { Kafka } from './kafka.ts';
import type { KafkaRecord } from './kafka-record.ts';
import { OUTBOX_SHARDS } from './outbox.ts';
import { PollLoop, type Round } from './poll-loop.ts';

/** Each round is a transaction, and a flush to disk, beside those that fill the outbox. */
const BATCH = 2_000;

/** For rows whose process died between its commit and its relay's wake-up. */
const SLOW_POLL_MS = 1_000;

/** A round costs three processes some milliseconds, for one record as for a hundred. */
const GATHER_MS = 10;

/** Another replica has the shards: its round takes milliseconds. */
const SHARD_RETRY_MS = 20;

/**
 * Publishes what transactions left in the outbox, and removes it once Kafka has it.
 *
 * A shard is worked on by one relay at a time, in the order of `seq`, so that the records of
 * one key are sent in order whatever the number of replicas. The lock on it is held by the
 * transaction that removes the rows: a relay that dies gives it back, and what it had sent
 * is sent again, with the same event ids.
 */
export class OutboxRelay {
  private readonly dataSource: DataSource;
  private readonly kafka: Kafka;
  private readonly clock: Clock;
  private readonly loop: PollLoop;

  constructor(dataSource: DataSource, kafka: Kafka, clock: Clock, logger: Logger) {
    this.dataSource = dataSource;
    this.kafka = kafka;
    this.clock = clock;
    this.loop = new PollLoop({
      name: 'outbox-relay',
      round: () => this.round(),
      maxIdleMs: SLOW_POLL_MS,
      gatherMs: GATHER_MS,
      clock,
      logger,
    });
  }

  start(): void {
    this.loop.start();
  }

  /** A transaction has committed something to publish. */
  wake(): void {
    this.loop.wake();
  }

  /** Ends after the round under way. What is left stays in the outbox, for the next start or another replica. */
  stop(): Promise<void> {
    return this.loop.stop();
  }

  /** How many records wait, and for how long the oldest has. */
  async lag(): Promise<{ pending: number; oldestSeconds: number }> {
    const [row]: { pending: number; oldest: number }[] = await this.dataSource.query(
      `SELECT count(*)::int AS pending,
              coalesce(extract(epoch FROM clock_timestamp() - min(created_at)), 0)::float AS oldest
       FROM outbox`,
    );
    return { pending: row?.pending ?? 0, oldestSeconds: Math.max(0, row?.oldest ?? 0) };
  }

  private round(): Promise<Round> {
    return this.dataSource.transaction(async (tx) => {
      const free: { shard: number }[] = await tx.query(
        `SELECT shard FROM generate_series(0, ${OUTBOX_SHARDS - 1}) AS shard
         WHERE pg_try_advisory_xact_lock(hashtext(current_schema() || '.outbox'), shard)`,
      );
      const records: KafkaRecord[] = await tx.query(
        `WITH next AS (
           SELECT seq FROM outbox WHERE shard = ANY($1) ORDER BY seq LIMIT ${BATCH}
         ), gone AS (
           DELETE FROM outbox USING next WHERE outbox.seq = next.seq
           RETURNING outbox.seq, topic, key, headers, value
         )
         SELECT topic, key, headers, value FROM gone ORDER BY seq`,
        [free.map(({ shard }) => shard)],
      );
      // They are gone once this transaction has committed, which it does not where Kafka did not take them.
      if (records.length > 0) await this.kafka.send(records);
      const others = free.length < OUTBOX_SHARDS;
      return {
        more: records.length === BATCH,
        ...(others ? { wakeAt: new Date(this.clock.now().getTime() + SHARD_RETRY_MS) } : {}),
      };
    });
  }
}
