import type { Category, Priority } from '@triage/contracts';
import { redact, screen } from '@triage/triage';
import { classify } from './classify.ts';

export interface LabelledTicket {
  readonly id: string;
  readonly subject: string;
  readonly body: string;
  readonly category: Category;
  readonly priority: Priority;
}

/** The figures by which the rules are judged, as shares; `misses` names each wrong decision. */
export interface Evaluation {
  readonly tickets: number;
  readonly categoryAccuracy: number;
  readonly priorityExact: number;
  readonly priorityWithinOne: number;
  readonly p1Recall: number;
  readonly p1Precision: number;
  readonly p1InP4: number;
  readonly p1Express: number;
  readonly p2Express: number;
  readonly p4Express: number;
  readonly misses: readonly string[];
}

/** Decides labelled tickets and compares. */
export function evaluate(tickets: readonly LabelledTicket[]): Evaluation {
  const decided = tickets.map((ticket) => ({
    ticket,
    decision: classify({ subject: redact(ticket.subject).text, body: redact(ticket.body).text }),
    express: screen(ticket).lane === 'express',
  }));
  type Decided = (typeof decided)[number];
  const share = (of: readonly Decided[], what: (one: Decided) => boolean) =>
    Math.round((of.filter(what).length / Math.max(1, of.length)) * 1000) / 1000;
  const labelled = (priority: Priority) => decided.filter(({ ticket }) => ticket.priority === priority);
  const steps = ({ ticket, decision }: Decided) =>
    Math.abs(Number(ticket.priority[1]) - Number(decision.priority[1]));
  return {
    tickets: tickets.length,
    categoryAccuracy: share(decided, ({ ticket, decision }) => ticket.category === decision.category),
    priorityExact: share(decided, (one) => steps(one) === 0),
    priorityWithinOne: share(decided, (one) => steps(one) <= 1),
    p1Recall: share(labelled('P1'), ({ decision }) => decision.priority === 'P1'),
    p1Precision: share(
      decided.filter(({ decision }) => decision.priority === 'P1'),
      ({ ticket }) => ticket.priority === 'P1',
    ),
    p1InP4: labelled('P1').filter(({ decision }) => decision.priority === 'P4').length,
    p1Express: share(labelled('P1'), ({ express }) => express),
    p2Express: share(labelled('P2'), ({ express }) => express),
    p4Express: share(labelled('P4'), ({ express }) => express),
    misses: decided
      .filter(
        ({ ticket, decision }) =>
          ticket.category !== decision.category || ticket.priority !== decision.priority,
      )
      .map(({ ticket, decision: { category, priority, urgency, impact, signals } }) =>
        [
          ticket.id,
          `${ticket.category} ${ticket.priority} → ${category} ${priority} U${urgency} I${impact}`,
          signals.map(({ id, matched }) => `${id}(${matched.join('|')})`).join(' '),
          ticket.body.slice(0, 100),
        ].join('\n   '),
      ),
  };
}
