import { createTransport } from 'nodemailer';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { NotificationConfig } from './config.ts';
import type { CustomerMails } from './customer-mails.ts';
import { parseMailAddress, withoutAddresses } from './decide/mail-address.ts';
import type { Attempt } from './decide/retry.ts';
import { smtpAttempt, type SmtpFailure } from './decide/smtp-answer.ts';
import type { AlertDelivery, ClaimedDelivery } from './delivery-queue.ts';
import type { Receiver } from './receiver.ts';
import type { Links } from './templates/on-call-alert.ts';
import { render } from './templates/render.ts';

const CONNECTIONS = 8;

const CONNECT_TIMEOUT_MS = 5_000;
/** A server that scans a mail takes its time before "250"; whoever hangs up on it has sent the mail twice. */
const SILENCE_TIMEOUT_MS = 60_000;
const LONGEST_ATTEMPT_MS = 120_000;

/** Where mails go: to customers, each to its own address, or to people on call. */
export interface MailDestination {
  readonly id: string;
  /** Further addresses that are our own. */
  readonly ours?: readonly string[];
  /** Who reads it at this moment. */
  readonly recipients: () => Promise<readonly string[]>;
  readonly links: (delivery: AlertDelivery) => Links;
}

/**
 * Mail by SMTP, over pooled connections.
 *
 * Each attempt of a delivery has the same `Message-ID`, by which mailboxes that care drop the second. Recipients
 * are handed on as addresses and never as header text, so a name or address can't add another.
 */
export class EmailReceiver implements Receiver {
  readonly kind = 'email';
  readonly destination: string;
  readonly concurrency = CONNECTIONS;
  readonly ours: readonly string[];
  readonly mostPerHour: number;
  private readonly transport;
  private readonly from;
  private readonly domain: string;

  constructor(
    config: Pick<NotificationConfig, 'smtpUrl' | 'smtpRequireTls' | 'mailFrom' | 'maxAutomaticMailsPerHour'>,
    private readonly to: MailDestination,
    private readonly customers: CustomerMails,
  ) {
    const from = parseMailAddress(config.mailFrom);
    if (!from) throw new Error('MAIL_FROM is no address');
    this.from = from;
    this.mostPerHour = config.maxAutomaticMailsPerHour;
    this.domain = from.address.slice(from.address.lastIndexOf('@') + 1);
    this.destination = to.id;
    this.ours = [from.address, ...(to.ours ?? [])];
    this.transport = createTransport({
      ...smtpOptions(config.smtpUrl),
      requireTLS: config.smtpRequireTls,
      pool: true,
      maxConnections: CONNECTIONS,
      maxMessages: Infinity,
      // Our own retries are written down and counted.
      maxRequeues: 0,
      dnsTimeout: CONNECT_TIMEOUT_MS,
      connectionTimeout: CONNECT_TIMEOUT_MS,
      greetingTimeout: CONNECT_TIMEOUT_MS,
      socketTimeout: SILENCE_TIMEOUT_MS,
    });
  }

  async send(delivery: ClaimedDelivery): Promise<Attempt> {
    const to =
      delivery.audience === 'on_call'
        ? await this.to.recipients()
        : delivery.email === null
          ? []
          : [delivery.email];
    // Somebody may be on call later, and has to hear of it then.
    if (to.length === 0)
      return { kind: 'retry', reason: 'nobody_on_call', detail: 'the schedule has nobody now' };
    const { subject, text, html, language } =
      delivery.audience === 'customer'
        ? this.customers.render(delivery)
        : render(delivery, this.to.links(delivery));
    // Each has a thread of its own; its first message is nobody's, which mail programs do not mind.
    const thread = `<${delivery.thread ?? `${delivery.ticketId}.customer`}@${this.domain}>`;
    try {
      const mail = new MailComposer({
        from: this.from,
        to: to.map((address) => ({ name: '', address })),
        subject,
        text,
        html,
        messageId: `<${delivery.id}@${this.domain}>`,
        inReplyTo: thread,
        references: thread,
        headers: {
          // RFC 3834: so that nobody's holiday reply comes back and is answered.
          'Auto-Submitted': 'auto-generated',
          'X-Auto-Response-Suppress': 'All',
          // By this intake knows our own mail, should it come back.
          'X-Triage': delivery.template,
          'Content-Language': language,
          ...this.unsubscribing(delivery),
        },
        disableFileAccess: true,
        disableUrlAccess: true,
      }).compile();
      // In one piece: as a stream, each line of a part would be a write to the socket of its own.
      const raw = await mail.build();
      const { response, rejected } = await this.transport.sendMail({
        envelope: mail.getEnvelope(),
        raw,
        signal: AbortSignal.timeout(LONGEST_ATTEMPT_MS),
      });
      const refused = rejected.length > 0 ? `${rejected.length} of ${to.length} addresses refused; ` : '';
      return { kind: 'delivered', detail: withoutAddresses(refused + response) };
    } catch (error) {
      return smtpAttempt(error as SmtpFailure);
    }
  }

  close(): void {
    this.transport.close();
  }

  /** RFC 2369. A person reads it and changes the receivers; what wakes on-call can't be left. */
  private unsubscribing(delivery: ClaimedDelivery): Record<string, string> {
    if (delivery.audience === 'customer' || !/^P[34]$/.test(delivery.facts.priority)) return {};
    const subject = encodeURIComponent(`unsubscribe ${this.destination}`);
    return { 'List-Unsubscribe': `<mailto:${this.from.address}?subject=${subject}>` };
  }
}

function smtpOptions(smtpUrl: string) {
  const url = new URL(smtpUrl);
  const secure = url.protocol === 'smtps:';
  return {
    host: url.hostname,
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    ...(url.username
      ? { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }
      : {}),
  };
}
