import {
  type Event,
  PRIORITIES,
  type Priority,
  TicketClassified,
  TicketShadowClassified,
} from '@triage/contracts';
import { Corrections } from '../feedback/corrections.ts';

/** What the classifier and the shadow said of the same revision of a ticket. */
export interface Pair {
  readonly number: string;
  readonly acting: TicketClassified;
  readonly shadow: TicketShadowClassified;
  /** What an agent made of it, where the agent judged this revision. */
  readonly agent: Priority | undefined;
}

export interface Comparison {
  readonly pairs: readonly Pair[];
  /** Decided by one of them only: the shadow came later, or lags. */
  readonly actingAlone: number;
  readonly shadowAlone: number;
  readonly sameCategory: number;
  readonly samePriority: number;
  readonly withinOne: number;
  /** How often each priority of the classifier (rows) is which of the shadow (columns). */
  readonly priorities: readonly (readonly number[])[];
  /** Those that differ, the furthest apart first. */
  readonly differing: readonly Pair[];
  /** Of the pairs that an agent judged, those in which each agreed with the agent. */
  readonly agents: { readonly judged: number; readonly withActing: number; readonly withShadow: number };
}

/** Gathers both decisions and the agents' corrections from the log, in whatever order the topics are read. */
export class DecisionLog {
  private readonly acting = new Map<string, TicketClassified>();
  private readonly shadow = new Map<string, TicketShadowClassified>();
  private readonly corrections = new Corrections();

  take(event: Event): void {
    this.corrections.take(event);
    if (event.type === TicketClassified.type) {
      const data = event.data as TicketClassified;
      this.acting.set(placeOf(data), data);
    } else if (event.type === TicketShadowClassified.type) {
      // Of several models that were tried the last one counts.
      const data = event.data as TicketShadowClassified;
      this.shadow.set(placeOf(data), data);
    }
  }

  compare(): Comparison {
    const agents = new Map(
      this.corrections
        .all()
        .flatMap(({ classified, priority }) =>
          classified ? [[placeOf(classified), priority] as const] : [],
        ),
    );
    const pairs = [...this.acting].flatMap(([place, acting]): Pair[] => {
      const shadow = this.shadow.get(place);
      return shadow ? [{ number: acting.number, acting, shadow, agent: agents.get(place) }] : [];
    });
    const count = (which: (pair: Pair) => boolean) => pairs.filter(which).length;
    return {
      pairs,
      actingAlone: this.acting.size - pairs.length,
      shadowAlone: this.shadow.size - pairs.length,
      sameCategory: count(({ acting, shadow }) => acting.category === shadow.category),
      samePriority: count((pair) => steps(pair) === 0),
      withinOne: count((pair) => steps(pair) <= 1),
      priorities: PRIORITIES.map((row) =>
        PRIORITIES.map((column) =>
          count(({ acting, shadow }) => acting.priority === row && shadow.priority === column),
        ),
      ),
      differing: pairs
        .filter((pair) => steps(pair) > 0 || pair.acting.category !== pair.shadow.category)
        .sort((a, b) => steps(b) - steps(a)),
      agents: {
        judged: count(({ agent }) => agent !== undefined),
        withActing: count(({ agent, acting }) => agent === acting.priority),
        withShadow: count(({ agent, shadow }) => agent === shadow.priority),
      },
    };
  }
}

const placeOf = ({ ticketId, revision }: { ticketId: string; revision: number }) => `${ticketId} ${revision}`;

const steps = ({ acting, shadow }: Pair) =>
  Math.abs(PRIORITIES.indexOf(acting.priority) - PRIORITIES.indexOf(shadow.priority));
