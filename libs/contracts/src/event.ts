import type { DataOf, EventType } from './event-type.ts';
import type { Topic } from './topics.ts';

/** An event as a consumer receives it: the CloudEvents attributes and the data. */
export interface Event<D = unknown> {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  /** What the event is about: the ticket's id, for most. */
  readonly subject: string;
  /** When it happened, at the source. */
  readonly time: Date;
  readonly data: D;
  /** W3C trace context, where a trace is on. */
  readonly traceparent?: string;
}

/** An event on its way out, with the topic and the key that give it its place. */
export interface OutgoingEvent<D = unknown> extends Event<D> {
  readonly topic: string;
  readonly key: string;
}

/**
 * An event to publish. `subject` is also its key, so that the order of events about one
 * subject is kept. An event type that may travel on several topics needs `topic`; one that is said
 * by another service than usual, `source`.
 */
export function outgoingEvent<E extends EventType>(
  eventType: E,
  event: {
    id: string;
    subject: string;
    time: Date;
    data: DataOf<E>;
    traceparent?: string | undefined;
    topic?: Topic;
    source?: string;
  },
): OutgoingEvent<DataOf<E>> {
  const { topic, traceparent, source = eventType.source, ...rest } = event;
  const only = 'name' in eventType.topic ? eventType.topic : undefined;
  const destination = topic ?? only;
  if (!destination) throw new TypeError(`${eventType.type} needs a topic`);
  return {
    ...rest,
    type: eventType.type,
    source,
    topic: destination.name,
    key: event.subject,
    ...(traceparent ? { traceparent } : {}),
  };
}
