import type { AlertLine, GroupFacts } from '../decide/message.ts';
import type { Block, MailText } from './html-mail.ts';
import { oneLine } from './one-line.ts';

/** Addresses that act on the alerts of a message; absent where no address of ours is configured. */
export interface Links {
  readonly acknowledge?: string;
  readonly resolve?: string;
}

/** What on-call reads at 3 a.m.: what it is, why, and until when; the worst on top. */
export function onCallAlert(facts: GroupFacts, links: Links = {}): MailText {
  const { headline, priority, alerts, more, kind } = facts;
  const heading = oneLine(headline);
  const [only, ...others] = alerts;
  const blocks: Block[] =
    only && others.length === 0
      ? alone(only)
      : [alerts.map((line) => [nameOf(line), summaryOf(line)] as const)];
  if (more > 0) blocks.push(`And ${more} more.`);
  if (kind === 'firing' && links.acknowledge)
    blocks.push({
      links: [
        ['Take it in hand', links.acknowledge],
        ...(links.resolve ? [['Say that it is over', links.resolve] as const] : []),
      ],
    });
  return { subject: `[${priority}] ${heading}`, language: 'en', heading, blocks };
}

function alone(line: AlertLine): Block[] {
  const { priority, category, dueAt, threshold, detectedAt, policy, ticketId, incidentId, reasons, endsAt } =
    line;
  const list: [string, string][] = [['Priority', priority]];
  if (category) list.push(['Category', category]);
  if (dueAt) list.push(['Due', dueAt]);
  if (threshold) list.push(['Warning at', threshold]);
  if (detectedAt && dueAt)
    list.push(['Found', `${Date.parse(detectedAt) - Date.parse(dueAt)} ms after it was due`]);
  if (endsAt) list.push(['Over since', endsAt]);
  if (policy) list.push(['Policy', policy]);
  if (ticketId) list.push(['Ticket', ticketId]);
  if (incidentId) list.push(['Incident', incidentId]);
  // What comes from outside stays on its own line, so that it can't pass for a line of ours.
  const blocks: Block[] = [...(line.subject === '' ? [] : [`“${oneLine(line.subject)}”`]), list];
  if (reasons.length > 0) blocks.push(reasons.map((reason) => ['Because', reason] as const));
  return blocks;
}

export function nameOf({ priority, number, isNew, status }: AlertLine): string {
  const mark = status === 'firing' ? (isNew ? '' : ' (known)') : ` (${status})`;
  return `${priority} ${oneLine(number, 80)}${mark}`;
}

/** One line: what it is about, since when, and the customer's own words last. */
export function summaryOf({ metric, category, dueAt, subject, startsAt }: AlertLine): string {
  const parts = [metric?.replaceAll('_', ' '), category?.replaceAll('_', ' '), `since ${dueAt ?? startsAt}`];
  const said = parts.filter((part) => part !== undefined && part !== null).join(', ');
  return subject === '' ? said : `${said}: “${oneLine(subject, 100)}”`;
}
