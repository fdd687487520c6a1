import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { CalendarDocument } from './decide/calendar-document.ts';
import { Calendar } from './decide/calendar.ts';
import { calendarTermsOf } from './decide/parse-calendar.ts';
import { termsOf } from './decide/parse-policy.ts';
import { PolicyBook, type PolicyDocument } from './decide/policy.ts';
import { VersionedDocuments } from './versioned-documents.ts';

interface BookRow {
  kind: 'policy' | 'calendar';
  seq: string;
  version: number;
  document: PolicyDocument & CalendarDocument;
  created_at: Date;
}

/** How far the policies are, in SQL. */
export const POLICIES_SEQ = `greatest((SELECT max(seq) FROM policies), (SELECT max(seq) FROM calendars))`;

/** The policies and the calendars they run on: versions are added, never changed. */
@Injectable()
export class PolicyStore {
  readonly policies: VersionedDocuments<PolicyDocument>;
  readonly calendars: VersionedDocuments<CalendarDocument>;
  private known = new PolicyBook([], []);

  constructor(private readonly dataSource: DataSource) {
    this.policies = new VersionedDocuments(dataSource, 'policies');
    this.calendars = new VersionedDocuments(dataSource, 'calendars');
  }

  /**
   * All policies and calendars as of this transaction. Versions never change, so only new ones
   * are read: a PUT counts in every replica from the next transaction on.
   */
  async book(tx: EntityManager = this.dataSource.manager): Promise<PolicyBook> {
    const before = this.known;
    const rows: BookRow[] = await tx.query(
      `SELECT 'policy' AS kind, seq, version, document, created_at FROM policies WHERE seq > $1
       UNION ALL
       SELECT 'calendar', seq, version, document, created_at FROM calendars WHERE seq > $1
       ORDER BY seq`,
      [before.seq],
    );
    const book = before.with(
      rows.filter(({ kind }) => kind === 'policy').map(storedPolicyOf),
      rows.filter(({ kind }) => kind === 'calendar').map(storedCalendarOf),
    );
    // Another transaction may have read further meanwhile.
    if (book.seq > this.known.seq) this.known = book;
    return book;
  }

  /** As `book`, for who has just read `POLICIES_SEQ` in this transaction: mostly there is nothing new to ask for. */
  async bookAt(tx: EntityManager, seq: number): Promise<PolicyBook> {
    return this.known.seq >= seq ? this.known : this.book(tx);
  }
}

function storedPolicyOf({ seq, version, document, created_at }: BookRow) {
  return {
    seq: Number(seq),
    createdAt: created_at.getTime(),
    policy: { ...termsOf(document), version },
  };
}

function storedCalendarOf({ seq, version, document, created_at }: BookRow) {
  return {
    seq: Number(seq),
    createdAt: created_at.getTime(),
    calendar: new Calendar(document.name, version, calendarTermsOf(document)),
  };
}
