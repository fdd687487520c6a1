import { Module } from '@nestjs/common';
import { TOPICS } from '@triage/contracts';
import { createTopics, EventConsumers, MessagingModule } from '@triage/messaging';
import { DatabaseModule, migrateDatabase, type ServiceDefinition } from '@triage/service';
import { AttainmentReport } from './attainment-report.ts';
import { AttainmentController } from './attainment.controller.ts';
import { AuditStore } from './audit-store.ts';
import { Auditor } from './auditor.ts';
import { CalendarsController } from './calendars.controller.ts';
import { SlaTimerConfig } from './config.ts';
import { database } from './database.ts';
import { DueTickets } from './due-tickets.ts';
import { HappeningStore } from './happening-store.ts';
import { OnMessageAdded } from './on-message-added.ts';
import { OnPriorityChanged } from './on-priority-changed.ts';
import { OnStatusChanged } from './on-status-changed.ts';
import { OnTicketClassified } from './on-ticket-classified.ts';
import { OnTicketLinked } from './on-ticket-linked.ts';
import { OnTicketOpened } from './on-ticket-opened.ts';
import { PoliciesController } from './policies.controller.ts';
import { PolicyStore } from './policy-store.ts';
import { RecalculationsController } from './recalculations.controller.ts';
import { Recalculations } from './recalculations.ts';
import { Recalculator } from './recalculator.ts';
import { SimulationController } from './simulation.controller.ts';
import { SlaMetrics } from './sla-metrics.ts';
import { Sweeper } from './sweeper.ts';
import { TicketClocksController } from './ticket-clocks.controller.ts';
import { TicketStore } from './ticket-store.ts';
import { WhatIfController } from './what-if.controller.ts';

const GROUP = 'sla-timer';

@Module({
  imports: [
    DatabaseModule.forRoot(database),
    MessagingModule.forRoot({ service: 'sla-timer', database: true }),
  ],
  controllers: [
    OnTicketOpened,
    OnMessageAdded,
    OnStatusChanged,
    OnTicketClassified,
    OnPriorityChanged,
    OnTicketLinked,
    TicketClocksController,
    PoliciesController,
    CalendarsController,
    SimulationController,
    WhatIfController,
    AttainmentController,
    RecalculationsController,
  ],
  providers: [
    TicketStore,
    HappeningStore,
    AttainmentReport,
    PolicyStore,
    DueTickets,
    Recalculations,
    Sweeper,
    Recalculator,
    AuditStore,
    Auditor,
    SlaMetrics,
  ],
})
class AppModule {}

export const slaTimer: ServiceDefinition<SlaTimerConfig> = {
  name: 'sla-timer',
  module: AppModule,
  config: SlaTimerConfig,
  describe: {
    title: 'SLA timer',
    description: 'Runs the clock on each promise to a customer, and says why it is due when it is.',
  },
  setup: async ({ config, logger }) => {
    await createTopics(config, logger, [GROUP]);
    await migrateDatabase(config, database);
  },
  consumers: (app) => [
    app.get(EventConsumers).consumer({
      group: GROUP,
      topics: [TOPICS.tickets],
      store: app.get(TicketStore),
      afterBatch: ({ emitted }) => {
        app.get(SlaMetrics).record(emitted);
        // What the batch armed may be nearer than what the sweeper sleeps for.
        app.get(Sweeper).wake();
      },
    }),
  ],
};
