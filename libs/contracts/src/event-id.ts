// eslint-disable-next-line no-restricted-imports -- a hash follows from its bytes alone
import { hash } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';

/** The namespace of derived event ids; never change it, or a redelivery would make new ids. */
const DERIVED_EVENTS = Buffer.from('c1f3f2b05c1a5d0e9a602f5b7c2d8e41', 'hex');

/**
 * The id of an event that follows from another: the same cause, type and discriminator
 * give the same id for ever, so that a redelivered cause makes no new event.
 * The discriminator tells apart several events of one type that have one cause.
 */
export function derivedEventId(causeId: string, type: string, discriminator = ''): string {
  return nameBasedUuid(`${causeId}\n${type}\n${discriminator}`);
}

/** The id of an event that nothing in the system caused; ids of later instants sort later. */
export function originalEventId(): string {
  return uuidv7();
}

/** A UUID of version 5 (RFC 9562, 5.5) with one call of the hash, since each event that follows from another needs one. */
function nameBasedUuid(name: string): string {
  const bytes = Buffer.allocUnsafe(DERIVED_EVENTS.length + Buffer.byteLength(name));
  DERIVED_EVENTS.copy(bytes);
  bytes.write(name, DERIVED_EVENTS.length);
  const hex = hash('sha1', bytes, 'hex');
  const variant = ((Number.parseInt(hex[16]!, 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
