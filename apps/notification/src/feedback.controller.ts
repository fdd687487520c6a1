import { Body, Controller, Get, Headers, HttpCode, Inject, Post, Query, Res } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Accepts, CLOCK, type Clock, conflict, forbidden, invalid, Public } from '@triage/service';
import type { FastifyReply } from 'fastify';
import { NotificationConfig } from './config.ts';
import { CustomerMails } from './customer-mails.ts';
import { LONGEST_COMMENT, readFeedback } from './decide/feedback.ts';
import { type AskedAbout, FeedbackDesk } from './feedback-desk.ts';
import { FeedbackLinks } from './feedback-links.ts';
import { feedbackForm, type FeedbackPage, feedbackSays, PAGE_HEADERS } from './templates/feedback-page.ts';
import type { Voice } from './templates/messages.ts';

type Asked =
  | { readonly kind: 'asked'; readonly about: AskedAbout; readonly voice: Voice }
  | { readonly kind: 'refused'; readonly reason: 'invalid' | 'expired'; readonly voice: Voice };

/**
 * Where a customer says how satisfied he is. GET shows a page and changes nothing, since mail scanners follow links;
 * POST acts. The signed link is what lets him: it says that whoever follows it was sent the mail.
 */
@ApiTags('feedback')
@Public()
@Controller('v1/feedback')
export class FeedbackController {
  private readonly links: FeedbackLinks;

  constructor(
    config: NotificationConfig,
    private readonly desk: FeedbackDesk,
    private readonly mails: CustomerMails,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.links = new FeedbackLinks(config);
  }

  @Get()
  @ApiOperation({ summary: 'The page that a feedback link opens; changes nothing' })
  async show(
    @Query('token') token: unknown,
    @Query('score') score: unknown,
    @Headers('accept-language') languages: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const asked = await this.asked(token, languages);
    if (asked.kind === 'refused') return this.page(reply, refusalPage(asked), refusalStatus(asked));
    const { voice, about } = asked;
    return this.page(
      reply,
      feedbackForm(voice, { token: String(token), number: about.number, score: Number(score) }),
    );
  }

  @Post()
  // A form without scripts has no JSON; of its types this one needs no parser of its own.
  @Accepts('application/json', 'text/plain')
  @HttpCode(200)
  @ApiOperation({ summary: 'Takes a score and a comment, by the token of a signed link' })
  @ApiBody({
    schema: {
      type: 'object',
      required: ['token', 'score'],
      properties: {
        token: { type: 'string' },
        score: { type: 'integer', minimum: 1, maximum: 5 },
        comment: { type: 'string', maxLength: LONGEST_COMMENT },
      },
    },
  })
  async receive(
    @Body() body: unknown,
    @Headers('accept-language') languages: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | object> {
    const isForm = typeof body === 'string';
    const given = readFeedback(body);
    if (!('token' in given)) throw invalid(given);
    const asked = await this.asked(given.token, languages);
    if (asked.kind === 'refused') {
      if (isForm) return this.page(reply, refusalPage(asked), refusalStatus(asked));
      throw forbidden(asked.reason === 'expired' ? 'The link has expired.' : 'The link is not valid.');
    }
    const { voice, about } = asked;
    const decision = await this.desk.receive(about, given);
    const isFinal = decision.kind === 'refused';
    if (isForm)
      return this.page(
        reply,
        feedbackSays(voice, isFinal ? 'feedback.final' : 'feedback.thanks'),
        isFinal ? 409 : 200,
      );
    if (isFinal) throw conflict('This feedback can no longer be changed.');
    return { ticketId: about.ticketId, score: given.score };
  }

  private async asked(token: unknown, languages: string | undefined): Promise<Asked> {
    const read = this.links.read(typeof token === 'string' ? token : '', this.clock.now());
    const about = read.kind === 'valid' ? await this.desk.askedAbout(read.deliveryId) : undefined;
    if (about) return { kind: 'asked', about, voice: this.mails.voices.of(about.language) };
    const reason = read.kind === 'refused' && read.reason === 'not_ours' ? 'invalid' : 'expired';
    return { kind: 'refused', reason, voice: this.mails.voices.of(firstOf(languages)) };
  }

  private page(reply: FastifyReply, { html }: FeedbackPage, status = 200): string {
    void reply.status(status).headers(PAGE_HEADERS);
    return html;
  }
}

const refusalStatus = ({ reason }: { readonly reason: 'invalid' | 'expired' }) =>
  reason === 'expired' ? 410 : 403;

const refusalPage = ({ voice, reason }: { readonly voice: Voice; readonly reason: 'invalid' | 'expired' }) =>
  feedbackSays(voice, `feedback.${reason}`);

/** The language that a browser names first; whose link is refused is not known otherwise. */
function firstOf(languages: string | undefined): string {
  return /^[\w-]{1,35}/.exec(languages ?? '')?.[0] ?? 'en';
}
