import type { OutgoingEvent } from '@triage/contracts';
import { arrayLiteral } from '@triage/service';
import type { DataSource, EntityManager } from 'typeorm';
import { type KafkaRecord, recordOf } from './kafka-record.ts';

/** How many relays can work at once, at most; changing it needs an empty outbox. */
export const OUTBOX_SHARDS = 16;

/**
 * Events that are published if, and only if, a transaction commits.
 *
 * The order of the events about one subject is the order of their transactions, provided
 * that each of these has locked the subject's row before it emits: `seq` is taken at the
 * insert, not at the commit.
 */
export class Outbox {
  private readonly dataSource: DataSource;
  private readonly committed: () => void;
  /** What was committed has been left for a later run to call for. */
  private left = false;

  /** `committed` is called after each commit that left something to publish. */
  constructor(dataSource: DataSource, committed: () => void) {
    this.dataSource = dataSource;
    this.committed = committed;
  }

  /**
   * Runs `work` in one transaction and publishes what it emitted, in that order, once that has committed.
   *
   * Where `more` says that another run follows at once, publishing is left to that one: the relay does not compete with
   * them. It comes by itself after a second at most.
   */
  run<T>(
    work: (tx: EntityManager, emit: (...events: OutgoingEvent[]) => void) => Promise<T>,
    more?: (result: T) => boolean,
  ): Promise<T> {
    return this.runRecords((tx, emit) => work(tx, (...events) => emit(...events.map(recordOf))), more);
  }

  /** As `run`, for whoever has more to send than events: dead letters. */
  async runRecords<T>(
    work: (tx: EntityManager, emit: (...records: KafkaRecord[]) => void) => Promise<T>,
    more?: (result: T) => boolean,
  ): Promise<T> {
    const records: KafkaRecord[] = [];
    const result = await this.dataSource.transaction(async (tx) => {
      const answer = await work(tx, (...more) => void records.push(...more));
      if (records.length > 0) await insertIntoOutbox(tx, records);
      return answer;
    });
    this.left ||= records.length > 0;
    if (this.left && !more?.(result)) {
      this.left = false;
      this.committed();
    }
    return result;
  }
}

async function insertIntoOutbox(tx: EntityManager, records: readonly KafkaRecord[]): Promise<void> {
  await tx.query(
    `INSERT INTO outbox (shard, topic, key, headers, value)
     SELECT hashtext(coalesce(key, '')) & ${OUTBOX_SHARDS - 1}, topic, key, headers::jsonb, value
     FROM unnest($1::text[], $2::text[], $3::text[], $4::bytea[])
       WITH ORDINALITY AS record (topic, key, headers, value, position)
     ORDER BY position`,
    [
      arrayLiteral(records.map((record) => record.topic)),
      arrayLiteral(records.map((record) => record.key)),
      arrayLiteral(records.map((record) => JSON.stringify(record.headers))),
      arrayLiteral(records.map((record) => record.value)),
    ],
  );
}
