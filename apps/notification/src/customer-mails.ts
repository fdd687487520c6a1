import { Inject, Injectable, Optional } from '@nestjs/common';
import { CLOCK, type Clock, systemClock } from '@triage/service';
import { Counter, Registry } from 'prom-client';
import { NotificationConfig } from './config.ts';
import type { CustomerDelivery } from './delivery-queue.ts';
import { FeedbackLinks } from './feedback-links.ts';
import { customerHtml, customerMail, customerText } from './templates/customer-mail.ts';
import { loadLanguages } from './templates/load-languages.ts';
import { Voices } from './templates/messages.ts';
import type { RenderedMail } from './templates/render.ts';

type Settings = Pick<
  NotificationConfig,
  'publicUrl' | 'linkSecret' | 'customerTicketUrl' | 'mailTemplatesDir'
>;
type Said = Pick<CustomerDelivery, 'id' | 'template' | 'facts' | 'language' | 'preferences' | 'promisedAt'>;

/** Makes the mails to customers, each in its reader's language and time zone. */
@Injectable()
export class CustomerMails {
  readonly voices: Voices;
  private readonly feedback: FeedbackLinks;
  private readonly ticketUrl: string | undefined;

  constructor(
    @Inject(NotificationConfig) config: Settings,
    @Inject(CLOCK) private readonly clock: Clock = systemClock,
    @Optional() registry?: Registry,
  ) {
    const fallbacks =
      registry &&
      new Counter({
        name: 'triage_mail_template_fallbacks_total',
        help: 'Mails, or messages in them, said in English because the language lacks them',
        labelNames: ['language'],
        registers: [registry],
      });
    this.voices = new Voices(loadLanguages(config.mailTemplatesDir), (language) =>
      fallbacks?.inc({ language: labelFor(language) }),
    );
    this.feedback = new FeedbackLinks(config);
    this.ticketUrl = config.customerTicketUrl;
  }

  /** What the person chose stands above what the profile says, and that above what the ticket was written in. */
  render({ id, template, facts, language, preferences, promisedAt }: Said): RenderedMail {
    const { number, ticketId, startedAt, at } = facts;
    const wanted = preferences?.language ?? language ?? facts.language;
    const voice = this.voices.of(wanted, preferences?.timeZone);
    const mail = customerMail(
      {
        template,
        number,
        dueAt: promisedAt && promisedAt > this.clock.now() ? promisedAt : undefined,
        startedAt: startedAt === undefined ? undefined : new Date(startedAt),
        ticketUrl: this.ticketUrl
          ?.replaceAll('{number}', encodeURIComponent(number))
          .replaceAll('{ticketId}', ticketId),
        feedback: this.feedback.of(id, new Date(at)),
      },
      voice,
    );
    return {
      subject: mail.subject,
      text: customerText(mail),
      html: customerHtml(mail, voice),
      language: voice.language,
    };
  }
}

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** A tag comes from outside, and each value of a label is a series: languages that have a name, and `other`. */
function labelFor(language: string): string {
  return /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/.test(language) && names.of(language) !== undefined
    ? language
    : 'other';
}
