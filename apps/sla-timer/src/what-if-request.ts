import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { PRIORITIES, SLA_METRICS } from '@triage/contracts';
import { CalendarRequest } from './calendar-request.ts';
import { PolicyRequest } from './policy-request.ts';

/*
 * The form of a what-if for the API's description. What is checked, and how a mistake is
 * said, is in `decide/parse-what-if.ts`.
 */

export class WhatIfRequest {
  @ApiProperty({ format: 'date-time', description: 'tickets that were opened from then on' })
  from: string;
  @ApiProperty({ format: 'date-time', description: 'and before then' })
  to: string;
  @ApiPropertyOptional({ type: PolicyRequest, description: 'with its name: takes the place of that policy' })
  policy?: PolicyRequest;
  @ApiPropertyOptional({
    type: CalendarRequest,
    description: 'with its name: takes the place of that calendar',
  })
  calendar?: CalendarRequest;
}

class KeptAnswer {
  @ApiProperty()
  met: number;
  @ApiProperty()
  breached: number;
  @ApiProperty({
    type: Number,
    nullable: true,
    minimum: 0,
    maximum: 1,
    description: 'met of both; null where there is neither',
  })
  share: number | null;
}

class AttainmentChange {
  @ApiProperty({ enum: PRIORITIES })
  priority: string;
  @ApiProperty({ enum: SLA_METRICS })
  metric: string;
  @ApiProperty({ type: KeptAnswer })
  before: KeptAnswer;
  @ApiProperty({ type: KeptAnswer })
  after: KeptAnswer;
}

const VERDICTS = ['met', 'breached', 'cancelled', 'open', 'none'];

class ChangedTicket {
  @ApiProperty({ format: 'uuid' })
  ticketId: string;
  @ApiProperty()
  number: string;
  @ApiProperty({ enum: SLA_METRICS })
  metric: string;
  @ApiProperty({ minimum: 1 })
  cycle: number;
  @ApiProperty({ enum: PRIORITIES })
  priority: string;
  @ApiProperty({ enum: VERDICTS })
  before: string;
  @ApiProperty({ enum: VERDICTS })
  after: string;
}

export class WhatIfAnswer {
  @ApiProperty({ description: 'how many were tried' })
  tickets: number;
  @ApiProperty({ description: 'tickets of the time whose history was not kept yet' })
  withoutHistory: number;
  @ApiProperty({ type: [AttainmentChange] })
  attainment: AttainmentChange[];
  @ApiProperty({ type: [ChangedTicket], description: 'the first 1000' })
  changed: ChangedTicket[];
  @ApiProperty()
  changedCount: number;
}
