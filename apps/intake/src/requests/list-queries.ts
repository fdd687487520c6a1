import { ApiPropertyOptional } from '@nestjs/swagger';
import {
  CATEGORIES,
  PRIORITIES,
  TICKET_STATUSES,
  type Category,
  type Priority,
  type TicketStatus,
} from '@triage/contracts';
import { Transform, Type } from 'class-transformer';
import { IsIn, IsInt, IsString, Length, Matches, Max, Min } from 'class-validator';
import { TICKET_NUMBER } from '../ticket-ref.ts';
import { IsLine, Optional } from './rules.ts';

export const MAX_PAGE = 100;

class PageQuery {
  @ApiPropertyOptional({ minimum: 1, maximum: MAX_PAGE, default: 50 })
  @Optional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MAX_PAGE)
  limit: number = 50;

  @ApiPropertyOptional({ description: "the last page's nextCursor" })
  @Optional()
  @IsString()
  @Length(1, 500)
  @Matches(/^[\w-]+$/, { message: '$property is not the nextCursor of a page' })
  cursor?: string;
}

/** `queue`: priority, then time to the next breach. */
export const ORDERS = ['queue', '-openedAt', 'openedAt'] as const;
export type Order = (typeof ORDERS)[number];

/** `status=open,pending` and `status=open&status=pending` say the same. */
const List = () =>
  Transform(({ value }: { value: unknown }) =>
    [value].flat().flatMap((part: unknown) => (typeof part === 'string' ? part.split(',') : [part])),
  );

export class ListTicketsQuery extends PageQuery {
  @ApiPropertyOptional({
    enum: TICKET_STATUSES,
    isArray: true,
    description: 'with sort=queue all but the done ones',
  })
  @Optional()
  @List()
  @IsIn(TICKET_STATUSES, { each: true })
  status?: TicketStatus[];

  @ApiPropertyOptional({ enum: PRIORITIES, isArray: true })
  @Optional()
  @List()
  @IsIn(PRIORITIES, { each: true })
  priority?: Priority[];

  @ApiPropertyOptional({ enum: CATEGORIES, isArray: true })
  @Optional()
  @List()
  @IsIn(CATEGORIES, { each: true })
  category?: Category[];

  @ApiPropertyOptional({ example: 'T-1042', description: 'the one ticket that people call so' })
  @Optional()
  @Matches(TICKET_NUMBER, { message: '$property must be the number of a ticket, such as T-1042' })
  number?: string;

  @ApiPropertyOptional({ maxLength: 200, description: '`none`: nobody has the ticket' })
  @Optional()
  @IsLine(200)
  assignee?: string;

  @ApiPropertyOptional({ enum: ORDERS, default: '-openedAt' })
  @Optional()
  @IsIn(ORDERS)
  sort: Order = '-openedAt';
}

export class TimelineQuery extends PageQuery {}
