import type { Priority } from '@triage/contracts';

export type ReceiverKind = 'email' | 'webhook';
export type Audience = 'customer' | 'on_call';
export const CUSTOMER_TEMPLATES = [
  'ticket_received',
  'agent_replied',
  'ticket_resolved',
  'incident_known',
  'incident_confirmed',
  'incident_over',
] as const;
export type CustomerTemplate = (typeof CUSTOMER_TEMPLATES)[number];
export type AlertTemplate = 'p1_ticket' | 'sla_warning' | 'sla_breached' | 'sla_escalated';
export type Template = CustomerTemplate | AlertTemplate;

/** What a message says: facts of the moment at which it was decided, no address and no secret. */
export interface MessageFacts {
  readonly ticketId: string;
  readonly number: string;
  readonly subject: string;
  readonly language: string;
  readonly priority: Priority;
  readonly category: string | null;
  readonly reasons: readonly string[];
  readonly at: string;
  readonly metric?: string;
  readonly policy?: string;
  readonly dueAt?: string | null;
  readonly detectedAt?: string;
  readonly threshold?: string;
  readonly to?: string;
  /** When the incident began that the ticket belongs to. */
  readonly startedAt?: string;
}

/** One message to one receiver because of one event, or the decision to hold it back. */
export interface NewDelivery {
  /** Made from the event, the receiver and the template: the same event makes no second one. */
  readonly id: string;
  readonly causeId: string;
  /** `none` where nobody is set up who could be told. */
  readonly receiver: ReceiverKind | 'none';
  readonly audience: Audience;
  readonly template: Template;
  readonly facts: MessageFacts;
  readonly requesterId: string | null;
  readonly createdAt: Date;
  /** Why it is held back; null: it is to be sent. */
  readonly suppressed: string | null;
  readonly traceparent: string | null;
}
