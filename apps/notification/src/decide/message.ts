import type { Priority } from '@triage/contracts';
import type { AlertEvent, AlertFacts } from './alert.ts';
import type { MessageKind } from './flush.ts';
import type { Labels } from './labels.ts';

export const RECEIVER_KINDS = ['email', 'slack', 'telegram', 'pagerduty', 'alertmanager', 'webhook'] as const;
export type ReceiverKind = (typeof RECEIVER_KINDS)[number];
/** The destination that is always there. */
export const TO_CUSTOMERS = 'customers/email';

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
export type Template = CustomerTemplate | AlertEvent;

/** What a message to a customer says: facts of the moment at which it was decided, no address and no secret. */
export interface MessageFacts {
  readonly ticketId: string;
  readonly number: string;
  readonly subject: string;
  readonly language: string;
  readonly priority: Priority;
  readonly category: string | null;
  readonly reasons: readonly string[];
  readonly at: string;
  /** When the incident began that the ticket belongs to. */
  readonly startedAt?: string;
}

/** One alert as a message names it. */
export interface AlertLine extends AlertFacts {
  readonly alertId: string;
  readonly event: AlertEvent;
  readonly ticketId: string | null;
  readonly incidentId: string | null;
  readonly status: MessageKind;
  readonly isNew: boolean;
  readonly startsAt: string;
  readonly endsAt: string | null;
}

/** What a message to on-call says. */
export interface GroupFacts {
  readonly kind: MessageKind;
  readonly headline: string;
  /** Of the worst alert in it. */
  readonly priority: Priority;
  readonly receiver: string;
  /** The same for all messages of a group: mail threads and dedup keys are made from it. */
  readonly groupId: string;
  readonly labels: Labels;
  /** 0: the first to be told; n: the nth to be told because nobody acknowledged. */
  readonly step: number;
  readonly firing: number;
  readonly resolved: number;
  /** What is new first, and of it the worst; what does not fit is counted in `more`. */
  readonly alerts: readonly AlertLine[];
  readonly more: number;
  readonly at: string;
}

/** A message to a customer because of one event, or the decision to hold it back. */
export interface NewDelivery {
  /** Made from the event, the receiver and the template: the same event makes no second one. */
  readonly id: string;
  readonly causeId: string;
  readonly receiver: ReceiverKind;
  readonly audience: Audience;
  readonly template: Template;
  readonly facts: MessageFacts;
  readonly requesterId: string | null;
  readonly createdAt: Date;
  /** Why it is held back; null: it is to be sent. */
  readonly suppressed: string | null;
  readonly traceparent: string | null;
}
