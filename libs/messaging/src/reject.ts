/**
 * Thrown by a handler that can never process this event: it goes to the dead letters at
 * once, under this reason. Any other exception means "try again".
 */
export class Reject extends Error {
  override readonly name = 'Reject';
  /** A short string, the same in logs, metrics and dead letters. */
  readonly reason: string;

  constructor(reason: string, detail: string) {
    super(detail);
    this.reason = reason;
  }
}
