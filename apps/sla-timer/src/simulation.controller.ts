import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { OutgoingEvent } from '@triage/contracts';
import { invalid, Roles } from '@triage/service';
import { explainClock, inReadingOrder } from './decide/explain.ts';
import { parseSimulation } from './decide/parse-simulation.ts';
import { simulate } from './decide/simulate.ts';
import { SimulationAnswer, SimulationRequest } from './simulation-request.ts';

@ApiTags('simulation')
@Controller('v1/sla/simulate')
export class SimulationController {
  @Post()
  @HttpCode(200)
  @Roles('agent', 'service')
  @ApiOperation({
    summary: "Goes through one ticket's life on a calendar and a policy, as the live clocks would.",
    description:
      'Nothing is read or kept. Events are sorted by time; those before the first `opened`, later `opened` ones and ' +
      'those after `until` are ignored. Only `status` events change the status.',
  })
  @ApiBody({ type: SimulationRequest })
  @ApiOkResponse({ type: SimulationAnswer })
  simulate(@Body() body: unknown) {
    const parsed = parseSimulation(body);
    if (!parsed.ok) throw invalid([...parsed.errors]);
    const { clocks, events } = simulate(parsed.simulation);
    return {
      clocks: clocks.toSorted(inReadingOrder).map((clock) => explainClock(clock, parsed.simulation.until)),
      events: events.map(told),
    };
  }
}

/** `{type: 'sla.breached', at, metric, cycle, …}`: an event without what a simulated ticket has no use for. */
function told({ type, data }: OutgoingEvent) {
  const { occurredAt, ticketId: _, number: __, ...facts } = data as Record<string, unknown>;
  return { type: type.replace(/^triage\.|\.v1$/g, ''), at: occurredAt, ...facts };
}
