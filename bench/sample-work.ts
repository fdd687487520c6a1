import { originalEventId, outgoingEvent, TOPICS, WorkRequested } from '@triage/contracts';
import type { Kafka } from '@triage/messaging/kafka';
import { cloudEventHeaders } from '@triage/contracts';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_ROOT } from '@triage/testing';

type Records = Parameters<Kafka['send']>[0];

/** `count` work items for the standard lane with the texts of the labelled samples, over and over. */
export async function sampleWork(count: number): Promise<Records> {
  const text = await readFile(join(PROJECT_ROOT, 'libs/triage/fixtures/dev.jsonl'), 'utf8');
  const tickets = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { lang: string; subject: string; body: string });
  return Array.from({ length: count }, (_, n) => {
    const { lang, subject, body } = tickets[n % tickets.length]!;
    const at = new Date();
    const ticketId = randomUUID();
    const event = outgoingEvent(WorkRequested, {
      id: originalEventId(),
      subject: ticketId,
      time: at,
      topic: TOPICS.workStandard,
      data: {
        ticketId,
        number: `T-${n}`,
        occurredAt: at.toISOString(),
        revision: 1,
        lane: 'standard',
        channel: 'web',
        language: lang,
        requester: { id: `cust-${n}`, tier: 'standard' },
        subject,
        body,
        messages: [],
        transactionIds: [],
        errorCodes: [],
        openedAt: at.toISOString(),
      },
    });
    return {
      topic: event.topic,
      key: event.key,
      headers: cloudEventHeaders(event),
      value: Buffer.from(JSON.stringify(event.data)),
    };
  });
}
