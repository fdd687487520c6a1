import { ApiProperty } from '@nestjs/swagger';

class RecalculationAnswer {
  @ApiProperty({ description: 'rises with each version of any policy or calendar' })
  seq: number;
  @ApiProperty({ type: String, format: 'date-time' })
  startedAt: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  finishedAt: Date | null;
  @ApiProperty({ description: 'open tickets that were on older policies when it began' })
  tickets: number;
  @ApiProperty({ description: 'of these looked at' })
  done: number;
  @ApiProperty({ description: 'that got a new due time' })
  clocks: number;
}

export class RecalculationListAnswer {
  @ApiProperty({ type: [RecalculationAnswer] })
  items: RecalculationAnswer[];
}
