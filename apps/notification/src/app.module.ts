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
import { customerIncidentHandlers, customerTicketHandlers } from './customer-handlers.ts';
import { CustomerIncidentStore } from './customer-incident-store.ts';
import { CustomerMails } from './customer-mails.ts';
import { CustomerTicketStore } from './customer-ticket-store.ts';
import { DeliveriesController } from './deliveries.controller.ts';
import { DEAD_LETTER_GROUP } from './delivery-dead-letter.ts';
import { DeliveryQueue } from './delivery-queue.ts';
import { Dispatcher } from './dispatcher.ts';
import { FeedbackDesk } from './feedback-desk.ts';
import { FeedbackController } from './feedback.controller.ts';
import { IncidentStore } from './incident-store.ts';
import { IncidentTeller } from './incident-teller.ts';
import { LinksController } from './links.controller.ts';
import { CreateAlerts1700000000020 } from './migrations/create-alerts.ts';
import { CountMailsByAddress1700000000010 } from './migrations/count-mails-by-address.ts';
import { CreateCustomerMails1700000000060 } from './migrations/create-customer-mails.ts';
import { CreateDeliveries1700000000001 } from './migrations/create-deliveries.ts';
import { IndexThreadsAlone1700000000080 } from './migrations/index-threads-alone.ts';
import { OrderDeliveries1700000000002 } from './migrations/order-deliveries.ts';
import { NotificationMetrics } from './notification-metrics.ts';
import { OnIncidentEvents } from './on-incident-events.ts';
import { OnRequesterUpdated } from './on-requester-updated.ts';
import { OnTicketEvents } from './on-ticket-events.ts';
import { PreferencesController } from './preferences.controller.ts';
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
const CUSTOMERS_GROUP = 'notification.customers';
const CUSTOMER_INCIDENTS_GROUP = 'notification.customer-incidents';

export const database = {
  schema: 'notification',
  entities: [],
  migrations: [
    MessagingTables1700000000000,
    CreateDeliveries1700000000001,
    OrderDeliveries1700000000002,
    CountMailsByAddress1700000000010,
    CreateAlerts1700000000020,
    CreateCustomerMails1700000000060,
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
    FeedbackController,
    LinksController,
    PreferencesController,
    ReceiversController,
    RoutesController,
    SchedulesController,
    SilencesController,
  ],
  providers: [
    TicketViewStore,
    IncidentStore,
    RequesterStore,
    CustomerTicketStore,
    CustomerIncidentStore,
    SettingsStore,
    AlertBook,
    AlertDesk,
    Dispatcher,
    Auditor,
    AlertCleaner,
    CustomerMails,
    FeedbackDesk,
    IncidentTeller,
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
    await createTopics(config, logger, [
      GROUP,
      INCIDENTS_GROUP,
      REQUESTERS_GROUP,
      CUSTOMERS_GROUP,
      CUSTOMER_INCIDENTS_GROUP,
    ]);
    await migrateDatabase(config, database);
  },
  consumers: (app) => {
    const consumers = app.get(EventConsumers);
    const senders = app.get(Senders);
    const dispatcher = app.get(Dispatcher);
    const teller = app.get(IncidentTeller);
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
      consumers.consumer({
        group: CUSTOMERS_GROUP,
        topics: [TOPICS.tickets, TOPICS.sla],
        store: app.get(CustomerTicketStore),
        handlers: customerTicketHandlers,
        afterBatch: (outcome) => {
          senders.onBatch(outcome);
          teller.wake();
        },
      }),
      consumers.consumer({
        group: CUSTOMER_INCIDENTS_GROUP,
        topics: [TOPICS.incidents],
        store: app.get(CustomerIncidentStore),
        handlers: customerIncidentHandlers,
        afterBatch: () => teller.wake(),
      }),
    ];
  },
  describe: {
    title: 'Notification',
    description:
      'Tells customers and on-call what they have to know, once, and says what was sent and what was not.',
  },
};
