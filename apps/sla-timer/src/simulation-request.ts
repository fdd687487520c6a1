import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { PRIORITIES, SLA_METRICS, TICKET_STATUSES } from '@triage/contracts';
import { CalendarRequest } from './calendar-request.ts';
import { PolicyRequest } from './policy-request.ts';

/*
 * The form of a simulation for the API's description. What is checked, and how a mistake is
 * said, is in `decide/parse-simulation.ts`.
 */

class SimulatedHappening {
  @ApiProperty({ enum: ['opened', 'agent_replied', 'customer_replied', 'status', 'priority'] })
  type: string;
  @ApiProperty({ format: 'date-time' })
  at: string;
  @ApiPropertyOptional({ enum: TICKET_STATUSES, description: 'of a `status` event' })
  status?: string;
  @ApiPropertyOptional({ enum: PRIORITIES, description: 'of a `priority` event, or of the opening' })
  priority?: string;
}

export class SimulationRequest {
  @ApiProperty({ type: CalendarRequest })
  calendar: CalendarRequest;
  @ApiProperty({ type: PolicyRequest, description: '`when` plays no part' })
  policy: PolicyRequest;
  @ApiProperty({ type: [SimulatedHappening] })
  events: SimulatedHappening[];
  @ApiProperty({ format: 'date-time', description: 'inclusive' })
  until: string;
}

export class ClockAnswer {
  @ApiProperty({ enum: SLA_METRICS })
  metric: string;
  @ApiProperty({ minimum: 1 })
  cycle: number;
  @ApiProperty({ enum: ['running', 'paused', 'met', 'breached', 'cancelled'] })
  state: string;
  @ApiProperty()
  policy: string;
  @ApiProperty()
  policyVersion: number;
  @ApiProperty()
  calendar: string;
  @ApiProperty()
  calendarVersion: number;
  @ApiProperty({ enum: PRIORITIES })
  priority: string;
  @ApiProperty({ format: 'date-time' })
  startedAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'null while it is paused' })
  dueAt: string | null;
  @ApiProperty({ example: 'PT2H30M', description: 'working time left' })
  remaining: string;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'of a breached one: fulfilled late',
  })
  metAt: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  breachedAt: string | null;
  @ApiProperty({
    type: [String],
    example: [
      'Fri 2026-03-06 17:40 started: 2 h on zurich-desk time in Europe/Zurich (p1 v1), due Mon 2026-03-09 10:40',
      'counts until 18:00 (20 min)',
      'closed until Mon 2026-03-09 09:00 (weekend)',
      'counts until 10:40 (1 h 40 min)',
    ],
    description: "in the time of the calendar's zone",
  })
  timeline: string[];
}

class SimulatedEvent {
  @ApiProperty({ example: 'sla.breached' })
  type: string;
  @ApiProperty({ format: 'date-time' })
  at: string;
  @ApiProperty({ enum: SLA_METRICS })
  metric: string;
  @ApiProperty({ minimum: 1 })
  cycle: number;
}

export class SimulationAnswer {
  @ApiProperty({ type: [ClockAnswer] })
  clocks: ClockAnswer[];
  @ApiProperty({ type: [SimulatedEvent], description: 'with what else an event of this type has' })
  events: SimulatedEvent[];
}
