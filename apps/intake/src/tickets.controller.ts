import { Body, Controller, Get, Headers, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Answers, CurrentPrincipal, Roles, UuidPipe, type Principal } from '@triage/service';
import { MessageAnswer, OpenedAnswer, TicketAnswer, TicketListAnswer, TimelineAnswer } from './answers.ts';
import { AttachmentIntake } from './attachments/attachment-intake.ts';
import type { Upload } from './attachments/read-upload.ts';
import { TakesAttachments, Uploads } from './attachments/takes-attachments.ts';
import type { Refusal } from './decide/refusal.ts';
import { withAuthor, withRequester } from './decide/said-by-token.ts';
import { expectedVersion } from './entity-tag.ts';
import { keyedRequest, type Answer } from './idempotency.ts';
import { refusalProblem } from './refusal-problem.ts';
import { AddMessageRequest } from './requests/add-message-request.ts';
import { ChangeTicketRequest } from './requests/change-ticket-request.ts';
import { ListTicketsQuery, TimelineQuery } from './requests/list-queries.ts';
import { MergeTicketRequest } from './requests/merge-ticket-request.ts';
import { OpenTicketRequest } from './requests/open-ticket-request.ts';
import { TicketMerging } from './ticket-merging.ts';
import { TicketRefPipe, type TicketRef } from './ticket-ref.ts';
import { Tickets } from './tickets.ts';

/** The part of fastify's reply that these routes use. */
interface Reply {
  code(status: number): Reply;
  header(name: string, value: string): Reply;
}

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  required: false,
  description: 'The same key and body again: the same answer, 200. The same key with another body: 422.',
};

const IF_MATCH = {
  name: 'If-Match',
  required: false,
  description:
    'The ETag that the change is based on; 412 where the ticket has changed since. Without it, no check.',
};

@ApiTags('tickets')
@Controller('v1/tickets')
export class TicketsController {
  constructor(
    private readonly tickets: Tickets,
    private readonly merging: TicketMerging,
    private readonly attachments: AttachmentIntake,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Opens a ticket. The 201 is sent after the commit.' })
  @ApiHeader(IDEMPOTENCY_KEY)
  @Answers(OpenedAnswer, { status: 201, description: 'A new ticket; `Location` says where.' })
  @Answers(OpenedAnswer, { description: 'The first ticket, where the same was sent before.' })
  @TakesAttachments('ticket')
  async open(
    @Body() request: OpenTicketRequest,
    @Uploads() uploads: readonly Upload[],
    @CurrentPrincipal() principal: Principal,
    @Headers('idempotency-key') key: string | undefined,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    const keyed = keyedRequest(key, principal, 'POST /v1/tickets', withFiles(request, uploads));
    const given = granted(withRequester(request, principal));
    const { first, ...answer } = await this.attachments.during(uploads, (files) =>
      this.tickets.open(given, principal, keyed, files),
    );
    reply.code(first ? 201 : 200);
    return send(answer, reply);
  }

  @Get()
  @ApiOperation({ summary: 'Lists tickets; `sort=queue` is what agents work through.' })
  @Answers(TicketListAnswer)
  list(@Query() query: ListTicketsQuery, @CurrentPrincipal() principal: Principal) {
    return this.tickets.list(query, principal);
  }

  @Get(':id')
  @ApiOperation({ summary: 'A ticket with all that is known of it.' })
  @Answers(TicketAnswer)
  @ApiParam({ name: 'id', description: "the ticket's id, or its number such as `T-1042`" })
  async get(
    @Param('id', TicketRefPipe) ref: TicketRef,
    @CurrentPrincipal() principal: Principal,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    return send(await this.tickets.get(ref, principal), reply);
  }

  @Patch(':id')
  @Roles('agent', 'service')
  @ApiOperation({
    summary: "Changes status, assignee or priority. An agent's priority stands above the classifier's.",
  })
  @ApiHeader(IF_MATCH)
  @Answers(TicketAnswer)
  async change(
    @Param('id', UuidPipe) id: string,
    @Body() request: ChangeTicketRequest,
    @CurrentPrincipal() principal: Principal,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    return send(await this.tickets.change(id, request, principal, expectedVersion(ifMatch)), reply);
  }

  @Post(':id/merge')
  @HttpCode(200)
  @Roles('agent', 'service')
  @ApiOperation({
    summary:
      'Closes a ticket in favour of another, which goes on with its messages. Repeated, it does nothing more.',
  })
  @ApiHeader(IF_MATCH)
  @Answers(TicketAnswer, { description: 'The ticket that was closed.' })
  async merge(
    @Param('id', UuidPipe) id: string,
    @Body() request: MergeTicketRequest,
    @CurrentPrincipal() principal: Principal,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    await this.merging.merge(id, request, principal, expectedVersion(ifMatch));
    return send(await this.tickets.get({ id }, principal), reply);
  }

  @Post(':id/messages')
  @HttpCode(201)
  @ApiOperation({ summary: 'Adds a message, or an internal note. What a customer writes is triaged anew.' })
  @ApiHeader(IDEMPOTENCY_KEY)
  @Answers(MessageAnswer, { status: 201 })
  @Answers(MessageAnswer, { description: 'The first message, where the same was sent before.' })
  @TakesAttachments('message')
  async addMessage(
    @Param('id', UuidPipe) id: string,
    @Body() request: AddMessageRequest,
    @Uploads() uploads: readonly Upload[],
    @CurrentPrincipal() principal: Principal,
    @Headers('idempotency-key') key: string | undefined,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    const operation = `POST /v1/tickets/${id}/messages`;
    const keyed = keyedRequest(key, principal, operation, withFiles(request, uploads));
    const given = granted(withAuthor(request, principal));
    if (uploads.length > 0) await this.tickets.demandVisible(id, principal);
    const { first, ...answer } = await this.attachments.during(uploads, (files) =>
      this.tickets.addMessage(id, given, principal, keyed, files),
    );
    reply.code(first ? 201 : 200);
    return send(answer, reply);
  }

  @Get(':id/timeline')
  @ApiOperation({
    summary: 'Everything that happened to a ticket, in order. Customers see what was meant for them.',
  })
  @Answers(TimelineAnswer)
  timeline(
    @Param('id', UuidPipe) id: string,
    @Query() query: TimelineQuery,
    @CurrentPrincipal() principal: Principal,
  ) {
    return this.tickets.timeline(id, query, principal);
  }
}

function granted<T extends object>(decided: Refusal | T): T {
  if ('refused' in decided) throw refusalProblem(decided);
  return decided;
}

/** The whole request, as a key stands for it: files by their names and hashes. */
const withFiles = (request: object, uploads: readonly Upload[]): object =>
  uploads.length === 0
    ? request
    : { ...request, attachments: uploads.map(({ name, sha256 }) => [name, sha256.toString('hex')]) };

function send({ body, location, etag }: Answer, reply: Reply): object {
  reply.header('etag', etag);
  if (location !== undefined) reply.header('location', location);
  return body;
}
