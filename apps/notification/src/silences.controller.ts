import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  CLOCK,
  type Clock,
  CurrentPrincipal,
  invalid,
  notFound,
  type Principal,
  Roles,
  UuidPipe,
} from '@triage/service';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { matcherText } from './decide/matcher.ts';
import { parseSilence } from './decide/silence.ts';
import { Dispatcher } from './dispatcher.ts';
import { SilenceRequest } from './setting-requests.ts';

const COLUMNS = `id, matchers, author, reason, starts_at AS "startsAt", ends_at AS "endsAt", created_at AS "createdAt",
  ended_by AS "endedBy"`;
const MOST_SHOWN = 500;

/** Times in which some alerts are not told, with who wanted so and why. The end of what was told is said all the same. */
@ApiTags('silences')
@Roles('agent', 'service')
@Controller('v1/silences')
export class SilencesController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly dispatcher: Dispatcher,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Silences, those that hold or will hold first, then the last that ended.' })
  async list() {
    return {
      items: await this.dataSource.query(
        `SELECT ${COLUMNS} FROM silences ORDER BY ends_at DESC, id LIMIT $1`,
        [MOST_SHOWN],
      ),
    };
  }

  @Get(':id')
  @ApiOperation({ summary: 'A silence.' })
  async get(@Param('id', UuidPipe) id: string) {
    const [silence]: object[] = await this.dataSource.query(`SELECT ${COLUMNS} FROM silences WHERE id = $1`, [
      id,
    ]);
    if (!silence) throw notFound('There is no such silence.');
    return silence;
  }

  @Post()
  @Roles('agent')
  @ApiOperation({ summary: 'Silences the alerts that match, until an end. Its author is whoever calls.' })
  @ApiBody({ type: SilenceRequest })
  async create(@Body() body: unknown, @CurrentPrincipal() principal: Principal) {
    const now = this.clock.now();
    const silence = parseSilence(body, now);
    if (!silence.ok) throw invalid([...silence.errors]);
    const { matchers, reason, startsAt, endsAt } = silence.value;
    const [created]: object[] = await this.dataSource.query(
      `INSERT INTO silences (id, matchers, author, reason, starts_at, ends_at, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING ${COLUMNS}`,
      [
        uuid(),
        JSON.stringify(matchers.map(matcherText)),
        principal.subject ?? principal.role,
        reason,
        startsAt,
        endsAt,
        now,
      ],
    );
    return created;
  }

  @Delete(':id')
  @Roles('agent')
  @HttpCode(204)
  @ApiOperation({ summary: 'Ends a silence now. What it held back is told.' })
  async end(@Param('id', UuidPipe) id: string, @CurrentPrincipal() principal: Principal): Promise<void> {
    const now = this.clock.now();
    const [ended]: [unknown[], number] = await this.dataSource.query(
      `UPDATE silences SET ends_at = least(ends_at, $2), starts_at = least(starts_at, $2),
              ended_by = CASE WHEN ends_at > $2 THEN $3 ELSE ended_by END
       WHERE id = $1 RETURNING id`,
      [id, now, principal.subject ?? principal.role],
    );
    if (ended.length === 0) throw notFound('There is no such silence.');
    await this.dispatcher.lookAgain('silenced');
  }
}
