import { Module } from '@nestjs/common';
import { CalmWatch } from './calm-watch.ts';
import { Detector } from './detector.ts';
import { IncidentDesk } from './incident-desk.ts';
import { IncidentMetrics } from './incident-metrics.ts';
import { IncidentStore } from './incident-store.ts';
import { IncidentsController } from './incidents.controller.ts';
import { OnTicketEvent } from './on-ticket-event.ts';
import { RateStore } from './rate-store.ts';
import { TicketCleaner } from './ticket-cleaner.ts';
import { TicketStore } from './ticket-store.ts';

/** The search for incidents: a consumer group of its own, and the only part of this service that keeps anything. */
@Module({
  controllers: [OnTicketEvent, IncidentsController],
  providers: [
    TicketStore,
    IncidentStore,
    RateStore,
    CalmWatch,
    Detector,
    IncidentDesk,
    IncidentMetrics,
    TicketCleaner,
  ],
})
export class IncidentsModule {}
