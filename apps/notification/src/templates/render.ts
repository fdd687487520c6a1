import type { AlertDelivery, CustomerDelivery } from '../delivery-queue.ts';
import { htmlMail, plainMail } from './html-mail.ts';
import { type Links, onCallAlert } from './on-call-alert.ts';
import { oneLine } from './one-line.ts';
import { ticketReceived } from './ticket-received.ts';

export interface RenderedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly language: string;
}

type Said = 'audience' | 'facts' | 'language';

/** The mail of a delivery. What the customer prefers stands above what the ticket was written in. */
export function render(
  delivery: Pick<CustomerDelivery, Said> | Pick<AlertDelivery, Said>,
  links: Links = {},
): RenderedMail {
  const mail =
    delivery.audience === 'customer'
      ? ticketReceived(delivery.facts, delivery.language ?? delivery.facts.language)
      : onCallAlert(delivery.facts, links);
  // A line break in a subject would end the header.
  const subject = oneLine(mail.subject);
  return { subject, text: plainMail(mail), html: htmlMail(mail), language: mail.language };
}
