import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsISO8601, IsOptional, Matches } from 'class-validator';

export const DIMENSIONS = ['priority', 'category', 'metric', 'day'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

// A time without its offset would be one of the server's zone.
const UNMISTAKABLE = /^\d{4}-\d\d-\d\d(?:T.*(?:Z|[+-]\d\d:\d\d))?$/;
const MESSAGE = '$property must be a date, or a time with its offset from UTC';

export class AttainmentQuery {
  @ApiProperty({
    format: 'date-time',
    description: 'clocks that started from then on; a date alone is its 00:00 UTC',
  })
  @IsISO8601({ strict: true })
  @Matches(UNMISTAKABLE, { message: MESSAGE })
  from: string;
  @ApiProperty({ format: 'date-time', description: 'and before then' })
  @IsISO8601({ strict: true })
  @Matches(UNMISTAKABLE, { message: MESSAGE })
  to: string;
  @ApiPropertyOptional({ enum: DIMENSIONS, default: 'metric', description: 'a day is one of UTC' })
  @IsOptional()
  @IsIn(DIMENSIONS)
  by: Dimension = 'metric';
  @ApiPropertyOptional({
    enum: ['json', 'csv'],
    default: 'json',
    description: '`Accept: text/csv` says the same',
  })
  @IsOptional()
  @IsIn(['json', 'csv'])
  format?: 'json' | 'csv';
}

class Quantiles {
  @ApiProperty({ type: Number, nullable: true })
  p50: number | null;
  @ApiProperty({ type: Number, nullable: true })
  p90: number | null;
}

class TakenAnswer {
  @ApiProperty({ type: Quantiles, description: 'milliseconds of working time' })
  workingMs: Quantiles;
  @ApiProperty({ type: Quantiles, description: 'milliseconds as they passed' })
  calendarMs: Quantiles;
}

export class MetricAttainment {
  @ApiProperty()
  met: number;
  @ApiProperty()
  breached: number;
  @ApiProperty({ type: Number, nullable: true, minimum: 0, maximum: 1, description: 'null where none ended' })
  share: number | null;
  @ApiProperty({ description: 'running or paused: in neither number' })
  open: number;
  @ApiProperty({ description: 'in neither number' })
  cancelled: number;
  @ApiProperty({ type: TakenAnswer, description: 'from the start until it was fulfilled, late ones too' })
  taken: TakenAnswer;
}

class GroupAttainment extends MetricAttainment {
  @ApiProperty({ example: 'P1', description: '`unclassified` where there is no category' })
  key: string;
  @ApiProperty({
    type: 'object',
    additionalProperties: { $ref: '#/components/schemas/MetricAttainment' },
    description: 'the same by metric',
  })
  metrics: Record<string, MetricAttainment>;
}

export class AttainmentAnswer {
  @ApiProperty({ format: 'date-time' })
  from: string;
  @ApiProperty({ format: 'date-time' })
  to: string;
  @ApiProperty({ enum: DIMENSIONS })
  by: string;
  @ApiProperty({ type: [GroupAttainment] })
  items: GroupAttainment[];
}
