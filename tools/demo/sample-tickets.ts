import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_ROOT } from '@triage/testing';
import { DEMO_TIER } from './demo-policy.ts';

export interface SampleTicket {
  readonly channel: string;
  readonly language: string;
  readonly subject?: string;
  readonly body: string;
  readonly requester: {
    readonly id: string;
    readonly email: string;
    readonly language?: string;
    readonly tier?: string;
  };
}

const TICKETS = join(PROJECT_ROOT, 'libs/triage/fixtures/dev.jsonl');
const CHANNELS: Record<string, string> = { social: 'x' };

/** Some of the labelled sample tickets: up to seven of each language, so that all are seen. */
export async function manyLanguages(): Promise<SampleTicket[]> {
  const lines = (await readFile(TICKETS, 'utf8')).trim().split('\n');
  const seen = new Map<string, number>();
  const tickets: SampleTicket[] = [];
  for (const line of lines) {
    const { id, lang, channel, subject, body } = JSON.parse(line) as Record<string, string>;
    const count = (seen.get(lang!) ?? 0) + 1;
    seen.set(lang!, count);
    if (count > 7) continue;
    tickets.push({
      channel: CHANNELS[channel!] ?? channel!,
      language: lang!,
      body: body!,
      ...(subject ? { subject } : {}),
      requester: customer(id!),
    });
  }
  return tickets;
}

const FEES = [
  'How high is the fee for a withdrawal of USDT on Tron?',
  'Do I pay less fees with the VIP level?',
  '请问提现手续费是多少?',
  'Hola, ¿cuánto es la comisión por vender BTC?',
  'Какая комиссия за вывод ETH?',
  'Para çekme ücreti ne kadar?',
  'Qual é a taxa para sacar em reais?',
  '出金手数料はいくらですか?',
  '출금 수수료가 얼마인가요?',
  'Wie hoch ist die Gebühr für eine Auszahlung in Euro?',
];

export const FEE_QUESTIONS: readonly SampleTicket[] = Array.from({ length: 100 }, (_, n) => ({
  channel: 'web',
  language: '',
  body: FEES[n % FEES.length]!,
  requester: customer(`fee-${n}`),
}));

export const STOLEN_ACCOUNT: SampleTicket = {
  channel: 'chat',
  language: 'en',
  body:
    'Someone is in my account RIGHT NOW. I got two mails about a new withdrawal address and I did not add it. ' +
    'There are 1.4 BTC in there, please freeze everything!',
  requester: { id: 'demo-ana', email: 'ana@example.test', language: 'en' },
};

/** Of another customer, so that it is no duplicate, and of the tier whose clocks run fast. */
export const IGNORED_ACCOUNT: SampleTicket = {
  ...STOLEN_ACCOUNT,
  requester: { id: 'demo-ben', email: 'ben@example.test', language: 'en', tier: DEMO_TIER },
};

function customer(id: string) {
  return { id: `demo-${id}`, email: `${id}@example.test` };
}
