import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, invalid, type Principal, Roles } from '@triage/service';
import { parseReceivers } from './decide/parse-receivers.ts';
import { Dispatcher } from './dispatcher.ts';
import { ReceiversRequest } from './setting-requests.ts';
import { receiversIn, SettingsStore } from './settings-store.ts';

/** The ways to people and systems. Secrets are named by where they lie, and never shown. */
@ApiTags('receivers')
@Controller('v1/receivers')
export class ReceiversController {
  constructor(
    private readonly settings: SettingsStore,
    private readonly dispatcher: Dispatcher,
  ) {}

  @Get()
  @Roles('agent', 'service')
  @ApiOperation({ summary: 'The receivers that are in force.' })
  async get() {
    const { document, version, updatedBy } = (await this.settings.find('receivers'))!;
    return { ...document, version, updatedBy };
  }

  @Put()
  @Roles('admin')
  @ApiOperation({ summary: 'Puts receivers in force. None that the routes name may be missing.' })
  @ApiBody({ type: ReceiversRequest })
  async put(@Body() body: object, @CurrentPrincipal() principal: Principal) {
    const put = await this.settings.put(
      'receivers',
      body,
      principal.subject ?? principal.role,
      ({ routing }) => parseReceivers(body, receiversIn(routing.route)),
    );
    if (!put.ok) throw invalid([...put.errors]);
    this.dispatcher.wake();
    const { document, version, updatedBy } = put.value;
    return { ...document, version, updatedBy };
  }
}
