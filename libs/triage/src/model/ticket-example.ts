import type { Category, Level, Priority } from '@triage/contracts';
import { higherPriority, priorityFromMatrix } from '../priority.ts';
import { readTicket, type TicketText } from '../read-ticket.ts';
import { redact } from '../redact.ts';
import { FLOORS } from './ticket-heads.ts';
import type { Example } from './train-model.ts';

/** A ticket with its labels, in the form of `corpus/train.jsonl`. */
export interface LabelledTicket {
  readonly id: string;
  readonly channel: string;
  readonly lang: string;
  readonly subject: string;
  readonly body: string;
  readonly category: Category;
  readonly urgency: Level;
  readonly impact: Level;
  readonly priority: Priority;
  readonly signals: readonly string[];
  readonly contains_secret?: boolean;
}

/** The priority that the labels make: the matrix, and the floors of the signals. */
export function labelledPriority({
  urgency,
  impact,
  signals,
}: Pick<LabelledTicket, 'urgency' | 'impact' | 'signals'>): Priority {
  return signals.reduce<Priority>(
    (priority, signal) => higherPriority(priority, ALL_FLOORS[signal] ?? priority),
    priorityFromMatrix(urgency, impact),
  );
}

/** The ticket as intake would hand it over: without its secrets. */
export function asTicketText({
  subject,
  body,
  channel,
}: Pick<LabelledTicket, 'subject' | 'body' | 'channel'>): TicketText {
  return {
    subject: redact(subject).text,
    body: redact(body).text,
    // The corpus says `social` for what the contract calls by its name.
    channel: channel === 'social' ? 'x' : (channel as NonNullable<TicketText['channel']>),
  };
}

/** A labelled ticket as the trainer needs it. */
export function ticketExample(ticket: LabelledTicket): Example {
  const { features } = readTicket(asTicketText(ticket));
  const floors = ticket.signals.map((signal) => FLOORS[signal as keyof typeof FLOORS]);
  return {
    ngrams: features.ngrams.slice(0, features.ngramCount),
    facts: features.facts,
    labels: {
      category: ticket.category,
      urgency: String(ticket.urgency),
      impact: String(ticket.impact),
      priority: ticket.priority,
      floor: floors.includes('P1') ? 'P1' : floors.includes('P2') ? 'P2' : 'none',
      facts: ticket.signals,
    },
  };
}

const ALL_FLOORS: Readonly<Record<string, Priority>> = { ...FLOORS, secret_durable: 'P2' };
