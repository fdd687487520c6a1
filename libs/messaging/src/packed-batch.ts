import type { ReceivedMessage } from './received-message.ts';
import type { KafkaRecord } from './kafka-record.ts';

/**
 * Messages in a form that crosses the border of a thread cheaply: few and flat arrays, the values
 * in one buffer. An object for each message and header costs as much as a classification.
 */
export interface PackedMessages {
  /** The names that the headers of all messages have, together. */
  readonly names: readonly string[];
  /** For each message, its value of each of the names; undefined where it has none. */
  readonly headers: readonly (string | undefined)[];
  readonly values: Uint8Array<ArrayBuffer>;
  /** Where the value of each message ends in `values`; −1 for a message without one. */
  readonly ends: Int32Array<ArrayBuffer>;
}

export interface PackedRecords extends PackedMessages {
  readonly topics: readonly string[];
  readonly keys: readonly (string | null)[];
}

/** Packs what a handler needs of the messages. */
export function packMessages(messages: readonly ReceivedMessage[]): PackedMessages {
  const names = [...new Set(messages.flatMap(({ headers }) => Object.keys(headers)))];
  const size = messages.reduce((sum, { value }) => sum + (value?.length ?? 0), 0);
  const values = new Uint8Array(size);
  const ends = new Int32Array(messages.length);
  const headers: (string | undefined)[] = [];
  let end = 0;
  for (const [index, message] of messages.entries()) {
    if (message.value) {
      values.set(message.value, end);
      end += message.value.length;
    }
    ends[index] = message.value ? end : -1;
    for (const name of names) {
      const value = message.headers[name];
      headers.push((Array.isArray(value) ? value[0] : value)?.toString());
    }
  }
  return { names, headers, values, ends };
}

/** The messages again, each with its place in the batch as its offset: where it lay was not packed. */
export function unpackMessages({ names, headers, values, ends }: PackedMessages): ReceivedMessage[] {
  const whole = Buffer.from(values.buffer, values.byteOffset, values.byteLength);
  let start = 0;
  return Array.from(ends, (end, index) => {
    const own: Record<string, string> = {};
    for (let n = 0; n < names.length; n++) {
      const value = headers[index * names.length + n];
      if (value !== undefined) own[names[n]!] = value;
    }
    const value = end < 0 ? null : whole.subarray(start, end);
    start = Math.max(start, end);
    return { topic: '', partition: 0, offset: String(index), key: null, headers: own, value };
  });
}

export function packRecords(records: readonly KafkaRecord[]): PackedRecords {
  const messages = records.map(({ headers, value }) => ({ ...NOWHERE, headers, value }));
  return {
    ...packMessages(messages),
    topics: records.map(({ topic }) => topic),
    keys: records.map(({ key }) => key),
  };
}

export function unpackRecords(packed: PackedRecords): KafkaRecord[] {
  return unpackMessages(packed).map(({ headers, value }, index) => ({
    topic: packed.topics[index]!,
    key: packed.keys[index]!,
    headers: headers as Record<string, string>,
    value,
  }));
}

const NOWHERE = { topic: '', partition: 0, offset: '', key: null };
