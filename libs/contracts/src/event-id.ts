import { v5 as uuidv5, v7 as uuidv7 } from 'uuid';

/** The namespace of derived event ids; never change it, or a redelivery would make new ids. */
const DERIVED_EVENTS = 'c1f3f2b0-5c1a-5d0e-9a60-2f5b7c2d8e41';

/**
 * The id of an event that follows from another: the same cause, type and discriminator
 * give the same id for ever, so that a redelivered cause makes no new event.
 * The discriminator tells apart several events of one type that have one cause.
 */
export function derivedEventId(causeId: string, type: string, discriminator = ''): string {
  return uuidv5(`${causeId}\n${type}\n${discriminator}`, DERIVED_EVENTS);
}

/** The id of an event that nothing in the system caused; ids of later instants sort later. */
export function originalEventId(): string {
  return uuidv7();
}
