import { MessagingTables1700000000000 } from '@triage/messaging';
import type { DatabaseSchema } from '@triage/service';
import { CreateIncidents1700000000001 } from './migrations/1700000000001-create-incidents.ts';

export const database = {
  schema: 'incidents',
  entities: [],
  migrations: [MessagingTables1700000000000, CreateIncidents1700000000001],
} satisfies DatabaseSchema;
