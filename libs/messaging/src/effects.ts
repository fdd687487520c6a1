import type { OutgoingEvent } from '@triage/contracts';
import type { Rejection } from './dead-letter.ts';
import type { Handle } from './fold.ts';
import type { ReceivedMessage } from './received-message.ts';

/** The handlers of a group, by event type. */
export type Handles<State> = ReadonlyMap<string, Handle<State>>;

/** How many events of each type. */
export type Counts = Readonly<Record<string, number>>;

/** How a batch went: what was done for the first time, what had been done before, what was given up. */
export interface BatchOutcome {
  readonly applied: Counts;
  /** Of a type that the group has no handler for. */
  readonly ignored: Counts;
  /** What follows from them, and is saved or sent. */
  readonly emitted: readonly OutgoingEvent[];
  readonly duplicates: number;
  readonly rejections: readonly Rejection[];
}

/**
 * Turns a batch of messages into effects, wholly or not at all. Whatever the number of
 * calls with the same messages, the effects are those of one.
 */
export interface Effects<State> {
  apply(messages: readonly ReceivedMessage[], handles: Handles<State>): Promise<BatchOutcome>;

  /** Gives a message up, for a reason that only the whole attempt could show. */
  reject(rejection: Rejection): Promise<BatchOutcome>;
}
