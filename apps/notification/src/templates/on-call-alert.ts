import type { AlertTemplate, MessageFacts } from '../decide/message.ts';
import type { Block, MailText } from './html-mail.ts';
import { oneLine } from './one-line.ts';

/** What on-call reads at 3 a.m.: what it is, why, and until when. */
export function onCallAlert(template: AlertTemplate, facts: MessageFacts): MailText {
  const { number, priority, subject, ticketId, category, reasons, metric, policy, dueAt, to } = facts;
  const clock = (metric ?? '').replaceAll('_', ' ');
  const heading = {
    p1_ticket: `${number} is a P1`,
    sla_warning: `${number}: ${clock} is due soon`,
    sla_breached: `${number}: ${clock} is breached`,
    sla_escalated: `${number}: ${clock} is escalated to ${to ?? 'the next level'}`,
  }[template];
  const list: [string, string][] = [['Priority', priority]];
  if (category) list.push(['Category', category]);
  if (dueAt) list.push(['Due', dueAt]);
  if (facts.threshold) list.push(['Warning at', facts.threshold]);
  if (facts.detectedAt && dueAt)
    list.push(['Found', `${Date.parse(facts.detectedAt) - Date.parse(dueAt)} ms after it was due`]);
  if (policy) list.push(['Policy', policy]);
  list.push(['Ticket', ticketId]);
  // What comes from outside stays on its own line, so that it can't pass for a line of ours.
  const blocks: Block[] = [...(subject === '' ? [] : [`“${oneLine(subject)}”`]), list];
  if (reasons.length > 0) blocks.push(reasons.map((reason) => ['Because', reason] as const));
  return { subject: `[${priority}] ${heading}`, language: 'en', heading, blocks };
}
