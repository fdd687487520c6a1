import type { AlertDelivery } from '../delivery-queue.ts';
import { htmlMail, plainMail } from './html-mail.ts';
import { type Links, onCallAlert } from './on-call-alert.ts';
import { oneLine } from './one-line.ts';

export interface RenderedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly language: string;
}

/** The mail of a message to on-call; what customers read is made by `CustomerMails`. */
export function render({ facts }: Pick<AlertDelivery, 'facts'>, links: Links = {}): RenderedMail {
  const mail = onCallAlert(facts, links);
  // A line break in a subject would end the header.
  const subject = oneLine(mail.subject);
  return { subject, text: plainMail(mail), html: htmlMail(mail), language: mail.language };
}
