import { Controller, Get, Header, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Accepts, CLOCK, type Clock, Public } from '@triage/service';
import { type ActionLink, ActionLinks, type Action } from './action-links.ts';
import { AlertDesk } from './alert-desk.ts';
import { actionPage } from './templates/action-page.ts';

const HTML = 'text/html; charset=utf-8';
const ASKS: Record<Action, string> = { acknowledge: 'Take it in hand', resolve: 'Say that it is over' };

/**
 * Where the links in messages lead. GET shows a page and changes nothing, since mail scanners follow links; POST acts.
 * The signature of the link says that whoever follows it was sent the message.
 */
@ApiExcludeController()
@Public()
@Controller('v1/links')
export class LinksController {
  constructor(
    private readonly links: ActionLinks,
    private readonly desk: AlertDesk,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get(':token')
  @Header('content-type', HTML)
  @Header('cache-control', 'no-store')
  @Header('referrer-policy', 'no-referrer')
  async show(@Param('token') token: string): Promise<string> {
    const link = this.read(token);
    if (typeof link === 'string') return actionPage({ heading: link });
    const count = (await this.desk.alertsOf(link.deliveryId)).length;
    return actionPage({
      heading: `${ASKS[link.action]}?`,
      text: alertsText(count),
      button: ASKS[link.action],
    });
  }

  @Post(':token')
  // A form without a field, of the one plain type that forms have.
  @Accepts('text/plain', 'application/json')
  @HttpCode(200)
  @Header('content-type', HTML)
  @Header('cache-control', 'no-store')
  async act(@Param('token') token: string): Promise<string> {
    const link = this.read(token);
    if (typeof link === 'string') return actionPage({ heading: link });
    const outcome = await this.desk.follow(link);
    if (outcome.kind === 'refused')
      return actionPage({
        heading: outcome.reason === 'used_before' ? 'This was done before.' : 'This is too old.',
      });
    const { changed, unchanged } = outcome.acted;
    const before =
      unchanged.length > 0 ? `${alertsText(unchanged.length)} in hand or over before.` : undefined;
    const done = link.action === 'acknowledge' ? 'in hand' : 'over';
    return actionPage({ heading: `${alertsText(changed.length)} ${done}.`, text: before });
  }

  private read(token: string): ActionLink | string {
    const read = this.links.read(token, this.clock.now());
    if (read.kind === 'valid') return read.link;
    return read.reason === 'expired' ? 'This link has expired.' : 'This link is not valid.';
  }
}

const alertsText = (count: number) => (count === 1 ? '1 alert' : `${count} alerts`);
