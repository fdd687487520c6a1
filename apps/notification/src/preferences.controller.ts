import { Body, Controller, Get, Inject, Param, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CLOCK, type Clock, CurrentPrincipal, forbidden, type Principal, Roles } from '@triage/service';
import { DataSource } from 'typeorm';
import type { Preferences } from './decide/preferences.ts';
import { PreferencesRequest } from './preferences-request.ts';
import { Senders } from './senders.ts';

interface PreferencesView extends Preferences {
  readonly person: string;
  readonly updatedAt: Date | null;
}

/** How, when and in which language a person wishes to be written to. A person is a customer's id, or staff's name. */
@ApiTags('preferences')
@Roles('customer', 'agent', 'service')
@Controller('v1/preferences')
export class PreferencesController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly senders: Senders,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get(':person')
  @ApiOperation({ summary: "A person's preferences; of whom nothing was said, none" })
  async get(@Param('person') person: string, @CurrentPrincipal() by: Principal): Promise<PreferencesView> {
    ownOnly(person, by);
    const [row]: { document: Preferences; updatedAt: Date }[] = await this.dataSource.query(
      'SELECT document, updated_at AS "updatedAt" FROM preferences WHERE person = $1',
      [person],
    );
    return { person, updatedAt: row?.updatedAt ?? null, ...row?.document };
  }

  @Put(':person')
  @ApiOperation({ summary: 'Sets all preferences of a person; what is left out is not wished any more' })
  async put(
    @Param('person') person: string,
    @Body() document: PreferencesRequest,
    @CurrentPrincipal() by: Principal,
  ): Promise<PreferencesView> {
    ownOnly(person, by);
    const updatedAt = this.clock.now();
    await this.dataSource.transaction(async (tx) => {
      await tx.query(
        `INSERT INTO preferences (person, document, updated_at) VALUES ($1, $2, $3)
         ON CONFLICT (person) DO UPDATE SET document = EXCLUDED.document, updated_at = EXCLUDED.updated_at`,
        [person, JSON.stringify(document), updatedAt],
      );
      // What waits for the end of quiet hours is decided on again.
      await tx.query(
        `UPDATE deliveries SET next_attempt_at = $2
         WHERE requester_id = $1 AND status = 'pending' AND reason = 'quiet_hours'`,
        [person, updatedAt],
      );
    });
    this.senders.wake();
    return { person, updatedAt, ...(JSON.parse(JSON.stringify(document)) as Preferences) };
  }
}

/** A customer's wishes are his own; whoever answers for others may set theirs. */
function ownOnly(person: string, { role, subject }: Principal): void {
  if (role === 'customer' && person !== subject) throw forbidden('These are not your own preferences.');
}
