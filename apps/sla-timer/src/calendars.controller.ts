import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiExtraModels, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Accepts, CLOCK, type Clock, conflict, invalid, notFound, Roles } from '@triage/service';
import {
  CalendarAnswer,
  CalendarListAnswer,
  CalendarRequest,
  HolidaysAnswer,
  HolidaysQuery,
  WeeklyHours,
} from './calendar-request.ts';
import type { CalendarDocument } from './decide/calendar-document.ts';
import { calendarTermsOf, parseCalendar } from './decide/parse-calendar.ts';
import { NAME } from './decide/read-fields.ts';
import { readHolidays } from './decide/read-holidays.ts';
import { dayOf } from './decide/shifts.ts';
import { PolicyStore } from './policy-store.ts';
import { Recalculator } from './recalculator.ts';
import { VersionQuery } from './version-query.ts';
import type { DocumentVersion } from './versioned-documents.ts';

const MAX_YEARS = 20;

@ApiTags('calendars')
@ApiExtraModels(WeeklyHours)
@Controller('v1/sla/calendars')
export class CalendarsController {
  constructor(
    private readonly store: PolicyStore,
    private readonly recalculator: Recalculator,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Roles('agent', 'service')
  @ApiOperation({ summary: 'The calendars in force, in the order in which they were first made.' })
  @ApiOkResponse({ type: CalendarListAnswer })
  async list() {
    return { items: (await this.store.calendars.list()).map(answerOf) };
  }

  @Get(':name')
  @Roles('agent', 'service')
  @ApiOperation({ summary: 'A calendar as it is in force, or as it was in the version that is asked for.' })
  @ApiOkResponse({ type: CalendarAnswer })
  async find(@Param('name') name: string, @Query() { version }: VersionQuery) {
    return answerOf(await this.existing(name, version));
  }

  @Put(':name')
  @Roles('admin')
  @ApiOperation({
    summary: 'Makes a new version of a calendar.',
    description:
      'It counts from now on: what a running clock has used up stays used, and its due time is reckoned anew in ' +
      'the background, which says so in `sla.recalculated`. The same calendar again makes no new version.',
  })
  @ApiBody({ type: CalendarRequest })
  @ApiOkResponse({ type: CalendarAnswer })
  async put(@Param('name') name: string, @Body() body: unknown) {
    const parsed = parseCalendar(name, body);
    if (!parsed.ok) throw invalid([...parsed.errors]);
    const calendar = await this.store.calendars.put(parsed.document);
    if (calendar.isNew) this.recalculator.wake();
    return answerOf(calendar);
  }

  @Post(':name/holidays')
  @HttpCode(200)
  @Roles('admin')
  @Accepts('text/calendar')
  @ApiOperation({
    summary: 'Adds the holidays of an iCalendar file, as a new version.',
    description:
      'Recurring events are followed from `from` to `to`. A date that the calendar has already stays as it is.',
  })
  @ApiConsumes('text/calendar')
  @ApiBody({ schema: { type: 'string' } })
  @ApiOkResponse({ type: HolidaysAnswer })
  async addHolidays(@Param('name') name: string, @Body() file: unknown, @Query() query: HolidaysQuery) {
    const { document, version } = await this.existing(name);
    const { zone } = calendarTermsOf(document);
    const read = readHolidays(typeof file === 'string' ? file : '', zone, this.rangeOf(query));
    if (!read.ok) throw invalid([...read.errors]);
    const before = document.holidays ?? [];
    const known = new Set(before.map(({ date }) => date));
    const imported = read.holidays.filter(({ date }) => !known.has(date));
    const holidays = [...before, ...imported].toSorted((a, b) => (a.date < b.date ? -1 : 1));
    const parsed = parseCalendar(name, { ...document, ...(imported.length > 0 ? { holidays } : {}) });
    if (!parsed.ok) throw invalid([...parsed.errors]);
    const added = await this.store.calendars.putAfter(version, parsed.document);
    if (!added) throw conflict('Somebody else has changed the calendar meanwhile.');
    if (added.isNew) this.recalculator.wake();
    return { ...answerOf(added), imported, skipped: read.skipped };
  }

  private async existing(name: string, version?: number): Promise<DocumentVersion<CalendarDocument>> {
    const calendar = NAME.test(name) ? await this.store.calendars.find(name, version) : undefined;
    if (!calendar) throw notFound('There is no such calendar.');
    return calendar;
  }

  private rangeOf({ from, to }: HolidaysQuery) {
    const first = from ?? `${this.clock.now().getUTCFullYear()}-01-01`;
    const year = Number(first.slice(0, 4));
    const last = to ?? `${year + 5}-12-31`;
    if (last < first || Number(last.slice(0, 4)) > year + MAX_YEARS) {
      throw invalid([{ field: 'to', message: `must be at most ${MAX_YEARS} years after from` }]);
    }
    return { from: dayOf(Date.parse(first)), to: dayOf(Date.parse(last)) };
  }
}

function answerOf({ document, version, createdAt }: DocumentVersion<CalendarDocument>) {
  return { ...document, version, createdAt: createdAt.toISOString() };
}
