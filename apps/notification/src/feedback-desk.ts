import { Inject, Injectable } from '@nestjs/common';
import { Outbox } from '@triage/messaging';
import { CLOCK, type Clock } from '@triage/service';
import { DataSource } from 'typeorm';
import { lockSubjects } from './alert-rows.ts';
import {
  type Feedback,
  type FeedbackDecision,
  type GivenFeedback,
  receiveFeedback,
} from './decide/feedback.ts';
import type { Preferences } from './decide/preferences.ts';

/** The mail that a feedback link stood in, as far as its page needs it. */
export interface AskedAbout {
  readonly deliveryId: string;
  readonly ticketId: string;
  readonly number: string;
  /** Its reader's, as the mail had it. */
  readonly language: string;
}

interface AskedRow extends AskedAbout {
  readonly preferences: Preferences | null;
}

/** Keeps what customers answer, and says so on the topic of their tickets. */
@Injectable()
export class FeedbackDesk {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What a link's mail was about; undefined where the mail is not kept any more. */
  async askedAbout(deliveryId: string): Promise<AskedAbout | undefined> {
    const [row]: AskedRow[] = await this.dataSource.query(
      `SELECT d.id AS "deliveryId", d.ticket_id AS "ticketId", d.facts->>'number' AS number,
              coalesce(r.language, d.facts->>'language') AS language, p.document AS preferences
       FROM deliveries d LEFT JOIN requesters r ON r.id = d.requester_id
       LEFT JOIN preferences p ON p.person = d.requester_id
       WHERE d.id = $1 AND d.template = 'ticket_resolved'`,
      [deliveryId],
    );
    if (!row) return undefined;
    const { preferences, language, ...about } = row;
    return { ...about, language: preferences?.language ?? language };
  }

  /** The ticket is locked as the consumers do it, so that its events keep their order; so two clicks are in turn. */
  receive(about: AskedAbout, given: Pick<GivenFeedback, 'score' | 'comment'>): Promise<FeedbackDecision> {
    const now = this.clock.now();
    return this.outbox.run(async (tx, emit) => {
      await lockSubjects(tx, 'ticket', [about.ticketId]);
      const [known]: Feedback[] = await tx.query(
        `SELECT delivery_id AS "deliveryId", ticket_id AS "ticketId", score, comment, revision
         FROM feedback WHERE delivery_id = $1`,
        [about.deliveryId],
      );
      const decision = receiveFeedback(known, given, about, now);
      if (decision.kind !== 'accepted') return decision;
      const { deliveryId, ticketId, score, comment, revision } = decision.feedback;
      await tx.query(
        `INSERT INTO feedback (delivery_id, ticket_id, score, comment, revision, received_at)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (delivery_id) DO UPDATE
         SET score = EXCLUDED.score, comment = EXCLUDED.comment, revision = EXCLUDED.revision,
             received_at = EXCLUDED.received_at`,
        [deliveryId, ticketId, score, comment, revision, now],
      );
      emit(...decision.events);
      return decision;
    });
  }
}
