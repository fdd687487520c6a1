import { createTransport } from 'nodemailer';
import type { NotificationConfig } from './config.ts';
import type { Attempt } from './decide/settle-delivery.ts';
import { type ClaimedDelivery, LONGEST_ATTEMPT_MS } from './delivery-queue.ts';
import type { Receiver } from './receiver.ts';
import { render } from './templates/render.ts';

const CONNECTIONS = 8;

/**
 * Mail by SMTP, over pooled connections.
 *
 * Each attempt of a delivery has the same `Message-ID`. The server's 4yz answers and a
 * connection that fails are temporary, 5yz is permanent (RFC 5321, 4.2.1).
 */
export class EmailReceiver implements Receiver {
  readonly kind = 'email';
  readonly concurrency = CONNECTIONS;
  private readonly transport;

  constructor(private readonly config: Pick<NotificationConfig, 'smtpUrl' | 'mailFrom' | 'oncallEmail'>) {
    this.transport = createTransport({
      ...smtpOptions(config.smtpUrl),
      pool: true,
      maxConnections: CONNECTIONS,
      maxMessages: Infinity,
      connectionTimeout: LONGEST_ATTEMPT_MS / 4,
      greetingTimeout: LONGEST_ATTEMPT_MS / 4,
      socketTimeout: LONGEST_ATTEMPT_MS / 2,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  async send(delivery: ClaimedDelivery): Promise<Attempt> {
    const to = delivery.audience === 'customer' ? delivery.email : this.config.oncallEmail;
    if (!to || to.length === 0) return { kind: 'no_address' };
    const { subject, text, html, language } = render(delivery);
    const domain = mailDomain(this.config.mailFrom);
    const thread = `<${delivery.ticketId}@${domain}>`;
    try {
      await this.transport.sendMail({
        from: this.config.mailFrom,
        to,
        subject,
        text,
        html,
        messageId: `<${delivery.id}@${domain}>`,
        inReplyTo: thread,
        references: thread,
        headers: {
          // RFC 3834: so that nobody's holiday reply comes back and is answered.
          'Auto-Submitted': 'auto-generated',
          'X-Auto-Response-Suppress': 'All',
          'Content-Language': language,
        },
      });
      return { kind: 'delivered' };
    } catch (error) {
      return settled(error);
    }
  }

  close(): void {
    this.transport.close();
  }
}

function settled(error: unknown): Attempt {
  const { responseCode, code } = error as { responseCode?: number; code?: string };
  if (responseCode !== undefined && responseCode >= 500)
    return { kind: 'permanent', reason: `smtp_${responseCode}` };
  if (code === 'EENVELOPE' && responseCode === undefined) return { kind: 'permanent', reason: 'bad_address' };
  return {
    kind: 'temporary',
    reason: responseCode ? `smtp_${responseCode}` : `smtp_${(code ?? 'failed').toLowerCase()}`,
  };
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

function mailDomain(from: string): string {
  return /@([\w.-]+)>?\s*$/.exec(from)?.[1] ?? 'triage.example';
}
