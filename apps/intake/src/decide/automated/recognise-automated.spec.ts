import { addressOf, messageKey, ownMailOf, type GivenEmail } from './given-email.ts';
import { loadScreen } from '../../load-screen.ts';
import { recogniseAutomated, type AutomatedKind } from './recognise-automated.ts';

const screen = loadScreen();
const ours = ownMailOf('Support <support@triage.example>');
const recognise = (email: GivenEmail, subject = 'Withdrawal', body = 'Where is my withdrawal?') =>
  recogniseAutomated({ email, subject, body, ours, screen });
const withHeaders = (headers: Record<string, string>) => recognise({ headers });

describe('headers', () => {
  it.each<[Record<string, string>, AutomatedKind | undefined]>([
    [{ 'Auto-Submitted': 'auto-replied' }, 'auto_reply'],
    [{ 'auto-submitted': ' Auto-Generated; owner-token=x (cron)' }, 'auto_reply'],
    [{ 'AUTO-SUBMITTED': 'auto-notified' }, 'auto_reply'],
    [{ 'Auto-Submitted': 'no' }, undefined],
    [{ 'Auto-Submitted': '' }, undefined],
    [{ Precedence: 'auto_reply' }, 'auto_reply'],
    [{ Precedence: 'Bulk' }, 'bulk'],
    [{ Precedence: 'junk' }, 'bulk'],
    [{ Precedence: 'list' }, 'bulk'],
    [{ Precedence: 'first-class' }, undefined],
    [{ 'X-Autoreply': 'yes' }, 'auto_reply'],
    [{ 'X-Autoreply': 'no' }, undefined],
    [{ 'X-Autorespond': 'holiday' }, 'auto_reply'],
    [{ 'X-Auto-Response-Suppress': 'All' }, 'auto_reply'],
    [{ 'X-Auto-Response-Suppress': 'DR, OOF, AutoReply' }, 'auto_reply'],
    [{ 'X-Auto-Response-Suppress': 'DR, RN, NRN' }, undefined],
    [{ 'List-Id': '<news.example.org>' }, 'bulk'],
    [{ 'List-Unsubscribe': '<mailto:off@example.org>' }, 'bulk'],
    [{ 'Content-Type': 'multipart/report; report-type=delivery-status; boundary="x"' }, 'bounce'],
    [{ 'Content-Type': 'multipart/report; boundary="x"' }, 'bounce'],
    [{ 'Content-Type': 'multipart/report; report-type="disposition-notification"' }, 'auto_reply'],
    [{ 'Content-Type': 'multipart/alternative; boundary="report"' }, undefined],
    [{ 'X-Failed-Recipients': 'ana@example.org' }, 'bounce'],
    [{ 'Return-Path': '<>' }, 'bounce'],
    [{ 'Return-Path': '<ana@example.org>' }, undefined],
    [{ 'Return-Path': '<>', 'Auto-Submitted': 'auto-replied (vacation)' }, 'auto_reply'],
    [{ 'X-Triage': 'ticket_received', 'Auto-Submitted': 'auto-generated' }, 'own_mail'],
    [{ From: 'MAILER-DAEMON (Mail Delivery System)' }, 'bounce'],
    [{ From: 'Ana <ana@example.org>', 'X-Mailer': 'Apple Mail' }, undefined],
    [{}, undefined],
  ])('%j: %s', (headers, kind) => {
    expect(withHeaders(headers)?.kind).toBe(kind);
  });
});

