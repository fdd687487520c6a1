import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOG } from './catalog.ts';
import { cloudEventHeaders, parseEvent } from './cloud-event.ts';
import { outgoingEvent } from './event.ts';
import { derivedEventId } from './event-id.ts';
import { incompatibilities, plainSchema, type Schema } from './compatibility.ts';

const CONTRACTS = join(import.meta.dirname, '../../../contracts');
const load = (path: string) => JSON.parse(readFileSync(join(CONTRACTS, path), 'utf8'));

describe('the golden fixtures', () => {
  it.each(CATALOG.map(({ type }) => type))('%s parses for ever', (type) => {
    const { headers, value, key } = load(`fixtures/${type}.json`);
    const parsed = parseEvent(Buffer.from(JSON.stringify(value)), headers);
    expect(parsed).toEqual({
      ok: true,
      event: expect.objectContaining({ type, data: value, subject: key, traceparent: headers.traceparent }),
    });
  });

  it('are one for each event, and none is left over', () => {
    expect(readdirSync(join(CONTRACTS, 'fixtures')).sort()).toEqual(
      CATALOG.map(({ type }) => `${type}.json`).sort(),
    );
  });
});

describe('the released schemas', () => {
  it.each(readdirSync(join(CONTRACTS, 'released')))('%s is kept by the catalog', (name) => {
    const current = CATALOG.find(({ type }) => `${type}.json` === name);
    expect(current).toBeDefined();
    expect(incompatibilities(load(`released/${name}`), plainSchema(current!))).toEqual([]);
  });
});

describe('incompatibilities', () => {
  const released: Schema = {
    type: 'object',
    required: ['id'],
    properties: {
      id: { type: 'string' },
      note: { type: 'string', maxLength: 100 },
      level: { enum: ['low', 'high'] },
      due: { anyOf: [{ type: 'string' }, { type: 'null' }] },
      list: {
        type: 'array',
        items: { type: 'object', required: ['a'], properties: { a: { type: 'number' } } },
      },
    },
  };
  const changed = (properties: Record<string, Schema>, required = ['id']): Schema => ({
    ...released,
    required,
    properties: { ...released.properties, ...properties },
  });

  it.each<[string, Schema]>([
    ['nothing changed', released],
    ['a field was added', changed({ more: { type: 'string' } })],
    ['a value was added', changed({ level: { enum: ['low', 'high', 'higher'] } })],
    ['a limit was widened', changed({ note: { type: 'string', maxLength: 200 } })],
  ])('none when %s', (_what, current) => {
    expect(incompatibilities(released, current)).toEqual([]);
  });

  it.each<[string, Schema, string]>([
    [
      'a field was removed',
      { ...released, properties: { id: { type: 'string' } } },
      'data.note: was removed',
    ],
    ['a type changed', changed({ id: { type: 'integer' } }), 'data.id: type was string and is integer'],
    [
      'a new field is required',
      changed({ more: {} }, ['id', 'more']),
      'data.more: is required now, and older events lack it',
    ],
    ['a field became optional', changed({}, []), 'data.id: is required no more'],
    ['a value is gone', changed({ level: { enum: ['low'] } }), 'data.level: the value high is gone'],
    [
      'a limit was narrowed',
      changed({ note: { type: 'string', maxLength: 50 } }),
      'data.note: maxLength was 100 and is 50',
    ],
    [
      'null is no more allowed',
      changed({ due: { anyOf: [{ type: 'string' }] } }),
      'data.due: the variant 2 is gone',
    ],
    [
      'a nested field was removed',
      changed({ list: { type: 'array', items: { type: 'object' } } }),
      'data.list[].a: was removed',
    ],
  ])('says that %s', (_what, current, fault) => {
    expect(incompatibilities(released, current)).toContain(fault);
  });
});

describe('parseEvent', () => {
  const opened = load('fixtures/triage.ticket.opened.v1.json');
  const value = Buffer.from(JSON.stringify(opened.value));

  it('takes headers as buffers, as a broker gives them', () => {
    const buffers = Object.fromEntries(
      Object.entries<string>(opened.headers).map(([name, text]) => [name, Buffer.from(text)]),
    );
    expect(parseEvent(value, buffers).ok).toBe(true);
  });

  it('lets unknown attributes and unknown fields pass', () => {
    const more = Buffer.from(JSON.stringify({ ...opened.value, invented: { later: true } }));
    expect(parseEvent(more, { ...opened.headers, ce_invented: 'later' }).ok).toBe(true);
  });

  it.each([
    ['no headers', value, undefined, 'no_cloud_event'],
    ['a missing id', value, { ...opened.headers, ce_id: undefined }, 'no_cloud_event'],
    ['an id that is no UUID', value, { ...opened.headers, ce_id: 'abc' }, 'no_cloud_event'],
    ['another spec version', value, { ...opened.headers, ce_specversion: '0.3' }, 'no_cloud_event'],
    ['a time that is none', value, { ...opened.headers, ce_time: 'soon' }, 'no_cloud_event'],
    ['an unknown type', value, { ...opened.headers, ce_type: 'triage.ticket.eaten.v1' }, 'unknown_type'],
    ['no JSON', Buffer.from('{'), opened.headers, 'bad_json'],
    ['an empty value', null, opened.headers, 'bad_json'],
    ['a missing field', Buffer.from('{}'), opened.headers, 'invalid_data'],
    ['an array', Buffer.from('[]'), opened.headers, 'invalid_data'],
    ['null', Buffer.from('null'), opened.headers, 'invalid_data'],
  ])('refuses %s', (_what, bytes, headers, reason) => {
    expect(parseEvent(bytes, headers)).toMatchObject({ ok: false, reason });
  });
});

describe('events on their way out', () => {
  it('keep their id, subject and time through the headers', () => {
    const { value } = load('fixtures/triage.ticket.opened.v1.json');
    const eventType = CATALOG[0]!;
    const event = outgoingEvent(eventType, {
      id: derivedEventId('cause', eventType.type),
      subject: value.ticketId,
      time: new Date(value.openedAt),
      data: value,
    });
    const parsed = parseEvent(Buffer.from(JSON.stringify(event.data)), cloudEventHeaders(event));
    expect(parsed).toMatchObject({
      ok: true,
      event: { id: event.id, subject: event.subject, time: event.time },
    });
  });

  it('get the same derived id for the same cause, type and discriminator, and another otherwise', () => {
    const id = derivedEventId('a', 'triage.sla.breached.v1', 'first_response:1');
    expect(derivedEventId('a', 'triage.sla.breached.v1', 'first_response:1')).toBe(id);
    expect(id).toBe('886c4806-f342-5c32-8ebf-8f1c633ec0cf');
    expect(derivedEventId('b', 'triage.sla.breached.v1', 'first_response:1')).not.toBe(id);
    expect(derivedEventId('a', 'triage.sla.breached.v1', 'first_response:2')).not.toBe(id);
    expect(derivedEventId('a', 'triage.sla.warning.v1', 'first_response:1')).not.toBe(id);
  });
});
