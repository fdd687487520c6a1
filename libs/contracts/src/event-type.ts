import type { Static, TObject } from 'typebox';
import type { Topic } from './topics.ts';

/** One kind of event: its wire name, where it travels, who says it, and the shape of its data. */
export interface EventType<S extends TObject = TObject> {
  readonly type: string;
  readonly topic: Topic | readonly [Topic, ...Topic[]];
  readonly source: string;
  readonly summary: string;
  readonly schema: S;
}

/** The data of an event type. */
export type DataOf<E extends EventType> = E extends EventType<infer S> ? Static<S> : never;

export function defineEvent<S extends TObject>(event: EventType<S>): EventType<S> {
  return event;
}
