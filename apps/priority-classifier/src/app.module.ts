import { Module } from '@nestjs/common';
import { type Lane, LANES, type Topic, TOPICS } from '@triage/contracts';
import { createTopics, EventConsumers, MessagingModule } from '@triage/messaging';
import type { ServiceDefinition } from '@triage/service';
import { ClassifyController } from './classify.controller.ts';
import { ClassifierConfig } from './config.ts';
import { TicketClassifier } from './decide/ticket-classifier.ts';
import { loadClassifier } from './load-classifier.ts';
import { type Wait, waitOf } from './decide/wait-of.ts';
import { ClassifierThreads } from './classifier-threads.ts';
import { OnWorkRequested } from './on-work-requested.ts';
import { advisedClassifier } from './remote/advised-classifier.provider.ts';
import { shadowConsumers, shadowGroupOf } from './shadow-consumers.ts';
import { TimeToTriage } from './time-to-triage.ts';

@Module({
  imports: [MessagingModule.forRoot({ service: 'priority-classifier', database: false })],
  controllers: [OnWorkRequested, ClassifyController],
  providers: [
    TimeToTriage,
    ClassifierThreads,
    { provide: TicketClassifier, useFactory: () => loadClassifier() },
    advisedClassifier,
  ],
})
class AppModule {}

const WORK: Record<Lane, Topic> = { express: TOPICS.workExpress, standard: TOPICS.workStandard };
const groupOf = (lane: Lane) => `priority-classifier.${lane}`;

export const priorityClassifier: ServiceDefinition<ClassifierConfig> = {
  name: 'priority-classifier',
  module: AppModule,
  config: ClassifierConfig,
  describe: {
    title: 'Priority classifier',
    description: 'Says what a ticket is about and how urgent it is, with the words that showed it.',
  },
  setup: ({ config, logger }) =>
    createTopics(config, logger, [
      ...LANES.map(groupOf),
      ...(config.shadowModel === undefined ? [] : LANES.map(shadowGroupOf)),
    ]),
  consumers: (app) => [
    ...app.get(ClassifierConfig).lanes.map((lane) =>
      app.get(EventConsumers).consumer({
        group: groupOf(lane),
        topics: [WORK[lane]],
        measure: waitOf,
        threads: app.get(ClassifierThreads).threads,
        afterBatch: ({ measured }) => app.get(TimeToTriage).observe(measured as (Wait | undefined)[]),
      }),
    ),
    ...shadowConsumers(app, WORK),
  ],
};
