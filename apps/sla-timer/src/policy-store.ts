import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { termsOf } from './decide/parse-policy.ts';
import { PolicyBook, type PolicyDocument } from './decide/policy.ts';

/** One version of a policy as it is kept. */
export interface PolicyVersion {
  readonly document: PolicyDocument;
  readonly version: number;
  readonly createdAt: Date;
}

interface PolicyRow {
  seq: string;
  version: number;
  document: PolicyDocument;
  created_at: Date;
}

/** The policies: versions are added, never changed. */
@Injectable()
export class PolicyStore {
  private known = new PolicyBook([]);

  constructor(private readonly dataSource: DataSource) {}

  /**
   * All policies as of this transaction. Versions never change, so only new ones are read:
   * a PUT counts in every replica from the next transaction on.
   */
  async book(tx: EntityManager): Promise<PolicyBook> {
    const before = this.known;
    const rows: PolicyRow[] = await tx.query(
      'SELECT seq, version, document, created_at FROM policies WHERE seq > $1 ORDER BY seq',
      [before.seq],
    );
    const book = before.with(
      rows.map((row) => ({
        seq: Number(row.seq),
        createdAt: row.created_at.getTime(),
        policy: { ...termsOf(row.document), version: row.version },
      })),
    );
    // Another transaction may have read further meanwhile.
    if (book.seq > this.known.seq) this.known = book;
    return book;
  }

  /** The newest version of each policy, in the order in which the policies were first made. */
  async list(): Promise<PolicyVersion[]> {
    const rows: PolicyRow[] = await this.dataSource.query(
      `SELECT DISTINCT ON (first) version, document, created_at
       FROM (SELECT *, min(seq) OVER (PARTITION BY name) AS first FROM policies) AS named
       ORDER BY first, version DESC`,
    );
    return rows.map(versionOf);
  }

  async find(name: string): Promise<PolicyVersion | undefined> {
    const [row]: PolicyRow[] = await this.dataSource.query(
      'SELECT version, document, created_at FROM policies WHERE name = $1 ORDER BY version DESC LIMIT 1',
      [name],
    );
    return row && versionOf(row);
  }

  /** Adds a version, unless the newest says the same. */
  async put(document: PolicyDocument): Promise<PolicyVersion & { readonly isNew: boolean }> {
    return this.dataSource.transaction(async (tx) => {
      // One at a time: versions have no gaps, and `seq` rises in the order of the commits.
      await tx.query(`SELECT pg_advisory_xact_lock(hashtext('sla.policies'))`);
      const [added]: PolicyRow[] = await tx.query(
        `WITH newest AS (
           SELECT version, document FROM policies WHERE name = $1 ORDER BY version DESC LIMIT 1
         )
         INSERT INTO policies (name, version, document)
         SELECT $1, coalesce((SELECT version FROM newest), 0) + 1, $2
         WHERE NOT EXISTS (SELECT FROM newest WHERE document = $2::jsonb)
         RETURNING version, document, created_at`,
        [document.name, JSON.stringify(document)],
      );
      if (added) return { ...versionOf(added), isNew: true };
      const [newest]: PolicyRow[] = await tx.query(
        'SELECT version, document, created_at FROM policies WHERE name = $1 ORDER BY version DESC LIMIT 1',
        [document.name],
      );
      if (!newest) throw new Error(`policy ${document.name} was neither added nor found`);
      return { ...versionOf(newest), isNew: false };
    });
  }
}

function versionOf(row: PolicyRow): PolicyVersion {
  return { document: row.document, version: row.version, createdAt: row.created_at };
}
