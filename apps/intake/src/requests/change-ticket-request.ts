import { ApiPropertyOptional } from '@nestjs/swagger';
import { PRIORITIES, TICKET_STATUSES, type Priority, type TicketStatus } from '@triage/contracts';
import { IsIn, ValidateIf } from 'class-validator';
import type { GivenChange } from '../decide/change-ticket.ts';
import { IsLine, IsText, Optional } from './rules.ts';

export class ChangeTicketRequest implements GivenChange {
  @ApiPropertyOptional({ enum: TICKET_STATUSES })
  @Optional()
  @IsIn(TICKET_STATUSES)
  status?: TicketStatus;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: 200,
    description: 'null lets go of the ticket',
  })
  @ValidateIf((_request, value) => value !== undefined && value !== null)
  @IsLine(200)
  assignee?: string | null;

  @ApiPropertyOptional({ enum: PRIORITIES, description: "stands above the classifier's from then on" })
  @Optional()
  @IsIn(PRIORITIES)
  priority?: Priority;

  @ApiPropertyOptional({ maxLength: 1_000 })
  @Optional()
  @IsText(1_000)
  reason?: string;
}
