/** Why a request is not granted; the edge turns it into a problem document. */
export type Refusal =
  /** A field holds what it may not hold. */
  | { readonly refused: 'invalid'; readonly field: string; readonly message: string }
  /** A field names somebody for whom the caller may not act. */
  | { readonly refused: 'not_allowed'; readonly field: string; readonly message: string }
  /** The ticket is not in a state in which this can be done. */
  | { readonly refused: 'conflict'; readonly detail: string }
  /** The ticket has changed since the caller saw it. */
  | { readonly refused: 'stale'; readonly detail: string };
