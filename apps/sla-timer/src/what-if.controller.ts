import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CLOCK, type Clock, invalid, Roles } from '@triage/service';
import { setImmediate } from 'node:timers/promises';
import { parseWhatIf } from './decide/parse-what-if.ts';
import { type ChangedVerdict, WhatIf } from './decide/what-if.ts';
import { HappeningStore } from './happening-store.ts';
import { PolicyStore } from './policy-store.ts';
import { WhatIfAnswer, WhatIfRequest } from './what-if-request.ts';

const MAX_TICKETS = 100_000;
const MAX_CHANGED = 1_000;
const BATCH = 500;
/** Between so many tickets the deadlines of others have their turn: some milliseconds. */
const AT_ONCE = 10;

@ApiTags('reports')
@Controller('v1/sla/what-if')
export class WhatIfController {
  constructor(
    private readonly store: PolicyStore,
    private readonly histories: HappeningStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post()
  @HttpCode(200)
  @Roles('agent', 'service')
  @ApiOperation({
    summary: 'Tries a proposed policy or calendar on the tickets of a past time.',
    description:
      'Each ticket is gone through twice, on the policies of today and on the proposed ones, until now. Nothing is ' +
      'written.',
  })
  @ApiBody({ type: WhatIfRequest })
  @ApiOkResponse({ type: WhatIfAnswer })
  async tryOut(@Body() body: unknown) {
    const inForce = await this.store.book();
    const parsed = parseWhatIf(body, inForce);
    if (!parsed.ok) throw invalid([...parsed.errors]);
    const { from, to, proposed } = parsed.proposal;
    if ((await this.histories.countOpened(from, to)) > MAX_TICKETS) {
      throw invalid([{ field: 'to', message: `must leave at most ${MAX_TICKETS} tickets` }]);
    }

    const whatIf = new WhatIf(inForce, proposed, this.clock.now().getTime());
    const changed: (ChangedVerdict & { ticketId: string; number: string })[] = [];
    let [tickets, withoutHistory, changedCount] = [0, 0, 0];
    for await (const batch of this.histories.openedBetween(from, to, BATCH)) {
      for (const { ticketId, number, happenings } of batch) {
        if (!happenings.some(({ type }) => type === 'opened')) {
          withoutHistory += 1;
          continue;
        }
        const verdicts = whatIf.add(happenings);
        changedCount += verdicts.length;
        const room = MAX_CHANGED - changed.length;
        changed.push(...verdicts.slice(0, room).map((verdict) => ({ ticketId, number, ...verdict })));
        tickets += 1;
        if (tickets % AT_ONCE === 0) await setImmediate();
      }
    }
    return { tickets, withoutHistory, attainment: whatIf.attainment(), changed, changedCount };
  }
}
