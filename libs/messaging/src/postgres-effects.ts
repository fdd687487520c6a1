import type { Event, OutgoingEvent } from '@triage/contracts';
import type { Clock } from '@triage/service';
import { deadLetter, type Rejection } from './dead-letter.ts';
import { decideDelivery, inTraceOf } from './decide-delivery.ts';
import type { BatchOutcome, Effects, Handles } from './effects.ts';
import type { StateStore } from './fold.ts';
import { claimInInbox, inboxIdOf } from './inbox.ts';
import { recordOf } from './kafka-record.ts';
import type { Outbox } from './outbox.ts';
import type { ReceivedMessage } from './received-message.ts';
import { countTypes, sortMessages, type SortedMessages } from './sort-messages.ts';

/**
 * The effects of a consumer group that keeps states in Postgres.
 *
 * One transaction for the whole batch: the inbox drops what was done before, the states
 * are locked and loaded, the handlers fold the events over them in order, and states,
 * new events and dead letters are saved together.
 */
export class PostgresEffects<State> implements Effects<State> {
  private readonly group: string;
  private readonly store: StateStore<State>;
  private readonly outbox: Outbox;
  private readonly clock: Clock;

  constructor(group: string, store: StateStore<State>, outbox: Outbox, clock: Clock) {
    this.group = group;
    this.store = store;
    this.outbox = outbox;
    this.clock = clock;
  }

  async apply(messages: readonly ReceivedMessage[], handles: Handles<State>): Promise<BatchOutcome> {
    const sorted = sortMessages(messages, handles);
    const { deliveries, malformed, ignored } = sorted;
    if (deliveries.length + malformed.length > 0) return this.save(sorted);
    return { applied: {}, ignored, emitted: [], duplicates: 0, rejections: [] };
  }

  reject(rejection: Rejection): Promise<BatchOutcome> {
    return this.save({ deliveries: [], malformed: [rejection], ignored: {} });
  }

  private save({ deliveries, malformed, ignored }: SortedMessages<State>): Promise<BatchOutcome> {
    return this.outbox.runRecords(async (tx, emit) => {
      const claimed = await claimInInbox(tx, this.group, [
        ...deliveries.map(({ event }) => event.id),
        ...malformed.map(({ message }) => inboxIdOf(message)),
      ]);
      // `delete` answers true once for each id, which also drops what a batch holds twice.
      const fresh = deliveries.filter(({ event }) => claimed.delete(event.id));
      const rejections = malformed.filter(({ message }) => claimed.delete(inboxIdOf(message)));

      const subjects = [...new Set(fresh.map(({ event }) => event.subject))].sort();
      const states = subjects.length > 0 ? await this.store.load(tx, subjects) : new Map<string, State>();
      const changed = new Map<string, State>();
      const applied: Event[] = [];
      const emitted: OutgoingEvent[] = [];
      for (const delivery of fresh) {
        const { event } = delivery;
        const state = changed.get(event.subject) ?? states.get(event.subject);
        const decided = await decideDelivery(delivery, { state, now: this.clock.now() });
        if ('rejection' in decided) {
          rejections.push(decided.rejection);
          continue;
        }
        applied.push(event);
        if (!decided.step) continue;
        if (decided.step.state !== undefined) changed.set(event.subject, decided.step.state);
        for (const next of decided.step.events) emitted.push(inTraceOf(event, next));
      }
      if (changed.size > 0) await this.store.save(tx, changed);
      const now = this.clock.now();
      emit(
        ...emitted.map(recordOf),
        ...rejections.map((rejection) => deadLetter(this.group, rejection, now)),
      );
      const duplicates = deliveries.length + malformed.length - applied.length - rejections.length;
      return { applied: countTypes(applied), ignored, emitted, duplicates, rejections };
    });
  }
}
