import { withoutAddresses } from './mail-address.ts';
import type { Attempt } from './retry.ts';

/** What an SMTP client's error says, as nodemailer puts it. */
export interface SmtpFailure {
  readonly message: string;
  readonly code?: string | undefined;
  readonly responseCode?: number | undefined;
  /** The system call that failed: `connect` where there never was a connection. */
  readonly syscall?: string | undefined;
}

// RFC 4954: authentication is missing, wrong or too weak. RFC 5321: 421, the service is closing.
const CONCERNS_THE_SERVER = new Set([421, 454, 530, 534, 535, 538]);
const NEVER_CONNECTED = new Set(['EDNS', 'ETLS', 'EAUTH', 'ENOAUTH', 'EOAUTH2', 'EPROXY', 'ECONNREFUSED']);
const UNSENDABLE = new Set(['EENVELOPE', 'EMESSAGE', 'ESTREAM', 'ECONFIG', 'EMAXRECIPIENTS']);

/**
 * Sorts an SMTP failure: 5xx is for ever, 4xx and a broken connection are not (RFC 5321, section 4.2.1).
 *
 * A refused connection or login says nothing about the message, and is a matter of the receiver. A connection
 * that breaks in the middle counts against the message: it may be the message that breaks it.
 */
export function smtpAttempt(failure: SmtpFailure): Attempt {
  const detail = withoutAddresses(failure.message);
  const { code = '', responseCode } = failure;
  if (responseCode !== undefined && CONCERNS_THE_SERVER.has(responseCode))
    return { kind: 'receiver_down', reason: `smtp_${responseCode}`, detail };
  if (NEVER_CONNECTED.has(code) || failure.syscall === 'connect' || isConnectTimeout(failure))
    return { kind: 'receiver_down', reason: 'smtp_unreachable', detail };
  if (responseCode !== undefined && responseCode >= 500)
    return { kind: 'rejected', reason: `smtp_${responseCode}`, detail };
  if (responseCode !== undefined) return { kind: 'retry', reason: `smtp_${responseCode}`, detail };
  if (UNSENDABLE.has(code)) return { kind: 'rejected', reason: 'unsendable', detail };
  return { kind: 'retry', reason: 'smtp_broken_connection', detail };
}

const isConnectTimeout = ({ code, message }: SmtpFailure) =>
  code === 'ETIMEDOUT' && /^(?:Connection timeout|Greeting never received)/.test(message);
