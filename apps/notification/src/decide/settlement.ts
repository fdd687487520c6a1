/** What becomes of a claimed delivery. Reasons are short strings, the same in rows, events and logs. */
export type Settlement =
  | { readonly status: 'delivered'; readonly detail?: string | undefined }
  | {
      readonly status: 'pending';
      readonly nextAttemptAt: Date;
      readonly reason: string;
      readonly detail?: string | undefined;
      /** False where nothing was sent: the attempt is not counted. */
      readonly attempted: boolean;
    }
  | {
      readonly status: 'failed' | 'suppressed';
      readonly reason: string;
      readonly detail?: string | undefined;
    };
