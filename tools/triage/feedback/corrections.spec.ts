import {
  type Event,
  originalEventId,
  type Priority,
  TicketClassified,
  TicketPriorityChanged,
} from '@triage/contracts';
import { Corrections } from './corrections.ts';

const of = (type: string, data: object): Event => ({
  id: originalEventId(),
  type,
  source: '/test',
  subject: 'a',
  time: new Date(0),
  data: { ticketId: 'a', number: 'T-1', occurredAt: '2026-01-01T00:00:00.000Z', ...data },
});
const classified = (priority: Priority, revision = 1) => of(TicketClassified.type, { priority, revision });
const changed = (to: Priority, source = 'agent', reason?: string) =>
  of(TicketPriorityChanged.type, { to, source, reason });

const NONE = undefined;

it.each<[string, Event[], { priority: Priority; was: Priority | undefined } | undefined]>([
  ['nobody corrected it', [classified('P3')], NONE],
  ['an agent did', [classified('P3'), changed('P1')], { priority: 'P1', was: 'P3' }],
  ['an agent agreed', [classified('P3'), changed('P3')], { priority: 'P3', was: 'P3' }],
  ['an incident did', [classified('P3'), changed('P1', 'incident')], NONE],
  [
    'an agent did, and then an incident',
    [classified('P3'), changed('P2'), changed('P1', 'incident')],
    { priority: 'P2', was: 'P3' },
  ],
  ['agents did twice', [classified('P3'), changed('P1'), changed('P2')], { priority: 'P2', was: 'P3' }],
  ['the agent was first', [changed('P1'), classified('P4')], { priority: 'P1', was: 'P4' }],
  ['nothing classified it', [changed('P1')], { priority: 'P1', was: undefined }],
  [
    'the customer wrote more, before',
    [classified('P4', 1), classified('P2', 2), classified('P4', 1), changed('P1')],
    { priority: 'P1', was: 'P2' },
  ],
  [
    'the customer wrote more, after',
    [classified('P4', 1), changed('P1'), classified('P1', 2)],
    { priority: 'P1', was: 'P4' },
  ],
])('%s', (_what, events, expected) => {
  const corrections = new Corrections();
  for (const event of events) corrections.take(event);
  const found = corrections
    .all()
    .map(({ priority, classified }) => ({ priority, was: classified?.priority }));
  expect(found).toEqual(expected ? [expected] : []);
});
