import { MessagingTables1700000000000 } from '@triage/messaging';
import type { DatabaseSchema } from '@triage/service';
import { CreateClocks1700000000001 } from './migrations/1700000000001-create-clocks.ts';
import { CreateCalendars1700000000003 } from './migrations/1700000000003-create-calendars.ts';
import { SeedCalendars1700000000004 } from './migrations/1700000000004-seed-calendars.ts';
import { CreateHappenings1700000000005 } from './migrations/1700000000005-create-happenings.ts';
import { SeedPolicies1700000000002 } from './migrations/1700000000002-seed-policies.ts';
import { CreateTimers1700000000030 } from './migrations/1700000000030-create-timers.ts';
import { CreateRecalculations1700000000021 } from './migrations/1700000000021-create-recalculations.ts';
import { TicketsByUrgency1700000000020 } from './migrations/1700000000020-tickets-by-urgency.ts';

/** The hot paths are visible SQL in the stores, so there are no entities. */
export const database = {
  schema: 'sla',
  entities: [],
  migrations: [
    MessagingTables1700000000000,
    CreateClocks1700000000001,
    SeedPolicies1700000000002,
    CreateCalendars1700000000003,
    SeedCalendars1700000000004,
    CreateHappenings1700000000005,
    TicketsByUrgency1700000000020,
    CreateRecalculations1700000000021,
    CreateTimers1700000000030,
  ],
} satisfies DatabaseSchema;
