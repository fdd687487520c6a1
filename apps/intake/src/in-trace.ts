import type { OutgoingEvent } from '@triage/contracts';
import { currentTrace } from '@triage/service';

export type Emit = (...events: OutgoingEvent[]) => void;

/** Events belong to the trace of the request that caused them. */
export function inTrace(emit: Emit): Emit {
  const traceparent = currentTrace()?.traceparent;
  return (...events) => emit(...events.map((event) => (traceparent ? { ...event, traceparent } : event)));
}
