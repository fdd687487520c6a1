import type { Screen } from '@triage/triage';
import { addressOf, messageKey, type GivenEmail, type OwnMail } from './given-email.ts';
import { automatedText } from './automated-text.ts';

export type AutomatedKind = 'auto_reply' | 'bounce' | 'bulk' | 'own_mail';

export interface Automated {
  readonly kind: AutomatedKind;
  /** What showed it: a header's name, `from`, `message_id` or `text`. */
  readonly evidence: string;
}

export interface ReadMail {
  readonly email: GivenEmail;
  /** The sender, where the mail's own data leaves it away. */
  readonly requesterEmail?: string | undefined;
  readonly subject: string;
  /** Redacted. */
  readonly body: string;
  readonly ours: OwnMail;
  readonly screen: Screen;
}

/**
 * Whether a machine wrote this mail, so that answering it could go round for ever.
 *
 * Headers are believed (RFC 3834, RFC 3464, RFC 2919, and what Exchange and older responders use instead). Where they
 * say nothing, the words with which auto-replies and bounces begin are; but never against the screen: a text
 * that may be grave is a person's, since a stolen account must not be taken for a holiday note.
 */
export function recogniseAutomated({
  email,
  requesterEmail,
  subject,
  body,
  ours,
  screen,
}: ReadMail): Automated | undefined {
  const headers = lowerCased(email.headers);
  const from = email.from ?? headers.get('from') ?? requesterEmail;
  const byHeaders =
    ownMail(headers, from, email.messageId ?? headers.get('message-id'), ours) ??
    autoReplied(headers) ??
    bounced(headers, from) ??
    machineWrote(headers, from);
  if (byHeaders) return byHeaders;
  const title = subject || (headers.get('subject') ?? '');
  const kind = automatedText(title, body);
  if (!kind || screen.screen({ subject: title, body }).priority === 'P1') return undefined;
  return { kind, evidence: 'text' };
}

type Headers = ReadonlyMap<string, string>;

const UUID = String.raw`[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}`;
const OUR_MESSAGE_ID = new RegExp(`^${UUID}(?:\\.\\w+)?@`, 'i');

function ownMail(
  headers: Headers,
  from: string | undefined,
  messageId: string | undefined,
  ours: OwnMail,
): Automated | undefined {
  if (headers.has('x-triage')) return { kind: 'own_mail', evidence: 'X-Triage' };
  if (from !== undefined && addressOf(from) === ours.address) return { kind: 'own_mail', evidence: 'from' };
  // Our domain alone is not enough: colleagues write from it as well.
  const key = messageKey(messageId)?.toLowerCase();
  if (key !== undefined && OUR_MESSAGE_ID.test(key) && key.endsWith(`@${ours.domain}`))
    return { kind: 'own_mail', evidence: 'message_id' };
  return undefined;
}

function autoReplied(headers: Headers): Automated | undefined {
  // May have parameters and a comment (RFC 3834, section 5).
  const submitted = /^[\w-]+/.exec(headers.get('auto-submitted') ?? '')?.[0].toLowerCase();
  return submitted === 'auto-replied' ? { kind: 'auto_reply', evidence: 'Auto-Submitted' } : undefined;
}

/** Mailboxes that send reports of delivery and nothing else. */
const REPORTER = /^(?:mailer-daemon|postmaster)@/;

function bounced(headers: Headers, from: string | undefined): Automated | undefined {
  const contentType = headers.get('content-type')?.toLowerCase() ?? '';
  if (contentType.startsWith('multipart/report')) {
    const about = /report-type="?(?<type>[\w-]+)/.exec(contentType)?.groups?.['type'] ?? 'delivery-status';
    // A receipt that a mail was read is no bounce, and a machine's all the same.
    return { kind: about === 'delivery-status' ? 'bounce' : 'auto_reply', evidence: 'Content-Type' };
  }
  if (headers.has('x-failed-recipients')) return { kind: 'bounce', evidence: 'X-Failed-Recipients' };
  if (headers.get('return-path') === '<>') return { kind: 'bounce', evidence: 'Return-Path' };
  if (from === undefined) return undefined;
  const sender = addressOf(from);
  return sender === '' || REPORTER.test(sender) || /^mailer-daemon\b/.test(sender)
    ? { kind: 'bounce', evidence: 'from' }
    : undefined;
}

const RESPONDERS = [
  'X-Autoreply', 'X-Autorespond', 'X-Autoresponder', 'X-Auto-Reply', 'X-Auto-Reply-From', 'X-Mail-Autoreply',
]; // prettier-ignore
const LISTS = ['List-Id', 'List-Unsubscribe'];
/** Nobody reads what is sent there. */
const NO_REPLY = /^(?:no|do[_-]?not)[._-]?reply(?:[+._-][^@]*)?@/;

function machineWrote(headers: Headers, from: string | undefined): Automated | undefined {
  const submitted = headers.get('auto-submitted')?.toLowerCase();
  if (submitted && !/^no\b/.test(submitted)) return { kind: 'auto_reply', evidence: 'Auto-Submitted' };
  const responder = RESPONDERS.find((name) => isOn(headers.get(name.toLowerCase())));
  if (responder) return { kind: 'auto_reply', evidence: responder };
  // Whoever only refuses receipts (`DR, RN, NRN`) may be a person.
  if (/\b(?:all|oof|autoreply)\b/i.test(headers.get('x-auto-response-suppress') ?? ''))
    return { kind: 'auto_reply', evidence: 'X-Auto-Response-Suppress' };
  const precedence = headers.get('precedence')?.toLowerCase();
  if (precedence === 'auto_reply') return { kind: 'auto_reply', evidence: 'Precedence' };
  if (/^(?:bulk|junk|list)$/.test(precedence ?? '')) return { kind: 'bulk', evidence: 'Precedence' };
  const list = LISTS.find((name) => headers.has(name.toLowerCase()));
  if (list) return { kind: 'bulk', evidence: list };
  if (from !== undefined && NO_REPLY.test(addressOf(from))) return { kind: 'bulk', evidence: 'from' };
  return undefined;
}

const isOn = (value: string | undefined) => value !== undefined && !/^(?:no|false|0)?$/i.test(value);

/** Header names are compared without case (RFC 5322, 1.2.2). */
function lowerCased(headers: GivenEmail['headers'] = {}): Headers {
  return new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value.trim()]));
}
