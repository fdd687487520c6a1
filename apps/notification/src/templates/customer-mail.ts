import type { CustomerTemplate } from '../decide/message.ts';
import { escapeHtml } from './html-mail.ts';
import type { MessageKey, Voice } from './messages.ts';
import { oneLine } from './one-line.ts';

/** How satisfied a customer is, the best first. */
export const SCORES = [5, 4, 3, 2, 1] as const;
export type Score = (typeof SCORES)[number];

/** What a mail to a customer may say beside its template's words. */
export interface CustomerFacts {
  readonly template: CustomerTemplate;
  readonly number: string;
  /** Until when a person answers, while that is still to come. */
  readonly dueAt?: Date | undefined;
  readonly startedAt?: Date | undefined;
  /** Where the customer reads the request. */
  readonly ticketUrl?: string | undefined;
  /** Where a score leads, and for how many days. */
  readonly feedback?: { readonly url: (score: Score) => string; readonly days: number } | undefined;
}

export interface CustomerMail {
  readonly number: string;
  readonly subject: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly button: Link | undefined;
  readonly question:
    { readonly text: string; readonly choices: readonly Link[]; readonly note: string } | undefined;
  /** What staff never ask for; in every mail, last, where it is read on its own. */
  readonly warning: string;
}

interface Link {
  readonly label: string;
  readonly url: string;
}

const WORDS: Record<CustomerTemplate, string> = {
  ticket_received: 'received',
  agent_replied: 'answered',
  ticket_resolved: 'solved',
  incident_known: 'incident.known',
  incident_confirmed: 'incident.confirmed',
  incident_over: 'incident.over',
};

/**
 * What a mail says. It repeats nothing that the customer or the agent wrote: whoever writes in under somebody else's
 * address could otherwise have us send them any text, and a mailbox is no safe place for an account's affairs.
 */
export function customerMail(facts: CustomerFacts, voice: Voice): CustomerMail {
  const { template, number, dueAt, startedAt, ticketUrl, feedback } = facts;
  const words = WORDS[template];
  const say = (part: string) => voice.say(`${words}.${part}` as MessageKey, { number });
  return {
    number,
    // A line break in a subject would end the header.
    subject: oneLine(say('subject')),
    heading: say('heading'),
    paragraphs: [
      say('body'),
      ...(template === 'ticket_received' && dueAt ? [voice.say('received.expected', { dueAt })] : []),
      ...(template === 'incident_known' && startedAt ? [voice.say('incident.began', { startedAt })] : []),
    ],
    button: ticketUrl === undefined ? undefined : { label: voice.say('open', { number }), url: ticketUrl },
    question:
      template === 'ticket_resolved' && feedback
        ? {
            text: voice.say('solved.question'),
            choices: SCORES.map((score) => ({
              label: voice.say(`score.${score}`),
              url: feedback.url(score),
            })),
            note: voice.say('solved.expires', { days: feedback.days }),
          }
        : undefined,
    warning: voice.say('never'),
  };
}

/** Links stand on lines of their own, which keeps them whole and, among words from the right, in order. */
export function customerText({ heading, paragraphs, button, question, warning }: CustomerMail): string {
  const parts = [
    heading,
    ...paragraphs,
    ...(button ? [linkText(button)] : []),
    ...(question ? [question.text, ...question.choices.map(linkText), question.note] : []),
    warning,
  ];
  return `${parts.join('\n\n')}\n`;
}

const linkText = ({ label, url }: Link) => `${label}\n${url}`;

/** One column that reads on a phone, in the dark, and in scripts that run from the right. It loads nothing. */
export function customerHtml(mail: CustomerMail, { language, direction }: Voice): string {
  const { number, heading, paragraphs, button, question, warning } = mail;
  const parts = [
    `<h1 ${AUTO} style="margin:0 0 16px;font-size:22px;line-height:1.3;text-wrap:balance">${unbroken(heading, number)}</h1>`,
    ...paragraphs.map((text) => `<p ${AUTO} style="margin:0 0 16px">${unbroken(text, number)}</p>`),
    ...(button ? [`<p ${AUTO} style="margin:24px 0">${linkHtml(button, 'button', BUTTON, number)}</p>`] : []),
    ...(question
      ? [
          `<h2 ${AUTO} style="margin:28px 0 12px;font-size:17px;line-height:1.4">${escapeHtml(question.text)}</h2>`,
          ...question.choices.map(
            (choice) => `<p ${AUTO} style="margin:0 0 8px">${linkHtml(choice, 'choice', CHOICE, number)}</p>`,
          ),
          `<p ${AUTO} class="note" style="margin:12px 0 0;font-size:14px;color:#5b6472">${escapeHtml(question.note)}</p>`,
        ]
      : []),
  ];
  return `<!doctype html>
<html lang="${escapeHtml(language)}" dir="${direction}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark"><title>${escapeHtml(mail.subject)}</title>
<style>${DARK}</style></head>
<body class="page" style="margin:0;padding:16px;background:#f3f4f6;color:#1b2230;font:16px/1.6 system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif">
<div class="card" style="max-width:560px;margin:0 auto;padding:24px;box-sizing:border-box;background:#ffffff;border-radius:12px;text-align:start;overflow-wrap:break-word;word-break:${wordBreakOf(language)}">
${parts.join('\n')}
<p ${AUTO} class="warning" style="margin:28px 0 0;padding:12px 16px;border-radius:8px;background:#fff4d6;color:#4a3600;font-size:14px;line-height:1.5">${escapeHtml(warning)}</p>
</div></body></html>
`;
}

const AUTO = 'dir="auto"';
const BUTTON =
  'display:inline-block;padding:12px 20px;border-radius:8px;background:#1d4ed8;color:#ffffff;font-weight:600;text-decoration:none';
const CHOICE =
  'display:block;padding:11px 16px;border:1px solid #c5cad3;border-radius:8px;color:#1b2230;text-decoration:none';
// The colours of the inline styles are for the light; programs that know the dark take these instead.
const DARK = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.page{background:#0e1116!important;color:#e7eaf0!important}
.card{background:#181d25!important}
.button{background:#8ab0ff!important;color:#0b1530!important}
.choice{border-color:#465063!important;color:#e7eaf0!important}
.note{color:#a6afbd!important}
.warning{background:#3a2f10!important;color:#ffe5a3!important}
}`;

function linkHtml({ label, url }: Link, name: string, style: string, number: string): string {
  return `<a class="${name}" href="${escapeHtml(url)}" style="${style}">${unbroken(label, number)}</a>`;
}

/** A text in which no line ends within the request's number, `T-` here and `1042` there. */
export function unbroken(text: string, number: string): string {
  const whole = `<span style="white-space:nowrap">${escapeHtml(number)}</span>`;
  return text.split(number).map(escapeHtml).join(whole);
}

/** Where a line may end: Korean between words, Japanese between phrases, where the program knows how. */
export function wordBreakOf(language: string): string {
  return { ko: 'keep-all', ja: 'auto-phrase' }[language] ?? 'normal';
}
