import multipart from '@fastify/multipart';
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
  migrateDatabase,
  type DatabaseSchema,
  type ServiceDefinition,
} from '@triage/service';
import { Screen } from '@triage/triage';
import { DuplicateLinker } from './duplicate-linker.ts';
import { DuplicateStore } from './duplicate-store.ts';
import { AttachmentIntake } from './attachments/attachment-intake.ts';
import { AttachmentRows } from './attachments/attachment-rows.ts';
import { AttachmentStore, createAttachmentStore } from './attachments/attachment-store.ts';
import { AttachmentsController } from './attachments/attachments.controller.ts';
import { describeMultipart } from './attachments/multipart-openapi.ts';
import { OrphanSweeper } from './attachments/orphan-sweeper.ts';
import { UploadMemory } from './attachments/upload-memory.ts';
import { IntakeConfig } from './config.ts';
import { IdempotencyCleaner } from './idempotency-cleaner.ts';
import { Idempotency } from './idempotency.ts';
import { CreateAttachments1700000000013 } from './migrations/create-attachments.ts';
import { CreateTickets1700000000001 } from './migrations/create-tickets.ts';
import { KnowMails1700000000010 } from './migrations/know-mails.ts';
import { LinkDuplicates1700000000012 } from './migrations/link-duplicates.ts';
import { MergeTickets1700000000011 } from './migrations/merge-tickets.ts';
import { loadScreen } from './load-screen.ts';
import { OnIncident } from './on-incident.ts';
import { OnSlaEvent } from './on-sla-event.ts';
import { OnTicketClassified } from './on-ticket-classified.ts';
import { ReadModelStore } from './read-model-store.ts';
import { Requester } from './requester.ts';
import { TicketStore } from './ticket-store.ts';
import { Ticket } from './ticket.ts';
import { TicketsController } from './tickets.controller.ts';
import { TicketMerging } from './ticket-merging.ts';
import { Tickets } from './tickets.ts';

const GROUP = 'intake';
const UPLOAD_TIMEOUT_MS = 120_000;

export const database = {
  schema: 'intake',
  entities: [Ticket, Requester],
  migrations: [
    MessagingTables1700000000000,
    CreateTickets1700000000001,
    KnowMails1700000000010,
    MergeTickets1700000000011,
    LinkDuplicates1700000000012,
    CreateAttachments1700000000013,
  ],
} satisfies DatabaseSchema;

@Module({
  imports: [DatabaseModule.forRoot(database), MessagingModule.forRoot({ service: 'intake', database: true })],
  controllers: [TicketsController, AttachmentsController, OnTicketClassified, OnIncident, OnSlaEvent],
  providers: [
    { provide: Screen, useFactory: loadScreen },
    Tickets,
    TicketMerging,
    TicketStore,
    ReadModelStore,
    Idempotency,
    IdempotencyCleaner,
    DuplicateStore,
    DuplicateLinker,
    AttachmentIntake,
    AttachmentRows,
    OrphanSweeper,
    UploadMemory,
    {
      provide: AttachmentStore,
      inject: [IntakeConfig],
      useFactory: ({ attachmentStore }: IntakeConfig) => createAttachmentStore(attachmentStore),
    },
  ],
})
class AppModule {}

export const intake: ServiceDefinition<IntakeConfig> = {
  name: 'intake',
  module: AppModule,
  config: IntakeConfig,
  setup: async ({ config, logger }) => {
    await createTopics(config, logger, [GROUP]);
    await migrateDatabase(config, database);
  },
  consumers: (app) => [
    app.get(EventConsumers).consumer({
      group: GROUP,
      topics: [TOPICS.tickets, TOPICS.sla],
      store: app.get(ReadModelStore),
    }),
  ],
  configureHttp: async (app) => {
    await app.register(multipart, { throwFileSizeLimit: false });
    // A customer's line may take a minute for his screenshots; the head of a request has to come as fast as ever.
    const server = app.getHttpServer();
    server.headersTimeout = server.requestTimeout;
    server.requestTimeout = UPLOAD_TIMEOUT_MS;
  },
  describe: {
    title: 'Intake',
    description: 'Takes tickets, messages and changes from every channel, and keeps the queue of the agents.',
    complete: describeMultipart,
  },
};
