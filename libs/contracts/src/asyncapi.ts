import { CATALOG } from './catalog.ts';
import { plainSchema } from './compatibility.ts';
import type { EventType } from './event-type.ts';
import { type Topic, TOPICS } from './topics.ts';

/** The AsyncAPI 3.0 document of all topics and events, public and internal. */
export function asyncApiDocument(version: string): object {
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Triage events',
      version,
      description:
        "Ticket triage for a crypto exchange's customer support. Events are CloudEvents 1.0 in the Kafka " +
        'binary mode: attributes in `ce_*` headers, the data alone as JSON in the value. Within a version fields ' +
        'and enumeration values may be added; none is removed or changes its meaning. Delivery is at least once: a ' +
        'redelivery has the same `ce_id`. The order of the events of one key is kept.',
      license: { name: 'Apache-2.0' },
    },
    defaultContentType: 'application/json',
    channels: Object.fromEntries(Object.values<Topic>(TOPICS).map((topic) => [topic.name, channel(topic)])),
    operations: Object.fromEntries(
      Object.values<Topic>(TOPICS)
        .filter((topic) => topic.public)
        .map((topic) => [
          `subscribe.${topic.name}`,
          {
            action: 'receive',
            channel: { $ref: `#/channels/${topic.name}` },
            summary: `Follow ${topic.holds}.`,
          },
        ]),
    ),
    components: {
      messages: Object.fromEntries(CATALOG.map((eventType) => [eventType.type, message(eventType)])),
      messageTraits: { cloudEvent: { headers: CLOUD_EVENT_HEADERS } },
      schemas: Object.fromEntries(CATALOG.map((eventType) => [eventType.type, plainSchema(eventType)])),
    },
  };
}

/** The topics that an event type may travel on. */
export function topicsOf(eventType: EventType): readonly Topic[] {
  return 'name' in eventType.topic ? [eventType.topic] : eventType.topic;
}

function channel(topic: Topic): object {
  const messages = CATALOG.filter((eventType) => topicsOf(eventType).some(({ name }) => name === topic.name));
  return {
    address: topic.name,
    description:
      `Holds ${topic.holds}. Key: ${topic.key}. ` +
      (topic.compacted ? 'Compacted.' : `Kept for ${topic.retentionDays} days.`) +
      (topic.public ? '' : ' Internal: may change with any release.'),
    messages: Object.fromEntries(
      messages.map(({ type }) => [type, { $ref: `#/components/messages/${type}` }]),
    ),
  };
}

function message(eventType: EventType): object {
  return {
    name: eventType.type,
    title: eventType.type,
    summary: eventType.summary,
    contentType: 'application/json',
    traits: [{ $ref: '#/components/messageTraits/cloudEvent' }],
    payload: { $ref: `#/components/schemas/${eventType.type}` },
    'x-source': eventType.source,
  };
}

const CLOUD_EVENT_HEADERS = {
  type: 'object',
  required: ['ce_specversion', 'ce_id', 'ce_type', 'ce_source', 'ce_time', 'ce_subject', 'content-type'],
  properties: {
    ce_specversion: { const: '1.0' },
    ce_id: { type: 'string', format: 'uuid', description: 'the same on every redelivery' },
    ce_type: { type: 'string' },
    ce_source: { type: 'string', format: 'uri-reference' },
    ce_time: { type: 'string', format: 'date-time' },
    ce_subject: { type: 'string', description: "what the event is about: the ticket's id, for most" },
    'content-type': { const: 'application/json' },
    traceparent: { type: 'string', description: 'W3C trace context, where a trace is on' },
  },
};
