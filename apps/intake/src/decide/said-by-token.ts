import type { Principal } from '@triage/service';
import type { GivenMessage } from './add-message.ts';
import type { GivenTicket } from './open-ticket.ts';
import type { Refusal } from './refusal.ts';

/*
 * What a request may leave out, since its token says it. A service's token stands for no person, but for a channel
 * that hands on what others wrote: of it nothing is supposed.
 */

type WithoutRequester = Omit<GivenTicket, 'requester'> & Partial<Pick<GivenTicket, 'requester'>>;
type WithoutAuthor = Omit<GivenMessage, 'author'> & Partial<Pick<GivenMessage, 'author'>>;

/** A ticket of nobody in particular is its customer's own, where a customer sends it. */
export function withRequester(given: WithoutRequester, by: Principal): Refusal | GivenTicket {
  if (given.requester !== undefined) return { ...given, requester: given.requester };
  if (by.role === 'customer') return { ...given, requester: {} };
  return { refused: 'invalid', field: 'requester', message: 'is missing' };
}

/** A message of nobody in particular is the caller's own: a customer's, an agent's, or an admin's as an agent. */
export function withAuthor(given: WithoutAuthor, by: Principal): Refusal | GivenMessage {
  if (given.author !== undefined) return { ...given, author: given.author };
  switch (by.role) {
    case 'customer':
      return { ...given, author: { kind: 'customer', id: by.subject } };
    case 'agent':
    case 'admin':
      return { ...given, author: { kind: 'agent', id: by.subject } };
    case 'service':
      return { refused: 'invalid', field: 'author', message: 'is missing' };
  }
}
