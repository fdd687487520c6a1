import { loadConfig } from '@triage/service';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Registry } from 'prom-client';
import { NotificationConfig } from './config.ts';
import { CustomerMails } from './customer-mails.ts';
import { CUSTOMER_TEMPLATES, type CustomerTemplate } from './decide/message.ts';
import { SAMPLE_TEMPLATES, sampleMail, sampleMails } from './sample-mails.ts';
import { loadLanguages } from './templates/load-languages.ts';
import { argumentsOf, MESSAGE_KEYS, SHIPPED } from './templates/messages.ts';

const LANGUAGES = ['en', 'zh-Hans', 'zh-Hant', 'es', 'ru', 'tr', 'pt', 'ja', 'ko', 'de', 'fr'];
const EVERY = LANGUAGES.flatMap((language) =>
  CUSTOMER_TEMPLATES.map((template) => [template, language] as const),
);
const mails = sampleMails();

/** The token is long, and another in every language. */
const withoutTokens = (text: string) => text.replaceAll(/token=[\w-]+/g, 'token=…');

describe('a mail to a customer', () => {
  it.each(EVERY)('reads: %s in %s', (template, language) => {
    const mail = sampleMail(mails, template, { language });
    expect(mail.language).toBe(language);
    expect(mail.html).toContain(`lang="${language}"`);
    expect(withoutTokens(`${mail.subject}\n\n${mail.text}`)).toMatchSnapshot();
  });

  it.each(EVERY)('names the request, warns, and repeats nothing: %s in %s', (template, language) => {
    const { subject, text, html } = sampleMail(mails, template, { language });
    const warning = SHIPPED[language]!.never!;
    expect(subject).toContain('T-1042');
    expect(text.trimEnd().endsWith(warning)).toBe(true);
    expect(html).toContain(warning);
    expect(subject + text + html).not.toContain('Withdrawals');
    expect(subject + text).not.toMatch(/[{}]/);
    expect(html).not.toMatch(/<img|<script|url\(|src=/);
  });

  it('has every message in every language, with the arguments that it is given', () => {
    for (const language of LANGUAGES)
      for (const key of MESSAGE_KEYS)
        expect([language, key, argumentsOf(SHIPPED[language]![key]!)]).toEqual([
          language,
          key,
          argumentsOf(SHIPPED['en']![key]!),
        ]);
  });

  it.each([
    [null, null, 'zh-TW', 'zh-Hant'],
    [null, null, 'zh', 'zh-Hans'],
    [null, 'pt-BR', 'en', 'pt'],
    ['ja', 'pt-BR', 'en', 'ja'],
    [null, 'it', 'de', 'en'],
    [null, null, 'und', 'en'],
    [null, '__proto__', 'en', 'en'],
    [null, 'constructor', 'en', 'en'],
  ])('chooses: wished %s, known %s, written in %s', (wished, known, written, chosen) => {
    const preferences = wished === null ? null : { language: wished };
    const mail = sampleMail(mails, 'ticket_received', {
      language: known,
      preferences,
      facts: { language: written },
    });
    expect(mail.language).toBe(chosen);
  });
});

describe('the expected time of an answer', () => {
  const acknowledgement = (more: Parameters<typeof sampleMail>[2]) =>
    sampleMail(mails, 'ticket_received', more).text;

  it.each([
    [undefined, 'Dienstag, 3. März um 14:15 UTC'],
    ['Europe/Zurich', 'Dienstag, 3. März um 15:15 MEZ'],
    ['Asia/Tokyo', 'Dienstag, 3. März um 23:15 GMT+9'],
    ['Pacific/Kiritimati', 'Mittwoch, 4. März um 04:15 GMT+14'],
  ])('is in the zone of the customer: %s', (timeZone, moment) => {
    const preferences = timeZone === undefined ? null : { timeZone };
    expect(acknowledgement({ language: 'de', preferences })).toContain(moment);
  });

  it.each([
    ['not known', null],
    ['past', new Date('2026-03-03T10:00:00.000Z')],
  ])('is not named where it is %s', (_what, promisedAt) => {
    expect(acknowledgement({ promisedAt })).not.toContain('You can expect');
  });
});

describe('the days that a link works', () => {
  it.each([
    ['ru', '30 дней'],
    ['de', '30 Tage'],
    ['tr', '30 gün'],
    ['ja', '30 日'],
  ])('are said as %s counts', (language, days) => {
    expect(sampleMail(mails, 'ticket_resolved', { language }).text).toContain(days);
  });

  it('are not said where no address of ours is configured: there is no question then', () => {
    const plain = sampleMail(new CustomerMails({}), 'ticket_resolved', {});
    expect(plain.text).not.toMatch(/satisfied|http/);
  });
});

describe('a folder of messages', () => {
  let dir: string;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'mails-'));
  });
  afterEach(() => rmSync(dir, { recursive: true }));
  const write = (name: string, content: unknown) =>
    writeFileSync(join(dir, name), typeof content === 'string' ? content : JSON.stringify(content));

  it('says otherwise what it holds, and leaves the rest', () => {
    write('de.json', { 'received.heading': 'Ihre Anfrage ist da' });
    const { text } = sampleMail(sampleMails({ mailTemplatesDir: dir }), 'ticket_received', {
      language: 'de',
    });
    expect(text).toContain('Ihre Anfrage ist da');
    expect(text).toContain('Wir fragen nie');
  });

  it.each<[string, unknown, string]>([
    ['de.json', '{', 'de.json is not valid JSON'],
    ['de.json', [], 'de.json must be an object of messages'],
    ['german language.json', {}, 'german language.json is not named for a language'],
    ['de.json', { greeting: 'Hallo' }, 'de.json: greeting is not a message that we say'],
    ['de.json', { never: ' ' }, 'de.json: never must be a text'],
    ['de.json', { open: '{number' }, 'de.json: open is not a valid ICU message'],
    ['de.json', { open: '{number} {name}' }, 'de.json: open names {name}, which it is not given'],
    [
      'de.json',
      { 'solved.expires': '{days, plural, one {# Tag}}' },
      'de.json: solved.expires is not a valid ICU',
    ],
  ])('is refused at the start: %s with %j', (name, content, message) => {
    write(name, content);
    expect(() => loadLanguages(dir)).toThrow(message);
  });

  it('is named by the variable, and never by its path', () => {
    write('de.json', { greeting: 'Hallo' });
    const env = (MAIL_TEMPLATES_DIR: string) => ({
      DATABASE_URL: 'postgres://localhost/x',
      KAFKA_BROKERS: 'localhost:9092',
      AUTH_TOKENS: 'agent/maria=token-maria',
      SMTP_URL: 'smtp://localhost:25',
      MAIL_TEMPLATES_DIR,
    });
    expect(() => loadConfig(NotificationConfig, env(dir))).toThrow(
      /^MAIL_TEMPLATES_DIR holds a fault: de\.json: greeting is not a message that we say/,
    );
    expect(() => loadConfig(NotificationConfig, env('/no/such/folder'))).toThrow(
      /^MAIL_TEMPLATES_DIR cannot be read \(a folder/,
    );
  });
});

