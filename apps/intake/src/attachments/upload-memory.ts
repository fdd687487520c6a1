import { Injectable } from '@nestjs/common';
import { unavailable } from '@triage/service';
import { IntakeConfig } from '../config.ts';

/**
 * How much of the process's memory uploads may hold together. It is taken as bytes arrive,
 * so that whoever announces much and sends little holds little.
 */
@Injectable()
export class UploadMemory {
  private held = 0;

  constructor(private readonly config: IntakeConfig) {}

  take(bytes: number): void {
    if (this.held + bytes > this.config.attachmentMemoryBytes)
      throw unavailable('Too many attachments are being sent at the moment.');
    this.held += bytes;
  }

  give(bytes: number): void {
    this.held -= bytes;
  }
}
