import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { TransformThreads } from '@triage/messaging';
import { ClassifierConfig } from './config.ts';

// Beside this program, once both are built (`rspack.config.mjs`).
const PROGRAM = new URL('./thread.js', import.meta.url);

/**
 * The threads that classify for both lanes; none where `CLASSIFIER_THREADS` is 0, nor where a remote model may be asked:
 * its budget and its breaker are one for the process.
 */
@Injectable()
export class ClassifierThreads implements OnApplicationShutdown {
  readonly threads: TransformThreads | undefined;

  constructor({ threads, remoteModelUrl }: ClassifierConfig) {
    if (threads > 0 && remoteModelUrl === undefined) this.threads = new TransformThreads(PROGRAM, threads);
  }

  /** Nest has closed the consumers by then, and with them their last batches. */
  async onApplicationShutdown(): Promise<void> {
    await this.threads?.close();
  }
}
