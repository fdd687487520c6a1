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
import { NotificationConfig } from './config.ts';
import { DeliveriesController } from './deliveries.controller.ts';
import { DeliveryQueue } from './delivery-queue.ts';
import { CountMailsByAddress1700000000010 } from './migrations/count-mails-by-address.ts';
import { CreateDeliveries1700000000001 } from './migrations/create-deliveries.ts';
import { OrderDeliveries1700000000002 } from './migrations/order-deliveries.ts';
import { OnRequesterUpdated } from './on-requester-updated.ts';
import { OnTicketEvents } from './on-ticket-events.ts';
import { RequesterStore } from './requester-store.ts';
import { Senders } from './senders.ts';
import { TicketViewStore } from './ticket-view-store.ts';

const GROUP = 'notification';
const REQUESTERS_GROUP = 'notification.requesters';

export const database = {
  schema: 'notification',
  entities: [],
  migrations: [
    MessagingTables1700000000000,
    CreateDeliveries1700000000001,
    OrderDeliveries1700000000002,
    CountMailsByAddress1700000000010,
  ],
} satisfies DatabaseSchema;

@Module({
  imports: [
    DatabaseModule.forRoot(database),
    MessagingModule.forRoot({ service: 'notification', database: true }),
  ],
  controllers: [OnTicketEvents, OnRequesterUpdated, DeliveriesController],
  providers: [TicketViewStore, RequesterStore, DeliveryQueue, Senders],
})
class AppModule {}

export const notification: ServiceDefinition<NotificationConfig> = {
  name: 'notification',
  module: AppModule,
  config: NotificationConfig,
  setup: async ({ config, logger }) => {
    await createTopics(config, logger, [GROUP, REQUESTERS_GROUP]);
    await migrateDatabase(config, database);
  },
  consumers: (app) => {
    const consumers = app.get(EventConsumers);
    const senders = app.get(Senders);
    return [
      consumers.consumer({
        group: GROUP,
        topics: [TOPICS.tickets, TOPICS.sla],
        store: app.get(TicketViewStore),
        afterBatch: (outcome) => senders.onBatch(outcome),
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
