import { outgoingEvent, RequesterUpdated, derivedEventId, type OutgoingEvent } from '@triage/contracts';
import type { Principal } from '@triage/service';
import { v5 as uuidv5 } from 'uuid';
import { languageTag } from './language-tag.ts';
import type { Refusal } from './refusal.ts';
import { safeLine } from './safe-text.ts';

/** Of customers whom nobody has said more about. */
export const DEFAULT_TIER = 'standard';

/** The namespaces of requester ids made here; never change them, or a customer becomes two. */
const BY_EMAIL = '0c3d2b8e-6a5b-5f43-9f0e-3d1c2f7a9b10';
const BY_TICKET = '5d1f8f0a-2c94-5a7e-8b36-71e0c4d9a2f5';

/** What a request says of the customer. */
export interface GivenRequester {
  readonly id?: string;
  readonly email?: string;
  readonly name?: string;
  readonly tier?: string;
  readonly language?: string;
}

/** What is known of a customer; nulls where nothing was ever said. */
export interface RequesterProfile {
  readonly id: string;
  readonly email: string | null;
  readonly name: string | null;
  readonly tier: string | null;
  readonly language: string | null;
}

/**
 * Whom a new ticket is from, or why the caller may not say so.
 *
 * A customer writes for himself alone, and does not choose his own tier. For others the id
 * is the one given, else it follows from the e-mail address, so that mails from one address
 * are one customer's; a post without either belongs to nobody but its ticket.
 */
export function identifyRequester(
  given: GivenRequester,
  by: Principal,
  ticketId: string,
): Refusal | { readonly id: string } {
  if (by.role === 'customer') {
    if (given.id !== undefined && given.id !== by.subject)
      return { refused: 'not_allowed', field: 'requester.id', message: 'is not your own' };
    if (given.tier !== undefined)
      return { refused: 'invalid', field: 'requester.tier', message: 'is not for a customer to state' };
    return { id: by.subject };
  }
  if (given.id !== undefined) return { id: given.id };
  if (given.email !== undefined) return { id: uuidv5(given.email.toLowerCase(), BY_EMAIL) };
  return { id: uuidv5(ticketId, BY_TICKET) };
}

/** What is known of a customer after this request; what it does not mention stays. */
export function updateRequester(
  known: RequesterProfile,
  given: GivenRequester,
  causeId: string,
  now: Date,
): { readonly profile: RequesterProfile; readonly changed: boolean; readonly events: OutgoingEvent[] } {
  const profile: RequesterProfile = {
    id: known.id,
    email: given.email ?? known.email,
    name: (given.name === undefined ? undefined : safeLine(given.name).text) || known.name,
    tier: given.tier ?? known.tier,
    language: (given.language === undefined ? undefined : languageTag(given.language)) ?? known.language,
  };
  const reachedOtherwise =
    profile.email !== known.email || profile.name !== known.name || profile.language !== known.language;
  return {
    profile,
    changed: reachedOtherwise || profile.tier !== known.tier,
    events: reachedOtherwise ? [requesterUpdated(profile, causeId, now)] : [],
  };
}

/** Tells all that is known, since the topic is compacted: the newest event of a customer is the only one kept. */
function requesterUpdated(profile: RequesterProfile, causeId: string, now: Date): OutgoingEvent {
  return outgoingEvent(RequesterUpdated, {
    id: derivedEventId(causeId, RequesterUpdated.type),
    subject: profile.id,
    time: now,
    data: {
      requesterId: profile.id,
      occurredAt: now.toISOString(),
      ...(profile.email !== null && { email: profile.email }),
      ...(profile.name !== null && { name: profile.name }),
      ...(profile.language !== null && { language: profile.language }),
    },
  });
}
