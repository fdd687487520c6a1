/**
 * Something that the reader of the message can put right: it says in one line what is missing and what to do.
 *
 * Programs print the message alone, without a stack trace, and end with code 1.
 */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}

/** The one line that a person should read for any error: what is wrong, and what to do where we know it. */
export function explain(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return explain(error.errors[0]);
  if (!(error instanceof Error)) return String(error);
  const { code, path, port } = error as Error & { code?: string; path?: string; port?: number };
  switch (code) {
    case 'ENOSPC':
      return 'The disk is full. Free 1 GiB or more, then try again.';
    case 'EADDRINUSE':
      return `Port ${port ?? '?'} is in use by another program. End that program, or choose another port.`;
    case 'EACCES':
    case 'EROFS':
      return `No permission to write ${path ?? 'a file'}. Make it writable for this user, or run as its owner.`;
    default:
      return error.message.split('\n', 1)[0] ?? error.message;
  }
}
