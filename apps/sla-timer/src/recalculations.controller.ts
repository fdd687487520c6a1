import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Roles } from '@triage/service';
import { RecalculationListAnswer } from './recalculation-answer.ts';
import { Recalculations } from './recalculations.ts';

const SHOWN = 50;

@ApiTags('policies')
@Controller('v1/sla/recalculations')
export class RecalculationsController {
  constructor(private readonly recalculations: Recalculations) {}

  @Get()
  @Roles('agent', 'service')
  @ApiOperation({
    summary: 'How far running clocks are with changed policies, the newest change first.',
    description:
      'One entry for each change that found open tickets on older policies; `done` of `tickets` have been looked at, ' +
      'and `clocks` got a new due time. What comes due before its turn is judged by the new policies all the same.',
  })
  @ApiOkResponse({ type: RecalculationListAnswer })
  async list() {
    return { items: await this.recalculations.list(SHOWN) };
  }
}
