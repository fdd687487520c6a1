import type { Category, Channel, Priority, TicketStatus } from '@triage/contracts';
import type { Instant } from './instant.ts';

/**
 * What happened to a ticket, as far as its clocks care: a bot's reply or an internal note is
 * none. Kept for each ticket in the order in which it was heard, so that a clock can be
 * reckoned anew on other policies.
 */
export type Happening = {
  /** Its own time, and not that of its processing. */
  readonly at: Instant;
} & (
  | { readonly type: 'opened'; readonly priority: Priority; readonly channel: Channel; readonly tier: string }
  | { readonly type: 'agent_replied' | 'customer_replied' }
  | { readonly type: 'status'; readonly status: TicketStatus }
  | {
      readonly type: 'classified';
      readonly priority: Priority;
      readonly category: Category;
      readonly revision: number;
    }
  | { readonly type: 'priority'; readonly priority: Priority; readonly source: 'agent' | 'incident' }
  | { readonly type: 'merged' }
);

/** A happening with the time at which it was heard of. */
export interface Heard {
  readonly happening: Happening;
  readonly heardAt: Instant;
}
