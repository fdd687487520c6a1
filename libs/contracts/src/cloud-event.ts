import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { CATALOG } from './catalog.ts';
import type { Event, OutgoingEvent } from './event.ts';

/** Header values as Kafka clients hand them over. */
export type ReceivedHeaders = Record<string, Buffer | string | (Buffer | string)[] | undefined>;

/** Why a message is no event that we know; the words go into logs, metrics and dead letters. */
export type ParseRefusal = 'no_cloud_event' | 'unknown_type' | 'bad_json' | 'invalid_data';

export type ParsedEvent =
  | { readonly ok: true; readonly event: Event }
  | { readonly ok: false; readonly reason: ParseRefusal; readonly detail: string };

const ajv = addFormats.default(new Ajv2020({ strict: false }));
const validators = new Map<string, ValidateFunction>(
  CATALOG.map((eventType) => [eventType.type, ajv.compile(eventType.schema)]),
);

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

/** The headers of an event in CloudEvents' Kafka binary mode (CloudEvents 1.0.2, Kafka binding, 3.2). */
export function cloudEventHeaders(event: OutgoingEvent): Record<string, string> {
  return {
    ce_specversion: '1.0',
    ce_id: event.id,
    ce_type: event.type,
    ce_source: event.source,
    ce_time: event.time.toISOString(),
    ce_subject: event.subject,
    'content-type': 'application/json',
    ...(event.traceparent ? { traceparent: event.traceparent } : {}),
  };
}

/**
 * The event that a Kafka message holds, or why it holds none.
 *
 * Unknown extension attributes and unknown fields of the data pass; a missing attribute,
 * an unknown type or data that its schema refuses do not. Never throws.
 */
export function parseEvent(value: Buffer | null, headers: ReceivedHeaders | undefined): ParsedEvent {
  const id = header(headers, 'ce_id');
  const type = header(headers, 'ce_type');
  const source = header(headers, 'ce_source');
  if (header(headers, 'ce_specversion') !== '1.0' || !id || !type || !source) {
    return refuse('no_cloud_event', 'a CloudEvents 1.0 attribute is missing');
  }
  // The inbox and derived ids rest on it.
  if (!UUID.test(id)) return refuse('no_cloud_event', 'ce_id is no UUID');
  const validate = validators.get(type);
  if (!validate) return refuse('unknown_type', type.slice(0, 200));
  const ceTime = header(headers, 'ce_time');
  const time = new Date(ceTime ?? Number.NaN);
  if (Number.isNaN(time.getTime())) return refuse('no_cloud_event', 'ce_time is no timestamp');

  let data: unknown;
  try {
    data = JSON.parse(value?.toString('utf8') ?? '');
  } catch {
    return refuse('bad_json', 'the value is not JSON');
  }
  if (!validate(data)) {
    const [error] = validate.errors ?? [];
    return refuse('invalid_data', `${error?.instancePath || 'data'} ${error?.message ?? 'is invalid'}`);
  }
  const traceparent = header(headers, 'traceparent');
  return {
    ok: true,
    event: {
      id: id.toLowerCase(),
      type,
      source,
      subject: header(headers, 'ce_subject') ?? '',
      time,
      data,
      ...(traceparent ? { traceparent } : {}),
    },
  };
}

function refuse(reason: ParseRefusal, detail: string): ParsedEvent {
  return { ok: false, reason, detail };
}

function header(headers: ReceivedHeaders | undefined, name: string): string | undefined {
  const value = headers?.[name];
  const first = Array.isArray(value) ? value[0] : value;
  return first?.toString('utf8');
}
