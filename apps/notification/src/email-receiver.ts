import { createTransport } from 'nodemailer';
import type { NotificationConfig } from './config.ts';
import { CustomerMails } from './customer-mails.ts';
import { parseMailAddress, withoutAddresses } from './decide/mail-address.ts';
import type { Attempt } from './decide/retry.ts';
import { smtpAttempt, type SmtpFailure } from './decide/smtp-answer.ts';
import type { ClaimedDelivery } from './delivery-queue.ts';
import type { Receiver } from './receiver.ts';
import { render } from './templates/render.ts';

const CONNECTIONS = 8;

const CONNECT_TIMEOUT_MS = 5_000;
/** A server that scans a mail takes its time before "250"; whoever hangs up on it has sent the mail twice. */
const SILENCE_TIMEOUT_MS = 60_000;
const LONGEST_ATTEMPT_MS = 120_000;

/**
 * Mail by SMTP, over pooled connections.
 *
 * Each attempt of a delivery has the same `Message-ID`, by which mailboxes that care drop the second. Recipients
 * are handed on as addresses and never as header text, so a name or address can't add another.
 */
export class EmailReceiver implements Receiver {
  readonly kind = 'email';
  readonly concurrency = CONNECTIONS;
  readonly ours: readonly string[];
  readonly mostPerHour: number;
  private readonly transport;
  private readonly from;
  private readonly onCall: readonly string[];
  private readonly domain: string;

  constructor(
    config: Pick<NotificationConfig, 'smtpUrl' | 'mailFrom' | 'oncallEmail' | 'maxAutomaticMailsPerHour'>,
    private readonly customers = new CustomerMails({}),
  ) {
    const from = parseMailAddress(config.mailFrom);
    if (!from) throw new Error('MAIL_FROM is no address');
    this.from = from;
    this.mostPerHour = config.maxAutomaticMailsPerHour;
    this.domain = from.address.slice(from.address.lastIndexOf('@') + 1);
    this.onCall = config.oncallEmail ?? [];
    this.ours = [from.address, ...this.onCall];
    this.transport = createTransport({
      ...smtpOptions(config.smtpUrl),
      pool: true,
      maxConnections: CONNECTIONS,
      maxMessages: Infinity,
      // Our own retries are written down and counted.
      maxRequeues: 0,
      dnsTimeout: CONNECT_TIMEOUT_MS,
      connectionTimeout: CONNECT_TIMEOUT_MS,
      greetingTimeout: CONNECT_TIMEOUT_MS,
      socketTimeout: SILENCE_TIMEOUT_MS,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  async send(delivery: ClaimedDelivery): Promise<Attempt> {
    const to =
      delivery.audience === 'customer' ? (delivery.email === null ? [] : [delivery.email]) : this.onCall;
    if (to.length === 0)
      return { kind: 'rejected', reason: 'no_receiver', detail: 'ONCALL_EMAIL is not set' };
    const { subject, text, html, language } =
      delivery.audience === 'customer' ? this.customers.render(delivery) : render(delivery);
    // Customers and on-call have a thread each; its first message is nobody's, which mail programs do not mind.
    const thread = `<${delivery.ticketId}.${delivery.audience}@${this.domain}>`;
    try {
      const { response, rejected } = await this.transport.sendMail({
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
        },
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
