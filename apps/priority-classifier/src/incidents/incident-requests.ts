import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { INCIDENT_STATES, type IncidentState } from '@triage/contracts';
import { Transform, Type } from 'class-transformer';
import { IsIn, IsInt, IsString, IsUUID, Length, Matches, Max, Min, ValidateIf } from 'class-validator';

/** May be left out. A null is not the same. */
const Optional = (): PropertyDecorator => ValidateIf((_object, value) => value !== undefined);

class PageQuery {
  @ApiPropertyOptional({ minimum: 1, maximum: 100, default: 50 })
  @Optional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit: number = 50;

  @ApiPropertyOptional({ description: "the last page's nextCursor" })
  @Optional()
  @IsString()
  @Length(1, 200)
  cursor?: string;
}

export class ListIncidentsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: INCIDENT_STATES, isArray: true, description: 'any, where it is left out' })
  @Optional()
  @Transform(({ value }: { value: unknown }) =>
    [value].flat().flatMap((part: unknown) => (typeof part === 'string' ? part.split(',') : [part])),
  )
  @IsIn(INCIDENT_STATES, { each: true })
  state?: IncidentState[];
}

/** A page of an incident's tickets. */
export class IncidentTicketsQuery extends PageQuery {}

const REASON = { maxLength: 1_000, description: 'for the subscribers' };

export class ChangeIncidentRequest {
  @ApiPropertyOptional({ maxLength: 200 })
  @Optional()
  @IsString()
  @Length(1, 200)
  @Matches(/\S/, { message: 'title must not be blank' })
  @Matches(/^\P{Cc}*$/u, { message: 'title must be one line of text' })
  title?: string;

  @ApiPropertyOptional({ enum: ['confirmed', 'resolved'] })
  @Optional()
  @IsIn(['confirmed', 'resolved'])
  state?: 'confirmed' | 'resolved';

  @ApiPropertyOptional(REASON)
  @Optional()
  @IsString()
  @Length(1, 1_000)
  reason?: string;
}

export class MergeIncidentRequest {
  @ApiProperty({ format: 'uuid', description: 'the incident that takes over scope and tickets' })
  @IsUUID()
  into: string;

  @ApiPropertyOptional(REASON)
  @Optional()
  @IsString()
  @Length(1, 1_000)
  reason?: string;
}
