import { type DynamicModule, Injectable, Module, type OnApplicationShutdown } from '@nestjs/common';
import {
  CLOCK,
  type Clock,
  Liveness,
  LOGGER,
  type Logger,
  type OnServiceStart,
  Readiness,
  ServiceConfig,
} from '@triage/service';
import { Gauge, Registry } from 'prom-client';
import { DataSource } from 'typeorm';
import { EventConsumers } from './event-consumers.ts';
import { InboxCleaner } from './inbox-cleaner.ts';
import { Kafka } from './kafka.ts';
import { Outbox } from './outbox.ts';
import { OutboxRelay } from './outbox-relay.ts';

/** Starts and stops what a service with an outbox runs besides its consumers. */
@Injectable()
class OutboxLoops implements OnServiceStart, OnApplicationShutdown {
  constructor(
    private readonly relay: OutboxRelay,
    private readonly cleaner: InboxCleaner,
    registry: Registry,
  ) {
    const oldest = new Gauge({
      name: 'triage_outbox_oldest_seconds',
      help: 'How long the oldest unpublished record has waited',
      registers: [registry],
    });
    new Gauge({
      name: 'triage_outbox_pending',
      help: 'Records that wait to be published',
      registers: [registry],
      // Asked for at each scrape; with the database away both keep their last value.
      async collect() {
        const lag = await relay.lag().catch(() => undefined);
        if (!lag) return;
        this.set(lag.pending);
        oldest.set(lag.oldestSeconds);
      },
    });
  }

  onServiceStart(): void {
    this.relay.start();
    this.cleaner.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.relay.stop(), this.cleaner.stop()]);
  }
}

@Injectable()
class KafkaConnection implements OnApplicationShutdown {
  constructor(private readonly kafka: Kafka) {}

  async onApplicationShutdown(): Promise<void> {
    await this.kafka.close();
  }
}

/** Kafka for a service, and with `database` its outbox, relay and inbox. Global. */
@Module({})
export class MessagingModule {
  static forRoot(options: { service: string; database: boolean }): DynamicModule {
    const withDatabase = [
      {
        provide: OutboxRelay,
        inject: [DataSource, Kafka, CLOCK, LOGGER],
        useFactory: (dataSource: DataSource, kafka: Kafka, clock: Clock, logger: Logger) =>
          new OutboxRelay(dataSource, kafka, clock, logger),
      },
      {
        provide: Outbox,
        inject: [DataSource, OutboxRelay],
        useFactory: (dataSource: DataSource, relay: OutboxRelay) =>
          new Outbox(dataSource, () => relay.wake()),
      },
      {
        provide: InboxCleaner,
        inject: [DataSource, CLOCK, LOGGER],
        useFactory: (dataSource: DataSource, clock: Clock, logger: Logger) =>
          new InboxCleaner(dataSource, clock, logger),
      },
      OutboxLoops,
    ];
    return {
      module: MessagingModule,
      global: true,
      providers: [
        {
          provide: Kafka,
          inject: [ServiceConfig, LOGGER],
          useFactory: (config: ServiceConfig, logger: Logger) => new Kafka(config, options.service, logger),
        },
        KafkaConnection,
        {
          provide: EventConsumers,
          inject: [Kafka, CLOCK, LOGGER, Registry, Readiness, Liveness, { token: Outbox, optional: true }],
          useFactory: (
            kafka: Kafka,
            clock: Clock,
            logger: Logger,
            registry: Registry,
            readiness: Readiness,
            liveness: Liveness,
            outbox?: Outbox,
          ) => new EventConsumers({ kafka, clock, logger, registry, readiness, liveness, outbox }),
        },
        ...(options.database ? withDatabase : []),
      ],
      exports: [Kafka, EventConsumers, ...(options.database ? [Outbox, OutboxRelay] : [])],
    };
  }
}
