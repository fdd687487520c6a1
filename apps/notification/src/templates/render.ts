import type { AlertTemplate } from '../decide/message.ts';
import type { ClaimedDelivery } from '../delivery-queue.ts';
import { htmlMail, plainMail } from './html-mail.ts';
import { onCallAlert } from './on-call-alert.ts';
import { oneLine } from './one-line.ts';

export interface RenderedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly language: string;
}

/** The mail of an alert, for on-call; what customers read is made by `CustomerMails`. */
export function render({ template, facts }: Pick<ClaimedDelivery, 'template' | 'facts'>): RenderedMail {
  const mail = onCallAlert(template as AlertTemplate, facts);
  // A line break in a subject would end the header.
  const subject = oneLine(mail.subject);
  return { subject, text: plainMail(mail), html: htmlMail(mail), language: mail.language };
}
