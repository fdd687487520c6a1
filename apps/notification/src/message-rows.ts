import { derivedEventId } from '@triage/contracts';
import type { EntityManager } from 'typeorm';
import type { Alert } from './decide/alert.ts';
import type { GroupMessage } from './decide/flush.ts';
import { groupFacts, groupIdOf } from './decide/group-facts.ts';
import type { GroupFacts, ReceiverKind } from './decide/message.ts';
import type { Destination, ReceiverSetting } from './decide/parse-receivers.ts';

/** Writes down what groups say, of which alerts, and a delivery for each way to their receivers. */
export async function insertMessages(
  tx: EntityManager,
  messages: readonly GroupMessage[],
  receivers: readonly ReceiverSetting[],
): Promise<void> {
  if (messages.length === 0) return;
  await tx.query(
    `INSERT INTO alert_messages (id, group_key, receiver, kind, sent_at)
     SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::timestamptz[])`,
    [
      messages.map(({ id }) => id),
      messages.map(({ group }) => group.key),
      messages.map(({ group }) => group.receiver),
      messages.map(({ kind, isOnlyInHand }) => (isOnlyInHand ? 'acknowledged' : kind)),
      messages.map(({ at }) => at),
    ],
  );
  await insertTold(tx, messages);
  await insertDeliveries(
    tx,
    messages.flatMap((message) => deliveriesOf(message, receivers)),
  );
}

async function insertTold(tx: EntityManager, messages: readonly GroupMessage[]): Promise<void> {
  const told = messages.flatMap((message) =>
    saidOf(message).map(({ alert, status }) => ({ messageId: message.id, alert, status })),
  );
  await tx.query(
    `INSERT INTO alert_told (message_id, alert_id, ticket_id, status)
     SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[])`,
    [
      told.map(({ messageId }) => messageId),
      told.map(({ alert }) => alert.id),
      told.map(({ alert }) => alert.ticketId),
      told.map(({ status }) => status),
    ],
  );
}

/** What a message says that was not said before; of a reminder its worst alert. */
function saidOf({ firing, news, acknowledged, resolved }: GroupMessage): { alert: Alert; status: string }[] {
  const isNew = new Set(news);
  const said = [
    ...firing.filter(({ id }) => isNew.has(id)).map((alert) => ({ alert, status: 'firing' })),
    ...acknowledged.map((alert) => ({ alert, status: 'acknowledged' })),
    ...resolved.map((alert) => ({ alert, status: 'resolved' })),
  ];
  return said.length > 0 ? said : firing.slice(0, 1).map((alert) => ({ alert, status: 'reminded' }));
}

interface NewAlertDelivery {
  readonly id: string;
  readonly messageId: string;
  readonly destination: string;
  readonly receiver: ReceiverKind;
  readonly worst: Alert;
  readonly facts: GroupFacts;
  readonly thread: string;
  readonly ticketId: string | null;
  readonly incidentId: string | null;
  readonly at: Date;
}

/** Its own Alertmanager groups by itself, and wants all; others have the worst and a count. */
const ALL_LINES = 10_000;

function deliveriesOf(message: GroupMessage, receivers: readonly ReceiverSetting[]): NewAlertDelivery[] {
  const { group, firing, acknowledged, resolved, at } = message;
  const alerts = [...firing, ...acknowledged, ...resolved];
  const [worst] = alerts;
  const setting = receivers.find(({ name }) => name === group.receiver);
  if (!worst || !setting) return [];
  const only = (of: (alert: Alert) => string | null) =>
    alerts.every((alert) => of(alert) === of(worst)) ? of(worst) : null;
  return setting.destinations
    .filter((destination) => concerns(message, destination))
    .map(({ id, document: { kind } }) => ({
      id: derivedEventId(message.id, 'delivery', id),
      messageId: message.id,
      destination: id,
      receiver: kind,
      worst,
      facts: groupFacts(message, kind === 'alertmanager' ? ALL_LINES : undefined),
      thread: groupIdOf(group.key),
      ticketId: only(({ ticketId }) => ticketId),
      incidentId: only(({ incidentId }) => incidentId),
      at,
    }));
}

/** That somebody has it in hand is a state at PagerDuty, and noise elsewhere. */
function concerns({ kind, isOnlyInHand }: GroupMessage, { document, sendResolved }: Destination): boolean {
  if (isOnlyInHand) return document.kind === 'pagerduty';
  return kind !== 'resolved' || sendResolved;
}

async function insertDeliveries(tx: EntityManager, deliveries: readonly NewAlertDelivery[]): Promise<void> {
  await tx.query(
    `INSERT INTO deliveries (id, cause_id, message_id, destination, receiver, audience, template, priority, facts, thread,
                             ticket_id, incident_id, traceparent, status, created_at, next_attempt_at, queued_at)
     SELECT id, id, message_id, destination, receiver, 'on_call', template, priority, facts, thread, ticket_id,
            incident_id, traceparent, 'pending', at, at, at
     FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::jsonb[], $8::text[],
                 $9::uuid[], $10::uuid[], $11::text[], $12::timestamptz[])
       AS new (id, message_id, destination, receiver, template, priority, facts, thread, ticket_id, incident_id,
               traceparent, at)
     ON CONFLICT DO NOTHING`,
    [
      deliveries.map(({ id }) => id),
      deliveries.map(({ messageId }) => messageId),
      deliveries.map(({ destination }) => destination),
      deliveries.map(({ receiver }) => receiver),
      deliveries.map(({ worst }) => worst.event),
      deliveries.map(({ facts }) => facts.priority),
      deliveries.map(({ facts }) => JSON.stringify(facts)),
      deliveries.map(({ thread }) => thread),
      deliveries.map(({ ticketId }) => ticketId),
      deliveries.map(({ incidentId }) => incidentId),
      deliveries.map(({ worst }) => worst.traceparent),
      deliveries.map(({ at }) => at),
    ],
  );
}
