import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, LOGGER, Problem, unavailable, type Clock, type Logger } from '@triage/service';
import { Counter, Registry } from 'prom-client';
import { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { IntakeConfig } from '../config.ts';
import { kindOf } from '../decide/file-kind.ts';
import { shownName } from '../decide/shown-name.ts';
import { AttachmentRows } from './attachment-rows.ts';
import { AttachmentStore } from './attachment-store.ts';
import type { ScanState, StoredFile } from './attachment.ts';
import { scanWithClamd } from './clamd.ts';
import { fileProblem, type FileFault } from './file-problem.ts';
import { OrphanSweeper } from './orphan-sweeper.ts';
import { prepareFile, type PreparedFile } from './prepare-attachment.ts';
import type { Upload } from './read-upload.ts';

type Checked = PreparedFile & { readonly scan: ScanState };

const RETRY_AFTER_SECONDS = 30;

/** Takes the files of a request in: checked, scanned, made safe, stored, and given to the transaction that needs them. */
@Injectable()
export class AttachmentIntake {
  private readonly counted: Counter<'outcome'>;

  constructor(
    private readonly config: IntakeConfig,
    private readonly store: AttachmentStore,
    private readonly rows: AttachmentRows,
    private readonly orphans: OrphanSweeper,
    private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
    registry: Registry,
  ) {
    this.counted = new Counter({
      name: 'triage_attachments_total',
      help: 'Files sent with tickets and messages, by what became of them',
      labelNames: ['outcome'],
      registers: [registry],
    });
  }

  /**
   * Runs `work` with the files stored. Where it has not taken them over, because it failed or
   * because the same request was answered before, their bytes are removed again.
   */
  async during<T extends { readonly first: boolean }>(
    uploads: readonly Upload[],
    work: (files: readonly StoredFile[]) => Promise<T>,
  ): Promise<T> {
    if (uploads.length === 0) return work([]);
    const files = await this.put(await this.check(uploads));
    let taken = false;
    try {
      const outcome = await work(files);
      taken = outcome.first;
      if (taken) this.counted.inc({ outcome: 'stored' }, files.length);
      return outcome;
    } finally {
      if (!taken) await this.discard(files.map(({ id }) => id));
    }
  }

  /** All files in their safe form, or one problem that names each that is not taken. */
  private async check(uploads: readonly Upload[]): Promise<Checked[]> {
    const checked: Checked[] = [];
    const faults: FileFault[] = [];
    for (const [index, upload] of uploads.entries()) {
      const result = await this.checkOne(upload);
      if ('refused' in result)
        faults.push({
          field: `attachments[${index}]`,
          name: shownName(upload.name),
          refused: result.refused,
        });
      else checked.push(result);
    }
    if (faults.length === 0) return checked;
    this.counted.inc({ outcome: 'refused' }, faults.length);
    throw fileProblem(faults);
  }

  private async checkOne(upload: Upload): Promise<Checked | { readonly refused: string }> {
    const kind = kindOf(upload.bytes);
    if ('refused' in kind) return kind;
    // As it was sent, and before any decoder sees it.
    const scan = await this.scan(upload.bytes);
    if (typeof scan === 'object') return scan;
    const file = await prepareFile(upload, kind, this.config);
    return 'refused' in file ? file : { ...file, scan };
  }

  private async scan(bytes: Buffer): Promise<ScanState | { readonly refused: string }> {
    if (!this.config.clamd) return 'not_scanned';
    const answer = await scanWithClamd(this.config.clamd, bytes);
    switch (answer.found) {
      case 'nothing':
        return 'clean';
      case 'virus':
        this.counted.inc({ outcome: 'infected' });
        this.logger.warn({ virus: answer.name }, 'the virus scanner refuses an attachment');
        return { refused: `is refused by the virus scanner (${answer.name})` };
      case 'failure':
        this.counted.inc({ outcome: 'not_scanned' });
        this.logger.warn({ reason: answer.reason }, 'the virus scanner cannot be asked');
        if (this.config.clamdDown === 'accept') return 'scanner_down';
        throw unavailable('Attachments cannot be checked at the moment.', RETRY_AFTER_SECONDS);
    }
  }

  private async put(files: readonly Checked[]): Promise<StoredFile[]> {
    const stored = files.map((file) => ({ ...file, id: uuidv7(), size: file.bytes.length }));
    await this.rows.announce(
      this.dataSource.manager,
      stored.map(({ id }) => id),
      this.clock.now(),
    );
    try {
      for (const { id, bytes } of stored) await this.store.put(id, bytes);
    } catch (error) {
      await this.discard(stored.map(({ id }) => id));
      this.logger.error({ err: error }, 'attachments cannot be stored');
      throw error instanceof Problem
        ? error
        : unavailable('Attachments cannot be stored at the moment.', RETRY_AFTER_SECONDS);
    }
    return stored.map(({ bytes: _stored, ...file }) => file);
  }

  /** Tried once; where that fails, the sweeper's loop finds them. */
  private async discard(ids: readonly string[]): Promise<void> {
    try {
      await this.orphans.removeUntaken(ids);
    } catch (error) {
      this.logger.warn({ err: error }, 'attachments without a ticket are left to the sweeper');
    }
  }
}
