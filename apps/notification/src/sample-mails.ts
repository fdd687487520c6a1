import type { Clock } from '@triage/service';
import { join } from 'node:path';
import type { Registry } from 'prom-client';
import { CustomerMails } from './customer-mails.ts';
import type { CustomerTemplate, MessageFacts } from './decide/message.ts';
import type { Preferences } from './decide/preferences.ts';

/** Mails for tests, as they would be sent on a Tuesday in March. */
const NOW = new Date('2026-03-03T10:00:00.000Z');
export const SAMPLE_CLOCK: Clock = { now: () => NOW };

/** A folder of messages: Arabic, of which some are missing. */
export const SAMPLE_TEMPLATES = join(import.meta.dirname, '../fixtures/mails');

export const SAMPLE_CONFIG = {
  publicUrl: 'https://notify.triage.example/',
  linkSecret: 'a secret of tests with 32 characters',
  customerTicketUrl: 'https://support.triage.example/requests/{number}',
};

export const SAMPLE_FACTS: MessageFacts = {
  ticketId: '7b0e2b52-50d6-4f5b-8b5e-0c7d8a1f2b3c',
  number: 'T-1042',
  subject: 'Withdrawals that I did not make',
  language: 'en',
  priority: 'P3',
  category: null,
  reasons: [],
  at: NOW.toISOString(),
  startedAt: '2026-03-03T08:05:00.000Z',
};

export function sampleMails(more: { mailTemplatesDir?: string } = {}, registry?: Registry): CustomerMails {
  return new CustomerMails({ ...SAMPLE_CONFIG, ...more }, SAMPLE_CLOCK, registry);
}

export function sampleMail(
  mails: CustomerMails,
  template: CustomerTemplate,
  {
    language = null,
    preferences = null,
    facts = {},
    promisedAt = new Date('2026-03-03T14:15:00.000Z'),
  }: {
    language?: string | null;
    preferences?: Preferences | null;
    facts?: Partial<MessageFacts>;
    promisedAt?: Date | null;
  },
) {
  return mails.render({
    id: '0f8fad5b-d9cb-469f-a165-70867728950e',
    template,
    facts: { ...SAMPLE_FACTS, ...facts },
    language,
    preferences,
    promisedAt,
  });
}
