import type { Event, OutgoingEvent } from '@triage/contracts';
import type { EntityManager } from 'typeorm';

/** What a handler is given beside the event. */
export interface Fold<State> {
  /** The state of the event's subject, as the events before this one left it; absent when there is none. */
  readonly state: State | undefined;
  /** The one reading of the clock for this event. */
  readonly now: Date;
}

/**
 * What a handler decides: the new state (absent: unchanged) and the events that follow.
 * The pipeline saves both together, or neither.
 */
export interface Step<State> {
  readonly state?: State;
  readonly events: readonly OutgoingEvent[];
}

/** A handler is pure: it neither waits nor writes; a thrown `Reject` sends the event to the dead letters. */
export type Handle<State> = (
  event: Event,
  fold: Fold<State>,
) => Step<State> | undefined | Promise<Step<State> | undefined>;

/** Where the states of a consumer group live. */
export interface StateStore<State> {
  /**
   * Locks and loads the states of these subjects, in one statement where it can be done.
   *
   * The lock must also cover a subject that has no state yet, so that two transactions never
   * decide on one subject at once: the order of events about it rests on that.
   */
  load(tx: EntityManager, subjects: readonly string[]): Promise<Map<string, State>>;

  /** Writes the changed states, in bulk. */
  save(tx: EntityManager, states: ReadonlyMap<string, State>): Promise<void>;
}
