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

export type Decided<State> = { readonly step: Step<State> | undefined } | { readonly rejection: Rejection };

/** Calls the handler, again where that may help, and gives its step or why the event is given up. */
export async function decideDelivery<State>(
  { event, handle, message }: Delivery<State>,
  fold: Fold<State>,
): Promise<Decided<State>> {
  for (let attempt = 1; ; attempt++) {
    try {
      const result = handle(event, fold);
      return { step: result instanceof Promise ? await result : result };
    } catch (error) {
      const settlement = settleHandlerFailure(error, attempt);
      if (settlement.kind !== 'dead_letter') continue;
      const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      return { rejection: { message, reason: settlement.reason, detail, attempt } };
    }
  }
}

/** What an event causes belongs to its trace. */
export function inTraceOf(cause: Event, next: OutgoingEvent): OutgoingEvent {
  return next.traceparent || !cause.traceparent ? next : { ...next, traceparent: cause.traceparent };
}
