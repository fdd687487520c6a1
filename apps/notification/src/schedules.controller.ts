import { Body, Controller, Get, Inject, Param, Put, Query } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import {
  CLOCK,
  type Clock,
  CurrentPrincipal,
  invalid,
  notFound,
  type Principal,
  Roles,
} from '@triage/service';
import { parseSchedule } from './decide/parse-schedule.ts';
import { onCallAt } from './decide/schedule.ts';
import { ScheduleRequest } from './setting-requests.ts';
import { SettingsStore } from './settings-store.ts';

/** Who is on call, when. */
@ApiTags('schedules')
@Controller('v1/schedules')
export class SchedulesController {
  constructor(
    private readonly settings: SettingsStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Roles('agent', 'service')
  @ApiOperation({ summary: 'The names of the schedules.' })
  async list() {
    const names = await this.settings.names('schedule:');
    return { items: names.map((name) => name.slice('schedule:'.length)) };
  }

  @Get(':name')
  @Roles('agent', 'service')
  @ApiOperation({ summary: 'A schedule as it is in force.' })
  async get(@Param('name') name: string) {
    const setting = await this.settings.find(`schedule:${name}`);
    if (!setting) throw notFound('There is no such schedule.');
    return { ...setting.document, name, version: setting.version, updatedBy: setting.updatedBy };
  }

  @Put(':name')
  @Roles('admin')
  @ApiOperation({ summary: 'Puts a schedule in force.' })
  @ApiBody({ type: ScheduleRequest })
  async put(@Param('name') name: string, @Body() body: object, @CurrentPrincipal() principal: Principal) {
    const put = await this.settings.put(`schedule:${name}`, body, principal.subject ?? principal.role, () =>
      parseSchedule(name, body),
    );
    if (!put.ok) throw invalid([...put.errors]);
    return { ...put.value.document, name, version: put.value.version, updatedBy: put.value.updatedBy };
  }

  @Get(':name/on-call')
  @Roles('agent', 'service')
  @ApiOperation({ summary: 'Who is on call at a time, and by which layer or override. No address.' })
  @ApiQuery({ name: 'at', required: false, description: 'RFC 3339; now where it is absent' })
  async onCall(@Param('name') name: string, @Query('at') at?: string) {
    const schedule = (await this.settings.current()).schedules.get(name);
    if (!schedule) throw notFound('There is no such schedule.');
    const instant = at === undefined ? this.clock.now() : new Date(at);
    if (Number.isNaN(instant.getTime()) || (at !== undefined && !/(?:Z|[+-]\d\d:?\d\d)$/.test(at)))
      throw invalid([{ field: 'at', message: 'must be an RFC 3339 time with its offset' }]);
    return { at: instant.toISOString(), ...onCallAt(schedule, instant) };
  }
}
