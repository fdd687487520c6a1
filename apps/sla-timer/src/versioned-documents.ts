import type { DataSource } from 'typeorm';

/** One version of a document as it is kept. */
export interface DocumentVersion<D> {
  readonly document: D;
  readonly version: number;
  readonly createdAt: Date;
}

interface DocumentRow<D> {
  version: number;
  document: D;
  created_at: Date;
}

/** Named documents in a table of their own (`policies` or `calendars`): versions are added, never changed. */
export class VersionedDocuments<D extends { readonly name: string }> {
  constructor(
    private readonly dataSource: DataSource,
    private readonly table: 'policies' | 'calendars',
  ) {}

  /** The newest version of each, in the order in which they were first made. */
  async list(): Promise<DocumentVersion<D>[]> {
    const rows: DocumentRow<D>[] = await this.dataSource.query(
      `SELECT DISTINCT ON (first) version, document, created_at
       FROM (SELECT *, min(seq) OVER (PARTITION BY name) AS first FROM ${this.table}) AS named
       ORDER BY first, version DESC`,
    );
    return rows.map(versionOf);
  }

  /** The newest version, or the one that is asked for. */
  async find(name: string, version?: number): Promise<DocumentVersion<D> | undefined> {
    const [row]: DocumentRow<D>[] = await this.dataSource.query(
      `SELECT version, document, created_at FROM ${this.table}
       WHERE name = $1 AND ($2::integer IS NULL OR version = $2) ORDER BY version DESC LIMIT 1`,
      [name, version ?? null],
    );
    return row && versionOf(row);
  }

  /**
   * Adds a version, unless the newest says the same. Undefined where the newest is no more the
   * one that `document` was made from.
   */
  async putAfter(
    version: number,
    document: D,
  ): Promise<(DocumentVersion<D> & { readonly isNew: boolean }) | undefined> {
    return this.add(document, version);
  }

  /** Adds a version, unless the newest says the same. */
  async put(document: D): Promise<DocumentVersion<D> & { readonly isNew: boolean }> {
    const added = await this.add(document);
    if (!added) throw new Error(`${document.name} was neither added to ${this.table} nor found`);
    return added;
  }

  private async add(document: D, after?: number) {
    return this.dataSource.transaction(async (tx) => {
      // One at a time, policies and calendars alike: versions have no gaps, and `seq`, which both
      // tables draw from one sequence, rises in the order of the commits.
      await tx.query(`SELECT pg_advisory_xact_lock(hashtext('sla.policies'))`);
      const [newest]: DocumentRow<D>[] = await tx.query(
        `SELECT version, document, created_at FROM ${this.table} WHERE name = $1 ORDER BY version DESC LIMIT 1`,
        [document.name],
      );
      if (after !== undefined && newest?.version !== after) return undefined;
      const [added]: DocumentRow<D>[] = await tx.query(
        `INSERT INTO ${this.table} (name, version, document)
         SELECT $1, $2, $3
         WHERE NOT EXISTS (SELECT FROM ${this.table} WHERE name = $1 AND version = $2 - 1 AND document = $3::jsonb)
         RETURNING version, document, created_at`,
        [document.name, (newest?.version ?? 0) + 1, JSON.stringify(document)],
      );
      if (added) return { ...versionOf(added), isNew: true };
      return newest && { ...versionOf(newest), isNew: false };
    });
  }
}

function versionOf<D>(row: DocumentRow<D>): DocumentVersion<D> {
  return { document: row.document, version: row.version, createdAt: row.created_at };
}
