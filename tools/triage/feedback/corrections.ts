import { type Event, type Priority, TicketClassified, TicketPriorityChanged } from '@triage/contracts';

/** What an agent made of a ticket's priority, and what the classifier had said of it. */
export interface Correction {
  readonly ticketId: string;
  readonly number: string;
  readonly priority: Priority;
  readonly reason: string | undefined;
  readonly correctedAt: string;
  /** Undefined where the agent was first, and the classifier has said nothing since. */
  readonly classified: TicketClassified | undefined;
}

/**
 * The agents' last word on each ticket, from its events in their order. An agent's priority is a label whether it
 * differs from the classifier's or not; an incident's is none, since nobody has read the ticket for it.
 */
export class Corrections {
  private readonly newest = new Map<string, TicketClassified>();
  private readonly corrected = new Map<string, Correction>();

  take({ type, data }: Event): void {
    if (type === TicketClassified.type) this.takeClassified(data as TicketClassified);
    else if (type === TicketPriorityChanged.type) this.takeChanged(data as TicketPriorityChanged);
  }

  all(): Correction[] {
    return [...this.corrected.values()].map((correction) => ({
      ...correction,
      classified: correction.classified ?? this.newest.get(correction.ticketId),
    }));
  }

  private takeClassified(classified: TicketClassified): void {
    const known = this.newest.get(classified.ticketId);
    if (!known || known.revision <= classified.revision) this.newest.set(classified.ticketId, classified);
  }

  private takeChanged({ ticketId, number, to, source, reason, occurredAt }: TicketPriorityChanged): void {
    if (source !== 'agent') return;
    this.corrected.set(ticketId, {
      ticketId,
      number,
      priority: to,
      reason,
      correctedAt: occurredAt,
      // As it was then: what the classifier says of a later message, the agent has not judged.
      classified: this.newest.get(ticketId),
    });
  }
}
