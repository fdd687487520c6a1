import { Controller, Get, Inject, Param, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  CurrentPrincipal,
  LOGGER,
  notFound,
  unavailable,
  UuidPipe,
  type Logger,
  type Principal,
} from '@triage/service';
import { DataSource } from 'typeorm';
import { contentDisposition } from '../decide/content-disposition.ts';
import { Tickets } from '../tickets.ts';
import { AttachmentMissing } from './attachment-missing.ts';
import { AttachmentRows } from './attachment-rows.ts';
import { AttachmentStore } from './attachment-store.ts';

/** The part of fastify's reply that this route uses. */
interface Reply {
  headers(headers: Record<string, string>): Reply;
}

/** A browser saves it, and neither shows it, nor guesses what it is, nor lets it act. */
const SAFE_HEADERS = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "sandbox; default-src 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'private, no-store',
  'accept-ranges': 'none',
};

@ApiTags('attachments')
@Controller('v1/tickets/:id/attachments')
export class AttachmentsController {
  constructor(
    private readonly tickets: Tickets,
    private readonly rows: AttachmentRows,
    private readonly store: AttachmentStore,
    private readonly dataSource: DataSource,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  @Get(':attachmentId')
  @ApiOperation({ summary: 'The bytes of an attachment, whole. A customer gets those of his own tickets.' })
  @ApiOkResponse({ content: { '*/*': { schema: { type: 'string', format: 'binary' } } } })
  async get(
    @Param('id', UuidPipe) id: string,
    @Param('attachmentId', UuidPipe) attachmentId: string,
    @CurrentPrincipal() by: Principal,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<StreamableFile> {
    await this.tickets.demandVisible(id, by);
    const found = await this.rows.find(this.dataSource.manager, id, attachmentId, by.role === 'customer');
    if (!found) throw notFound('There is no such attachment.');
    const bytes = await this.store.get(attachmentId).catch((error: unknown) => {
      if (error instanceof AttachmentMissing) throw error;
      this.logger.error({ err: error }, 'attachments cannot be read');
      throw unavailable('Attachments cannot be read at the moment.');
    });
    reply.headers(SAFE_HEADERS);
    return new StreamableFile(bytes, {
      type: found.mediaType === 'text/plain' ? 'text/plain; charset=utf-8' : found.mediaType,
      length: found.size,
      disposition: contentDisposition(found.name),
    });
  }
}