describe('the sender and the Message-ID', () => {
  it.each<[GivenEmail, AutomatedKind | undefined]>([
    [{ from: '' }, 'bounce'],
    [{ from: '<>' }, 'bounce'],
    [{ from: 'Mail Delivery Subsystem <MAILER-DAEMON@mx.example.org>' }, 'bounce'],
    [{ from: 'postmaster@example.org' }, 'bounce'],
    [{ from: 'postmasters@example.org' }, undefined],
    [{ from: 'no-reply@shop.example' }, 'bulk'],
    [{ from: 'do_not_reply+17@shop.example' }, 'bulk'],
    [{ from: 'noreplying@example.org' }, undefined],
    [{ from: 'Someone else <Support@Triage.example>' }, 'own_mail'],
    [{ from: 'maria@triage.example' }, undefined],
    [{ messageId: '<6f0b7a52-50d6-4f5b-8b5e-0c7d8a1f2b3c@triage.example>' }, 'own_mail'],
    [{ messageId: '6F0B7A52-50d6-4f5b-8b5e-0c7d8a1f2b3c.customer@TRIAGE.example' }, 'own_mail'],
    [{ messageId: '<6f0b7a52-50d6-4f5b-8b5e-0c7d8a1f2b3c@other.example>' }, undefined],
    [{ messageId: '<colleague-1@triage.example>' }, undefined],
    // An answer to our mail is what we hope for.
    [{ inReplyTo: '<6f0b7a52-50d6-4f5b-8b5e-0c7d8a1f2b3c@triage.example>' }, undefined],
    [{ from: 'Ana <ana@example.org>', messageId: '<1@example.org>' }, undefined],
  ])('%j: %s', (email, kind) => {
    expect(recognise(email)?.kind).toBe(kind);
  });

  it('are read the same with and without what stands around them', () => {
    expect(messageKey(' <1@x.org> ')).toBe('1@x.org');
    expect(messageKey('1@x.org')).toBe('1@x.org');
    expect(messageKey('<>')).toBeNull();
    expect(addressOf('"A <b>" <Ana@Example.org>')).toBe('ana@example.org');
  });
});

describe('where the headers say nothing, the words', () => {
  it.each<[string, string, AutomatedKind | undefined]>([
    ['Automatic reply: We have your request T-1042', 'I will answer on Monday.', 'auto_reply'],
    ['Out of office', '', 'auto_reply'],
    ['Abwesenheitsnotiz Re: Ihre Anfrage', 'Ich bin ab Montag wieder da.', 'auto_reply'],
    ['Automatische Antwort: T-1042', '', 'auto_reply'],
    ['Réponse automatique : votre demande', '', 'auto_reply'],
    ['Respuesta automática: T-1042', '', 'auto_reply'],
    ['Resposta automática: T-1042', '', 'auto_reply'],
    ['Автоматический ответ: T-1042', '', 'auto_reply'],
    ['Otomatik Yanıt: T-1042', '', 'auto_reply'],
    ['自动回复：我们已收到您的请求', '', 'auto_reply'],
    ['自動回覆: 我們已收到您的請求', '', 'auto_reply'],
    ['自動返信：お問い合わせ', '', 'auto_reply'],
    ['자동 회신: 문의가 접수되었습니다', '', 'auto_reply'],
    ['부재중', '', 'auto_reply'],
    ['Re: T-1042', 'Hello,\n\nI am out of the office until 3 May.', 'auto_reply'],
    ['Re: T-1042', 'Guten Tag, ich bin derzeit nicht im Büro.', 'auto_reply'],
    ['Re: T-1042', '您好，这是一封自动回复邮件。', 'auto_reply'],
    ['Re: T-1042', 'このメールは自動返信です。', 'auto_reply'],
    ['Undelivered Mail Returned to Sender', 'This is the mail system at host mx.', 'bounce'],
    ['Delivery Status Notification (Failure)', '', 'bounce'],
    ['Undeliverable: We have your request T-1042', '', 'bounce'],
    ['Unzustellbar: Ihre Anfrage', '', 'bounce'],
    ['退信', '', 'bounce'],
    ['Недоставленное сообщение', '', 'bounce'],
    ['Hello', "Hi. This is the qmail-send program at example.org.\nI'm afraid …", 'bounce'],

    ['Automatic reply from you is useless', 'I want a person.', undefined],
    ['Re: Automatic reply: T-1042', 'Nobody answered me.', undefined],
    ['Out of office apps are slow', 'The app is slow.', undefined],
    ['Question', 'I only got a text that says this is an automated reply. Who reads my mails?', undefined],
    ['Question', `${'What I did, step by step. '.repeat(100)}This is an automated text.`, undefined],
    ['Question', 'Where is my withdrawal?\n> This is an automated reply', undefined],
    ['Urlaub', 'Ich bin im Urlaub und komme nicht in mein Konto.', undefined],
    ['입금', '전송 실패라고 나옵니다. 확인 부탁드립니다.', undefined],
    // What may be urgent is a person's, whatever it begins with.
    ['Out of office: my account was hacked', 'Someone is in my account right now!', undefined],
    ['', '', undefined],
  ])('%j, %j: %s', (subject, body, kind) => {
    expect(recognise({}, subject, body)?.kind).toBe(kind);
  });

  it('are looked for in the Subject header where there is no other subject', () => {
    const email = { headers: { Subject: 'Automatic reply: T-1042' } };
    expect(recognise(email, '', 'Back on Monday.')).toEqual({ kind: 'auto_reply', evidence: 'text' });
  });
});
