import { Injectable } from '@nestjs/common';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NotificationConfig } from './config.ts';
import type { SecretRef } from './decide/parse-receivers.ts';

/** A secret that a receiver names is not there. Its message names the place, never a value. */
export class SecretMissing extends Error {
  override readonly name = 'SecretMissing';
}

/** Secrets from the environment or from files, read anew at each use, so that an exchanged file is taken at once. */
@Injectable()
export class Secrets {
  constructor(
    private readonly config: NotificationConfig,
    private readonly env: Readonly<Record<string, string | undefined>> = process.env,
  ) {}

  async read(ref: SecretRef): Promise<string> {
    if ('env' in ref) return this.fromEnvironment(ref.env);
    const { notificationSecretsDir: folder } = this.config;
    if (folder === undefined) throw new SecretMissing('NOTIFICATION_SECRETS_DIR is not set');
    const text = await readFile(join(folder, ref.file), 'utf8').catch(() => '');
    if (text.trim() === '') throw new SecretMissing(`there is no secret in the file ${ref.file}`);
    return text.trim();
  }

  /** What the configuration has read and checked stands above the bare variable. */
  private fromEnvironment(name: string): string {
    const { webhookUrl, webhookSecret } = this.config;
    const own: Readonly<Record<string, string | undefined>> = {
      WEBHOOK_URL: webhookUrl,
      WEBHOOK_SECRET: webhookSecret,
    };
    const value = (own[name] ?? this.env[name])?.trim();
    if (!value) throw new SecretMissing(`the variable ${name} is not set`);
    return value;
  }
}
