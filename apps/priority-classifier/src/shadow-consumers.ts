import type { INestApplication } from '@nestjs/common';
import { type Event, type Lane, type Topic, WorkRequested } from '@triage/contracts';
import { type EventConsumer, EventConsumers, type Handle } from '@triage/messaging';
import { basename } from 'node:path';
import { ClassifierConfig } from './config.ts';
import { shadowClassifyWork } from './decide/shadow-classify-work.ts';
import { loadClassifier } from './load-classifier.ts';

export const shadowGroupOf = (lane: Lane) => `priority-classifier.shadow.${lane}`;

/**
 * The consumers of the model on trial, none where there is no `SHADOW_MODEL`. Groups of their own: what the shadow
 * lags or rejects holds up nobody, and has its own metrics and dead letters.
 */
export function shadowConsumers(
  app: INestApplication,
  work: Readonly<Record<Lane, Topic>>,
  groupOf = shadowGroupOf,
): EventConsumer<never>[] {
  const { lanes, shadowModel } = app.get(ClassifierConfig);
  if (shadowModel === undefined) return [];
  const classifier = loadClassifier(shadowModel);
  const model = basename(shadowModel);
  const handle: Handle<never> = (event, { now }) => {
    const requested = event as Event<WorkRequested>;
    return shadowClassifyWork(requested, classifier.classify(requested.data), model, now);
  };
  return lanes.map((lane) =>
    app.get(EventConsumers).consumer<never>({
      group: groupOf(lane),
      topics: [work[lane]],
      handlers: new Map([[WorkRequested.type, handle]]),
    }),
  );
}
