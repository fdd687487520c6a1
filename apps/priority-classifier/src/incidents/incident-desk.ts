import { Inject, Injectable } from '@nestjs/common';
import type { Actor, OutgoingEvent } from '@triage/contracts';
import { Outbox } from '@triage/messaging';
import { CLOCK, type Clock, conflict, currentTrace, notFound, type Principal } from '@triage/service';
import type { EntityManager } from 'typeorm';
import {
  changeIncident,
  type GivenChange,
  mergeIncidents,
  type Refusal,
} from '../decide/incidents/change-incident.ts';
import type { Incident } from '../decide/incidents/incident.ts';
import { linkedTicket } from '../decide/incidents/link-ticket.ts';
import { type Occasion, tell } from '../decide/incidents/tell.ts';
import { IncidentStore } from './incident-store.ts';
import { TicketStore } from './ticket-store.ts';

type Emit = (...events: OutgoingEvent[]) => void;

/** Where agents confirm, rename, merge and close incidents. Each change waits for the detector's round to end. */
@Injectable()
export class IncidentDesk {
  constructor(
    private readonly incidents: IncidentStore,
    private readonly tickets: TicketStore,
    private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  change(id: string, given: GivenChange, by: Principal, reason?: string): Promise<Incident> {
    return this.outbox.run(async (tx, emit) => {
      await this.incidents.lock(tx);
      const before = await this.found(tx, id);
      const after = granted(changeIncident(before, given, this.clock.now().getTime()));
      return this.saved(tx, emit, before, after, occasionOf(by, reason));
    });
  }

  /** The tickets of the one become the other's, and say so. Answers with the other. */
  merge(id: string, intoId: string, by: Principal, reason?: string): Promise<Incident> {
    return this.outbox.run(async (tx, emit) => {
      await this.incidents.lock(tx);
      const now = this.clock.now();
      const [from, into] = [
        await this.found(tx, id),
        await this.found(tx, intoId, 'There is no incident to merge into.'),
      ];
      const merged = granted(mergeIncidents(from, into, now.getTime()));
      await this.incidents.save(tx, [merged.into]);
      const moved = (await this.tickets.lockLinked(tx, id)).map((ticket) =>
        linkedTicket(ticket, merged.into, now),
      );
      await this.tickets.save(tx, new Map(moved.map(({ ticket }) => [ticket.ticketId, ticket])));
      const occasion = occasionOf(by, reason);
      await this.saved(tx, emit, from, merged.from, occasion);
      const counted = await this.incidents.counted(tx, merged.into);
      const known = await this.saved(tx, emit, into, counted, occasion);
      inTrace(emit)(...moved.flatMap(({ events }) => events));
      return known;
    });
  }

  private async saved(
    tx: EntityManager,
    emit: Emit,
    before: Incident,
    after: Incident,
    occasion: Occasion,
  ): Promise<Incident> {
    if (after === before) return before;
    const { incident, events } = tell(before, after, this.clock.now().getTime(), occasion);
    await this.incidents.save(tx, [incident]);
    inTrace(emit)(...events);
    return incident;
  }

  private async found(
    tx: EntityManager,
    id: string,
    otherwise = 'There is no such incident.',
  ): Promise<Incident> {
    const incident = await this.incidents.find(id, tx);
    if (!incident) throw notFound(otherwise);
    return incident;
  }
}

function granted<T extends object>(decision: Refusal | T): T {
  if ('refused' in decision) throw conflict(decision.refused);
  return decision;
}

function occasionOf({ role, subject }: Principal, reason: string | undefined): Occasion {
  const by: Actor = { kind: role === 'service' ? 'system' : 'agent', id: subject };
  return { by, ...(reason === undefined ? {} : { reason }) };
}

/** Events belong to the trace of the request that caused them. */
function inTrace(emit: Emit): Emit {
  const traceparent = currentTrace()?.traceparent;
  return (...events) => emit(...events.map((event) => (traceparent ? { ...event, traceparent } : event)));
}
