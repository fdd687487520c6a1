import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  Answers,
  CurrentPrincipal,
  invalid,
  notFound,
  type Principal,
  Roles,
  UuidPipe,
} from '@triage/service';
import { DataSource } from 'typeorm';
import { IncidentAnswer, IncidentListAnswer, IncidentWithTicketsAnswer } from './answers.ts';
import { IncidentDesk } from './incident-desk.ts';
import {
  ChangeIncidentRequest,
  IncidentTicketsQuery,
  ListIncidentsQuery,
  MergeIncidentRequest,
} from './incident-requests.ts';
import { IncidentStore } from './incident-store.ts';
import { cursorOf, incidentView, placeOf } from './incident-view.ts';
import { TicketStore } from './ticket-store.ts';

/** What many customers report at once, and what agents make of it. */
@ApiTags('incidents')
@Roles('agent')
@Controller('v1/incidents')
export class IncidentsController {
  constructor(
    private readonly incidents: IncidentStore,
    private readonly tickets: TicketStore,
    private readonly desk: IncidentDesk,
    private readonly dataSource: DataSource,
  ) {}

  @Get()
  @Roles('agent', 'service')
  @ApiOperation({ summary: 'Incidents, the latest first, by pages.' })
  @Answers(IncidentListAnswer)
  async list(@Query() { state, limit, cursor }: ListIncidentsQuery) {
    const after = cursor === undefined ? undefined : placeOf(cursor);
    const found = await this.incidents.page(state, limit + 1, after);
    const items = found.slice(0, limit);
    const last = items.at(-1);
    const more = found.length > limit && last !== undefined;
    return {
      items: items.map(incidentView),
      nextCursor: more ? cursorOf({ at: new Date(last.startedAt), id: last.id }) : null,
    };
  }

  @Get(':id')
  @Roles('agent', 'service')
  @ApiOperation({ summary: 'An incident with its tickets, the first first, by pages.' })
  @Answers(IncidentWithTicketsAnswer)
  async find(@Param('id', UuidPipe) id: string, @Query() { limit, cursor }: IncidentTicketsQuery) {
    const after = cursor === undefined ? undefined : placeOf(cursor);
    const incident = await this.incidents.find(id);
    if (!incident) throw notFound('There is no such incident.');
    const found = await this.tickets.linked(this.dataSource.manager, id, limit + 1, after);
    const tickets = found.slice(0, limit);
    const last = tickets.at(-1);
    const more = found.length > limit && last !== undefined;
    return {
      ...incidentView(incident),
      tickets: tickets.map(({ ticketId, number, requesterId, priority, openedAt, isDone }) => ({
        ticketId,
        number,
        requesterId,
        priority,
        openedAt: openedAt.toISOString(),
        done: isDone,
      })),
      nextCursor: more ? cursorOf({ at: last.openedAt, id: last.ticketId }) : null,
    };
  }

  @Patch(':id')
  @ApiOperation({
    summary: 'Renames, confirms or closes an incident.',
    description:
      'One that is closed while reports still come takes in no more tickets; once the rate has fallen, a new ' +
      'surge may open it again. Priorities that it has raised stay.',
  })
  @Answers(IncidentAnswer)
  async change(
    @Param('id', UuidPipe) id: string,
    @Body() { title, state, reason }: ChangeIncidentRequest,
    @CurrentPrincipal() principal: Principal,
  ) {
    if (title === undefined && state === undefined)
      throw invalid([{ field: 'body', message: 'has to say a title or a state' }]);
    const given = { ...(title === undefined ? {} : { title }), ...(state === undefined ? {} : { state }) };
    return incidentView(await this.desk.change(id, given, principal, reason));
  }

  @Post(':id/merge')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Says that an incident is the same as another, which takes over its scope and its tickets.',
  })
  @Answers(IncidentAnswer, { description: 'The incident that goes on.' })
  async merge(
    @Param('id', UuidPipe) id: string,
    @Body() { into, reason }: MergeIncidentRequest,
    @CurrentPrincipal() principal: Principal,
  ) {
    return incidentView(await this.desk.merge(id, into.toLowerCase(), principal, reason));
  }
}
