import { Injectable } from '@nestjs/common';
import type { StateStore } from '@triage/messaging';
import type { EntityManager } from 'typeorm';

export interface Requester {
  readonly id: string;
  readonly email: string | null;
  readonly name: string | null;
  readonly language: string | null;
  readonly updatedAt: Date;
}

@Injectable()
export class RequesterStore implements StateStore<Requester> {
  async load(tx: EntityManager, subjects: readonly string[]): Promise<Map<string, Requester>> {
    await tx.query(
      `SELECT pg_advisory_xact_lock(hashtext('requester'), hashtext(id)) FROM unnest($1::text[]) AS id`,
      [subjects],
    );
    const rows: Requester[] = await tx.query(
      `SELECT id, email, name, language, updated_at AS "updatedAt" FROM requesters WHERE id = ANY($1)`,
      [subjects],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  async save(tx: EntityManager, states: ReadonlyMap<string, Requester>): Promise<void> {
    const requesters = [...states.values()];
    await tx.query(
      `INSERT INTO requesters (id, email, name, language, updated_at)
       SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::timestamptz[])
       ON CONFLICT (id) DO UPDATE
       SET email = EXCLUDED.email, name = EXCLUDED.name, language = EXCLUDED.language, updated_at = EXCLUDED.updated_at`,
      [
        requesters.map(({ id }) => id),
        requesters.map(({ email }) => email),
        requesters.map(({ name }) => name),
        requesters.map(({ language }) => language),
        requesters.map(({ updatedAt }) => updatedAt),
      ],
    );
  }
}
