import type { FactoryProvider } from '@nestjs/common';
import { CLOCK, type Clock, LOGGER, type Logger } from '@triage/service';
import { Registry } from 'prom-client';
import { ClassifierConfig } from '../config.ts';
import { TicketClassifier } from '../decide/ticket-classifier.ts';
import { AdvisedClassifier } from './advised-classifier.ts';
import { HttpPeer } from './http-peer.ts';
import { OpenAiPeer } from './openai-peer.ts';
import { RemoteModel } from './remote-model.ts';

/** The classifier with the remote model of the configuration, or alone. */
export const advisedClassifier: FactoryProvider<AdvisedClassifier> = {
  provide: AdvisedClassifier,
  inject: [TicketClassifier, ClassifierConfig, CLOCK, LOGGER, Registry],
  useFactory: (
    builtIn: TicketClassifier,
    config: ClassifierConfig,
    clock: Clock,
    logger: Logger,
    registry: Registry,
  ) => {
    const { remoteModelUrl: url, remoteModelKind: kind, remoteModelKey: key, remoteModelName: name } = config;
    if (url === undefined) return new AdvisedClassifier(builtIn);
    const peer = kind === 'openai' ? new OpenAiPeer(url, key, name!) : new HttpPeer(url, key);
    const model = new RemoteModel({
      peer,
      timeoutMs: config.remoteModelTimeoutMs,
      budgetPerMinute: config.remoteModelBudgetPerMinute,
      clock,
      logger,
      registry,
    });
    return new AdvisedClassifier(builtIn, { model, name: `remote:${name ?? kind}` });
  },
};
