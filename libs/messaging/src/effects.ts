import type { Event, OutgoingEvent } from '@triage/contracts';
import type { Rejection } from './dead-letter.ts';
import type { Fold, Handle, Step } from './fold.ts';
import type { ReceivedMessage } from './received-message.ts';
import { settleHandlerFailure } from './settle.ts';

/** A message that is a valid event, with the handler of its type. */
export interface Delivery<State> {
  readonly message: ReceivedMessage;
  readonly event: Event;
  readonly handle: Handle<State>;
}

/** How a batch went: what was done for the first time, what had been done before, what was given up. */
export interface BatchOutcome {
  readonly applied: readonly Event[];
  /** What follows from them, and is saved or sent. */
  readonly emitted: readonly OutgoingEvent[];
  readonly duplicates: number;
  readonly rejections: readonly Rejection[];
}

/**
 * Turns a batch of events into effects, wholly or not at all. Whatever the number of
 * calls with the same events, the effects are those of one.
 */
export interface Effects<State> {
  apply(deliveries: readonly Delivery<State>[], rejections: readonly Rejection[]): Promise<BatchOutcome>;
}

export type Decided<State> = { readonly step: Step<State> | undefined } | { readonly rejection: Rejection };

/** Calls the handler, again where that may help, and gives its step or why the event is given up. */
export async function decide<State>(delivery: Delivery<State>, fold: Fold<State>): Promise<Decided<State>> {
  for (let attempt = 1; ; attempt++) {
    try {
      return { step: await delivery.handle(delivery.event, fold) };
    } catch (error) {
      const settlement = settleHandlerFailure(error, attempt);
      if (settlement.kind !== 'dead_letter') continue;
      const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      return { rejection: { message: delivery.message, reason: settlement.reason, detail, attempt } };
    }
  }
}