describe('a script that runs from the right', () => {
  const arabic = sampleMails({ mailTemplatesDir: SAMPLE_TEMPLATES });
  const mail = (template: CustomerTemplate) => sampleMail(arabic, template, { language: 'ar-EG' });

  it('is set from the right, and keeps numbers and addresses in their order', () => {
    const { text, html, language, subject } = mail('ticket_received');
    expect(language).toBe('ar');
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html.match(/<(?:p|h1) (?!dir="auto")/g)).toBeNull();
    expect(text).toContain('\u2068T-1042\u2069');
    expect(text).toContain('\nhttps://support.triage.example/requests/T-1042\n');
    expect(subject).toBe('وصلنا طلبك T-1042');
  });

  it.each(['ticket_received', 'ticket_resolved', 'incident_known'] as const)(
    'reads: %s in ar',
    (template) => {
      const { subject, text } = mail(template);
      expect(withoutTokens(`${subject}\n\n${text}`)).toMatchSnapshot();
    },
  );
});

describe('a language that is missing', () => {
  const count = async (language: string, template: CustomerTemplate, dir?: string) => {
    const registry = new Registry();
    const sampled = sampleMails(dir === undefined ? {} : { mailTemplatesDir: dir }, registry);
    const mail = sampleMail(sampled, template, { language });
    const { values } = (await registry.getSingleMetric('triage_mail_template_fallbacks_total')!.get()) as {
      values: { labels: { language?: string }; value: number }[];
    };
    return { mail, counted: values.map(({ labels, value }) => [labels.language, value]) };
  };

  it('is said in English and counted, by no name that somebody made up', async () => {
    expect((await count('it-IT', 'ticket_received')).counted).toEqual([['it', 1]]);
    expect((await count('qqq-whatever', 'ticket_received')).counted).toEqual([['other', 1]]);
    expect((await count('fr-CA', 'ticket_received')).counted).toEqual([]);
  });

  it('may lack a few messages: these alone are English, and counted', async () => {
    const { mail, counted } = await count('ar', 'agent_replied', SAMPLE_TEMPLATES);
    expect(mail.text).toContain('You have an answer');
    expect(mail.text).toContain('فتح الطلب');
    expect(counted).toEqual([['ar', 3]]);
  });
});
