/** A topic as it is created: settings are stated, never left to a broker's defaults. */
export interface Topic {
  readonly name: string;
  readonly key: string;
  readonly holds: string;
  readonly retentionDays: number;
  /** The newest value of each key is kept for ever, as a table would. */
  readonly compacted: boolean;
  /** Part of the public contract; internal topics may change with any release. */
  readonly public: boolean;
  /** Absent: as many as `KAFKA_TOPIC_PARTITIONS` says. */
  readonly partitions?: number;
}

function topic(name: string, settings: Partial<Topic> & Pick<Topic, 'key' | 'holds'>): Topic {
  return { name, retentionDays: 14, compacted: false, public: true, ...settings };
}

export const TOPICS = {
  tickets: topic('triage.tickets', { key: 'ticketId', holds: "each ticket's life, in order" }),
  sla: topic('triage.sla', { key: 'ticketId', holds: "each ticket's SLA clocks, in order" }),
  incidents: topic('triage.incidents', { key: 'incidentId', holds: 'incidents found in many tickets' }),
  notifications: topic('triage.notifications', {
    key: 'ticketId or incidentId',
    holds: 'what was delivered, failed or was suppressed',
  }),
  workExpress: topic('triage.work.express', {
    key: 'ticketId',
    holds: 'work items that look urgent, with redacted text',
    public: false,
    retentionDays: 3,
  }),
  workStandard: topic('triage.work.standard', {
    key: 'ticketId',
    holds: 'all other work items, with redacted text',
    public: false,
    retentionDays: 3,
  }),
  shadow: topic('triage.shadow', {
    key: 'ticketId',
    holds: 'what a model on trial says of the same work items; nobody acts on it',
    public: false,
  }),
  requesters: topic('triage.requesters', {
    key: 'requesterId',
    holds: 'how to reach each customer; the only topic that holds an address',
    public: false,
    compacted: true,
  }),
} as const satisfies Record<string, Topic>;

/** Where a consumer group puts what it can't process; kept long, since a person has to look at it. */
export function deadLetterTopic(group: string): Topic {
  return topic(`triage.dlq.${group}`, {
    key: 'the key of the rejected message',
    holds: `what group ${group} could not process`,
    public: false,
    retentionDays: 30,
    partitions: 1,
  });
}
