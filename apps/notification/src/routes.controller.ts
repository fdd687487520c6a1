import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, invalid, type Principal, Roles } from '@triage/service';
import { isLabelName, LABELS, type Labels } from './decide/labels.ts';
import { NOBODY } from './decide/flush.ts';
import { parseRoutes } from './decide/parse-routes.ts';
import { placesFor, routeAt, routesFor, type RouteTrace } from './decide/route.ts';
import { parsed, readFields } from './decide/wrong.ts';
import { Dispatcher } from './dispatcher.ts';
import { RoutesRequest, TestRouteRequest } from './setting-requests.ts';
import { SettingsStore } from './settings-store.ts';

/** Who is told of what: a tree as in Alertmanager. */
@ApiTags('routes')
@Controller('v1/routes')
export class RoutesController {
  constructor(
    private readonly settings: SettingsStore,
    private readonly dispatcher: Dispatcher,
  ) {}

  @Get()
  @Roles('agent', 'service')
  @ApiOperation({
    summary: 'The tree that is in force, with its version; 0 where it is from the file or the default.',
  })
  async get() {
    const { document, version, updatedBy } = (await this.settings.find('routes'))!;
    return { ...document, version, updatedBy };
  }

  @Put()
  @Roles('admin')
  @ApiOperation({
    summary: 'Puts a tree in force.',
    description:
      'Firing alerts are given their places anew. What a receiver was told by a former route it is told the end of.',
  })
  @ApiBody({ type: RoutesRequest })
  async put(@Body() body: object, @CurrentPrincipal() principal: Principal) {
    const put = await this.settings.put(
      'routes',
      body,
      principal.subject ?? principal.role,
      ({ receivers }) => parseRoutes(body, [...receivers.map(({ name }) => name), NOBODY]),
    );
    if (!put.ok) throw invalid([...put.errors]);
    this.dispatcher.wake();
    const { document, version, updatedBy } = put.value;
    return { ...document, version, updatedBy };
  }

  @Post('test')
  @HttpCode(200)
  @Roles('agent', 'service')
  @ApiOperation({
    summary: 'Says which receivers an event with these labels would reach, and why. Changes nothing.',
  })
  @ApiBody({ type: TestRouteRequest })
  async test(@Body() body: unknown) {
    const read = parsed((wrong) => {
      const { labels } = readFields(body, '', ['labels'], wrong);
      const given = readFields(labels, 'labels', LABELS, wrong);
      for (const [name, value] of Object.entries(given))
        if (isLabelName(name) && typeof value !== 'string') wrong(`labels.${name}`, 'must be a text');
      return given as Labels;
    });
    if (!read.ok) throw invalid([...read.errors]);
    const { routing } = await this.settings.current();
    const trace: RouteTrace[] = [];
    routesFor(routing.route, read.value, trace);
    const reached = placesFor(routing.route, read.value, new Date(0)).map((place) => {
      const route = routeAt(routing.route, place.path);
      return {
        receiver: place.receiver,
        path: place.path,
        groupBy: place.labels,
        groupWaitMs: place.step === 0 ? route.groupWaitMs : 0,
        groupIntervalMs: route.groupIntervalMs,
        repeatIntervalMs: route.repeatIntervalMs,
        muteTimeIntervals: route.muteTimeIntervals,
        unlessAcknowledgedWithinMs: place.step === 0 ? null : place.joinsAt.getTime(),
      };
    });
    return { receivers: reached, trace };
  }
}
