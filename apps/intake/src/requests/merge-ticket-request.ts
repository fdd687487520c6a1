import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsUUID } from 'class-validator';
import type { GivenMerge } from '../decide/merge-tickets.ts';
import { IsText, Optional } from './rules.ts';

export class MergeTicketRequest implements GivenMerge {
  @ApiProperty({ format: 'uuid', description: 'the ticket that goes on' })
  @IsUUID()
  into: string;

  @ApiPropertyOptional({ maxLength: 1_000 })
  @Optional()
  @IsText(1_000)
  reason?: string;

  @ApiPropertyOptional({
    description: "also where the two are different customers'; neither sees what the other wrote",
  })
  @Optional()
  @IsBoolean()
  force?: boolean;
}
