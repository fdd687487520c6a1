import { Module } from '@nestjs/common';
import { TOPICS } from '@triage/contracts';
import {
  createTopics,
  EventConsumers,
  MessagingModule,
  MessagingTables1700000000000,
} from '@triage/messaging';
import {
  DatabaseModule,
  type DatabaseSchema,
  migrateDatabase,
  type ServiceDefinition,
} from '@triage/service';
import { ActionLinks } from './action-links.ts';
import { AlertBook } from './alert-book.ts';
import { AlertCleaner } from './alert-cleaner.ts';
import { AlertDesk } from './alert-desk.ts';
import { AlertsController } from './alerts.controller.ts';
import { Auditor } from './auditor.ts';
import { NotificationConfig } from './config.ts';
import { DeliveriesController } from './deliveries.controller.ts';
import { DEAD_LETTER_GROUP } from './delivery-dead-letter.ts';
import { DeliveryQueue } from './delivery-queue.ts';
import { Dispatcher } from './dispatcher.ts';
import { IncidentStore } from './incident-store.ts';
import { LinksController } from './links.controller.ts';
import { CreateAlerts1700000000020 } from './migrations/create-alerts.ts';
import { CountMailsByAddress1700000000010 } from './migrations/count-mails-by-address.ts';
import { CreateDeliveries1700000000001 } from './migrations/create-deliveries.ts';
import { IndexThreadsAlone1700000000080 } from './migrations/index-threads-alone.ts';
import { OrderDeliveries1700000000002 } from './migrations/order-deliveries.ts';
import { NotificationMetrics } from './notification-metrics.ts';
import { OnIncidentEvents } from './on-incident-events.ts';
import { OnRequesterUpdated } from './on-requester-updated.ts';
import { OnTicketEvents } from './on-ticket-events.ts';
import { ReceiversController } from './receivers.controller.ts';
import { RequesterStore } from './requester-store.ts';
import { RoutesController } from './routes.controller.ts';
import { SchedulesController } from './schedules.controller.ts';
import { Secrets } from './secrets.ts';
import { Senders } from './senders.ts';
import { SettingsStore } from './settings-store.ts';
import { SilencesController } from './silences.controller.ts';
import { TicketViewStore } from './ticket-view-store.ts';

const GROUP = DEAD_LETTER_GROUP;
const INCIDENTS_GROUP = 'notification.incidents';
const REQUESTERS_GROUP = 'notification.requesters';

export const database = {
  schema: 'notification',
  entities: [],
  migrations: [
    MessagingTables1700000000000,
    CreateDeliveries1700000000001,
    OrderDeliveries1700000000002,
    CountMailsByAddress1700000000010,
    CreateAlerts1700000000020,
    IndexThreadsAlone1700000000080,
  ],
} satisfies DatabaseSchema;

@Module({
  imports: [
    DatabaseModule.forRoot(database),
    MessagingModule.forRoot({ service: 'notification', database: true }),
  ],
  controllers: [
    OnTicketEvents,
    OnIncidentEvents,
    OnRequesterUpdated,
    AlertsController,
    DeliveriesController,
    LinksController,
    ReceiversController,
    RoutesController,
    SchedulesController,
    SilencesController,
  ],
  providers: [
    TicketViewStore,
    IncidentStore,
    RequesterStore,
    SettingsStore,
    AlertBook,
    AlertDesk,
    Dispatcher,
    Auditor,
    AlertCleaner,
    DeliveryQueue,
    Senders,
    {
      provide: Secrets,
      inject: [NotificationConfig],
      useFactory: (config: NotificationConfig) => new Secrets(config),
    },
    ActionLinks,
    NotificationMetrics,
  ],
})
class AppModule {}

export const notification: ServiceDefinition<NotificationConfig> = {
  name: 'notification',
  module: AppModule,
  config: NotificationConfig,
  setup: async ({ config, logger }) => {
    await createTopics(config, logger, [GROUP, INCIDENTS_GROUP, REQUESTERS_GROUP]);
    await migrateDatabase(config, database);
  },
  consumers: (app) => {
    const consumers = app.get(EventConsumers);
    const senders = app.get(Senders);
    const dispatcher = app.get(Dispatcher);
    return [
      consumers.consumer({
        group: GROUP,
        topics: [TOPICS.tickets, TOPICS.sla],
        store: app.get(TicketViewStore),
        afterBatch: (outcome) => {
          senders.onBatch(outcome);
          dispatcher.wake();
        },
      }),
      consumers.consumer({
        group: INCIDENTS_GROUP,
        topics: [TOPICS.incidents],
        store: app.get(IncidentStore),
        afterBatch: () => dispatcher.wake(),
      }),
      consumers.consumer({
        group: REQUESTERS_GROUP,
        topics: [TOPICS.requesters],
        store: app.get(RequesterStore),
        // An address may be what a message waits for.
        afterBatch: () => senders.wake(),
      }),
    ];
  },
  describe: {
    title: 'Notification',
    description:
      'Tells customers and on-call what they have to know, once, and says what was sent and what was not.',
  },
};
