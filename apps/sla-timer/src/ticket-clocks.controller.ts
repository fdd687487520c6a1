import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Answers, CLOCK, type Clock, notFound, Roles, UuidPipe } from '@triage/service';
import { TicketClocksAnswer } from './answers.ts';
import { explainClock, inReadingOrder } from './decide/explain.ts';
import { TicketStore } from './ticket-store.ts';

@ApiTags('tickets')
@Controller('v1/sla/tickets')
export class TicketClocksController {
  constructor(
    private readonly store: TicketStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get(':ticketId')
  @Roles('agent', 'service')
  @ApiOperation({ summary: "A ticket's clocks, each with the steps that led to its due time." })
  @Answers(TicketClocksAnswer)
  async clocks(@Param('ticketId', UuidPipe) ticketId: string) {
    const found = await this.store.find(ticketId);
    if (!found?.ticket.isOpened) throw notFound('There are no clocks of such a ticket.');
    const { ticket, clocks } = found;
    const now = this.clock.now().getTime();
    return {
      ticketId,
      number: ticket.number,
      status: ticket.status,
      priority: ticket.priority,
      prioritySource: ticket.prioritySource,
      clocks: clocks.toSorted(inReadingOrder).map((clock) => explainClock(clock, now)),
    };
  }
}
