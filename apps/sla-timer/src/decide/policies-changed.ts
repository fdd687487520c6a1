import type { Instant } from './instant.ts';
import type { PolicyBook } from './policy.ts';
import { isDone, type SlaTicket } from './sla-ticket.ts';
import { Turn, type Decision } from './turn.ts';

/** Puts a ticket's clocks on the policies of today, as of the moment these were changed. */
export function policiesChanged(ticket: SlaTicket, policies: PolicyBook, now: Instant): Decision {
  const turn = new Turn(ticket, policies, { type: 'policies_changed', at: policies.changedAt }, now);
  if (isDone(ticket.status)) turn.note({ policiesSeq: policies.seq });
  else turn.retime('policy_changed');
  return turn.decision() ?? { events: [] };
}
