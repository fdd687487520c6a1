import { type Event, WorkRequested } from '@triage/contracts';
import type { Handle } from '@triage/messaging';
import { serveTransform } from '@triage/messaging/serve-transform';
import { classifyWork } from './decide/classify-work.ts';
import { waitOf } from './decide/wait-of.ts';
import { loadClassifier } from './load-classifier.ts';

const classifier = loadClassifier();

const handle: Handle<unknown> = (event, { now }) =>
  classifyWork(event as Event<WorkRequested>, (work) => classifier.classify(work), now);

/** What a classifying thread runs: no Nest and no Kafka, which stay on the main thread. */
export default serveTransform(new Map([[WorkRequested.type, handle]]), waitOf);
