import type { ClaimedDelivery } from '../delivery-queue.ts';
import { htmlMail, plainMail } from './html-mail.ts';
import { onCallAlert } from './on-call-alert.ts';
import { oneLine } from './one-line.ts';
import { ticketReceived } from './ticket-received.ts';

export interface RenderedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly language: string;
}

/** The mail of a delivery. What the customer prefers stands above what the ticket was written in. */
export function render(
  delivery: Pick<ClaimedDelivery, 'audience' | 'template' | 'facts' | 'language'>,
): RenderedMail {
  const { audience, template, facts, language } = delivery;
  const mail =
    audience === 'customer'
      ? ticketReceived(facts, language ?? facts.language)
      : onCallAlert(template, facts);
  // A line break in a subject would end the header.
  const subject = oneLine(mail.subject);
  return { subject, text: plainMail(mail), html: htmlMail(mail), language: mail.language };
}
