import { Module } from '@nestjs/common';
import { type Lane, LANES, type Topic, TOPICS } from '@triage/contracts';
import { createTopics, EventConsumers, MessagingModule } from '@triage/messaging';
import { DatabaseModule, migrateDatabase, type ServiceDefinition } from '@triage/service';
import { ClassifyController } from './classify.controller.ts';
import { ClassifierConfig } from './config.ts';
import { TicketClassifier } from './decide/ticket-classifier.ts';
import { loadClassifier } from './load-classifier.ts';
import { database } from './incidents/database.ts';
import { Detector } from './incidents/detector.ts';
import { IncidentsModule } from './incidents/incidents.module.ts';
import { TicketStore } from './incidents/ticket-store.ts';
import { OnWorkRequested } from './on-work-requested.ts';
import { advisedClassifier } from './remote/advised-classifier.provider.ts';
import { shadowConsumers, shadowGroupOf } from './shadow-consumers.ts';
import { TimeToTriage } from './time-to-triage.ts';

@Module({
  controllers: [OnWorkRequested, ClassifyController],
  providers: [
    TimeToTriage,
    { provide: TicketClassifier, useFactory: () => loadClassifier() },
    advisedClassifier,
  ],
})
class AppModule {}

const WORK: Record<Lane, Topic> = { express: TOPICS.workExpress, standard: TOPICS.workStandard };
const groupOf = (lane: Lane) => `priority-classifier.${lane}`;
const INCIDENTS = 'priority-classifier.incidents';
const findsIncidents = ({ databaseUrl }: ClassifierConfig) => databaseUrl !== '';

export const priorityClassifier: ServiceDefinition<ClassifierConfig> = {
  name: 'priority-classifier',
  module: AppModule,
  modules: (config) => [
    MessagingModule.forRoot({ service: 'priority-classifier', database: findsIncidents(config) }),
    ...(findsIncidents(config) ? [DatabaseModule.forRoot(database), IncidentsModule] : []),
  ],
  config: ClassifierConfig,
  describe: {
    title: 'Priority classifier',
    description:
      'Says what a ticket is about and how urgent it is, with the words that showed it; finds what many report at once.',
  },
  setup: async ({ config, logger }) => {
    await createTopics(config, logger, [
      ...LANES.map(groupOf),
      ...(config.shadowModel === undefined ? [] : LANES.map(shadowGroupOf)),
      ...(findsIncidents(config) ? [INCIDENTS] : []),
    ]);
    if (findsIncidents(config)) await migrateDatabase(config, database);
  },
  consumers: (app) => {
    const consumers = app.get(EventConsumers);
    const lanes = app.get(ClassifierConfig).lanes.map((lane) =>
      consumers.consumer({
        group: groupOf(lane),
        topics: [WORK[lane]],
        afterBatch: ({ emitted }) => app.get(TimeToTriage).observe(emitted),
      }),
    );
    const shadows = shadowConsumers(app, WORK);
    if (!findsIncidents(app.get(ClassifierConfig))) return [...lanes, ...shadows];
    const incidents = consumers.consumer({
      group: INCIDENTS,
      topics: [TOPICS.tickets],
      store: app.get(TicketStore),
      afterBatch: () => app.get(Detector).wake(),
    });
    return [...lanes, ...shadows, incidents];
  },
};
