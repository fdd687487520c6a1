import type { Category, Level, Priority } from '@triage/contracts';
import { higherPriority, priorityFromMatrix } from '../priority.ts';
import { readTicket, type TicketText } from '../read-ticket.ts';
import { redact } from '../redact.ts';
import { type FLOOR_LABELS, FLOORS } from './ticket-heads.ts';
import type { Example } from './train-model.ts';

/**
 * A ticket with its labels, in the form of `corpus/train.jsonl`. Of an agent's correction only the priority is
 * known; what nobody has said of a ticket is absent.
 */
export interface LabelledTicket {
  readonly id: string;
  readonly channel: string;
  readonly lang: string;
  readonly subject: string;
  readonly body: string;
  readonly category?: Category;
  readonly urgency?: Level;
  readonly impact?: Level;
  readonly priority: Priority;
  readonly signals?: readonly string[];
  readonly contains_secret?: boolean;
  readonly note?: string;
}

/** The priority that the labels make: the matrix, and the floors of the signals. */
export function labelledPriority({
  urgency,
  impact,
  signals,
}: Required<Pick<LabelledTicket, 'urgency' | 'impact' | 'signals'>>): Priority {
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

/** A labelled ticket as the trainer needs it; a question that it has no label for is left out. */
export function ticketExample(ticket: LabelledTicket): Example {
  const { features } = readTicket(asTicketText(ticket));
  const { category, urgency, impact, priority, signals } = ticket;
  return {
    ngrams: features.ngrams.slice(0, features.ngramCount),
    facts: features.facts,
    labels: {
      ...(category !== undefined && { category }),
      ...(urgency !== undefined && { urgency: String(urgency) }),
      ...(impact !== undefined && { impact: String(impact) }),
      priority,
      ...(signals !== undefined && { floor: floorOf(signals), facts: signals }),
    },
  };
}

function floorOf(signals: readonly string[]): (typeof FLOOR_LABELS)[number] {
  const floors = signals.map((signal) => FLOORS[signal as keyof typeof FLOORS]);
  return floors.includes('P1') ? 'P1' : floors.includes('P2') ? 'P2' : 'none';
}

const ALL_FLOORS: Readonly<Record<string, Priority>> = { ...FLOORS, secret_durable: 'P2' };
