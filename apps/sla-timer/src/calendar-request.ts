import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsISO8601, IsOptional, Length } from 'class-validator';

/*
 * The form of a calendar for the API's description. What is checked, and how a mistake is
 * said, is in `decide/parse-calendar.ts`.
 */

const Shifts = (
  description = 'an interval may go on past midnight (`22:00-06:00`), or end with the day (`24:00`)',
) => ApiPropertyOptional({ type: [String], example: ['09:00-12:30', '13:30-18:00'], description });

export class WeeklyHours {
  @Shifts()
  mon?: string[];
  @Shifts()
  tue?: string[];
  @Shifts()
  wed?: string[];
  @Shifts()
  thu?: string[];
  @Shifts()
  fri?: string[];
  @Shifts()
  sat?: string[];
  @Shifts()
  sun?: string[];
}

export class CalendarHoliday {
  @ApiProperty({ format: 'date', example: '2026-12-25', description: "in the calendar's own zone" })
  date: string;
  @ApiPropertyOptional({ example: 'Christmas' })
  name?: string;
  @Shifts('what is worked all the same; absent: nothing')
  open?: string[];
}

export class CalendarRequest {
  @ApiPropertyOptional({ description: 'as in the path' })
  name?: string;
  @ApiProperty({ example: 'Europe/Zurich', description: 'of the IANA time zone database' })
  timeZone: string;
  @ApiProperty({
    oneOf: [{ type: 'string', enum: ['always'] }, { $ref: '#/components/schemas/WeeklyHours' }],
  })
  weekly: 'always' | WeeklyHours;
  @ApiPropertyOptional({ type: [CalendarHoliday] })
  holidays?: CalendarHoliday[];
}

export class CalendarAnswer extends CalendarRequest {
  @ApiProperty({ description: 'rises with each change; a version never changes' })
  version: number;
  @ApiProperty({ format: 'date-time' })
  createdAt: string;
}

export class CalendarListAnswer {
  @ApiProperty({ type: [CalendarAnswer] })
  items: CalendarAnswer[];
}

export class HolidaysAnswer extends CalendarAnswer {
  @ApiProperty({ type: [CalendarHoliday], description: 'what the file added' })
  imported: CalendarHoliday[];
  @ApiProperty({ type: [String], description: 'events that close no whole day in these years' })
  skipped: string[];
}

export class HolidaysQuery {
  @ApiPropertyOptional({ format: 'date', description: 'the first of January of this year by default' })
  @IsOptional()
  @IsISO8601({ strict: true })
  @Length(10, 10)
  from?: string;
  @ApiPropertyOptional({ format: 'date', description: 'five years after `from` by default, twenty at most' })
  @IsOptional()
  @IsISO8601({ strict: true })
  @Length(10, 10)
  to?: string;
}
