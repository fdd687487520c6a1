import { invalid } from '@triage/service';
import type { ExpectedVersion } from './decide/change-ticket.ts';

/** The ETag of a ticket's version: it says what a request may have changed, not what has been read of other services. */
export const entityTag = (version: number) => `"${version}"`;

/**
 * The versions that an `If-Match` header accepts (RFC 9110, 13.1.1).
 *
 * Without the header, or with `*`, any. A weak tag never matches, since the comparison is strong.
 */
export function expectedVersion(header: string | undefined): ExpectedVersion {
  if (header === undefined || header.trim() === '*') return 'any';
  const tags = header.split(',').map((tag) => tag.trim());
  if (!tags.every((tag) => /^(?:W\/)?"[\x21\x23-\x7E]*"$/.test(tag)))
    throw invalid([{ field: 'If-Match', message: 'must be an ETag such as "3", a list of them, or *' }]);
  return tags.filter((tag) => /^"\d{1,9}"$/.test(tag)).map((tag) => Number(tag.slice(1, -1)));
}
