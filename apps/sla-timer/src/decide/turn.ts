import type { OutgoingEvent, SlaMetric } from '@triage/contracts';
import { ALWAYS } from './always.ts';
import type { Calendar } from './calendar.ts';
import { isLive, pause, resume, retime, start, type Change } from './change-clock.ts';
import { isOpen, type Clock, type Terms } from './clock.ts';
import type { Happening, Heard } from './happening.ts';
import type { Instant } from './instant.ts';
import { matchPolicy, type Policy, type PolicyBook } from './policy.ts';
import { isDone, type SlaState, type SlaTicket } from './sla-ticket.ts';
import { passTime } from './tick.ts';

/** What a fold decides, in the form of the pipeline. */
export interface Decision {
  readonly state?: SlaState;
  readonly events: readonly OutgoingEvent[];
}

/**
 * One event's effect on a ticket's clocks, in the making. Begun with what time had done
 * before the event; nothing outside of it changes.
 */
export class Turn {
  readonly at: Instant;
  readonly now: Instant;
  private readonly before: SlaTicket;
  private readonly policies: PolicyBook;
  private readonly events: OutgoingEvent[] = [];
  private current: SlaTicket;

  private readonly happening: Happening | { readonly type: 'policies_changed'; readonly at: Instant };

  /**
   * Nothing can have happened after `now`: where another machine's clock runs ahead, `now`
   * counts, or a deadline would be missed that has not come.
   */
  constructor(ticket: SlaTicket, policies: PolicyBook, happening: Turn['happening'], now: Instant) {
    this.at = Math.min(happening.at, now);
    this.happening = happening;
    this.now = now;
    this.before = ticket;
    this.policies = policies;
    const passed = passTime(ticket, policies, this.at, now);
    this.current = passed.ticket;
    this.events.push(...passed.events);
  }

  get ticket(): SlaTicket {
    return this.current;
  }

  /** Notes what the event says of the ticket; clocks are changed by the other methods. */
  note(facts: Partial<Omit<SlaTicket, 'clocks' | 'cycles' | 'heard'>>): void {
    this.current = { ...this.current, ...facts };
  }

  hasOpen(metric: SlaMetric): boolean {
    return this.current.clocks.some((clock) => clock.metric === metric && isOpen(clock));
  }

  start(metric: SlaMetric, startedAt: Instant = this.at): void {
    if (this.hasOpen(metric)) return;
    const { ticket } = this;
    const policy = this.policy();
    const cycle = ticket.cycles[metric] + 1;
    const { clocks, events } = start(
      ticket,
      { metric, cycle, startedAt },
      this.calendar(policy),
      this.terms(metric, policy),
    );
    this.events.push(...events);
    this.set([...ticket.clocks, ...clocks]);
    // Written while the ticket waits for someone else: the promise waits too.
    const pausedFrom = Math.max(startedAt, ticket.statusSince);
    this.eachOpen([metric], (clock) => this.settlePause(clock, pausedFrom));
  }

  /** Changes the open clocks of these metrics, or of all. */
  eachOpen(metrics: readonly SlaMetric[] | 'all', change: (clock: Clock) => Change): void {
    const clocks = this.current.clocks.flatMap((clock) => {
      if (!isOpen(clock) || (metrics !== 'all' && !metrics.includes(clock.metric))) return [clock];
      const changed = change(clock);
      this.events.push(...changed.events);
      return changed.clocks;
    });
    this.set(clocks);
  }

  /** Pauses or resumes what the ticket's status now asks for. */
  settlePauses(at: Instant = this.at): void {
    this.eachOpen('all', (clock) => this.settlePause(clock, at));
  }

  /** Puts the open clocks on the policy that the ticket has now. */
  retime(reason: string): void {
    const policy = this.policy();
    this.note({ policiesSeq: this.policies.seq });
    this.eachOpen('all', (clock) =>
      isLive(clock)
        ? retime(this.current, clock, this.terms(clock.metric, policy), this.calendar(policy), {
            at: this.at,
            now: this.now,
            reason,
          })
        : { clocks: [clock], events: [] },
    );
    // The new policy may pause on other statuses.
    if (!isDone(this.current.status)) this.settlePauses();
  }

  decision(): Decision | undefined {
    if (this.current === this.before && this.events.length === 0) return undefined;
    return { state: { ticket: this.withHappening(), policies: this.policies }, events: this.events };
  }

  /** The same event again, before the first was kept, is one. */
  private withHappening(): SlaTicket {
    const { happening, current } = this;
    if (happening.type === 'policies_changed') return current;
    const heard: Heard = { happening: { ...happening, at: this.at }, heardAt: this.now };
    const last = current.heard.at(-1);
    if (last && JSON.stringify(last.happening) === JSON.stringify(heard.happening)) return current;
    return { ...current, heard: [...current.heard, heard] };
  }

  private settlePause(clock: Clock, at: Instant): Change {
    if (!isLive(clock)) return { clocks: [clock], events: [] };
    const { status } = this.current;
    const policy = clock.terms
      ? this.policies.version(clock.terms.policy, clock.terms.policyVersion)
      : this.policy();
    return policy?.pauseOn.includes(status)
      ? pause(this.current, clock, at, status)
      : resume(this.current, clock, at);
  }

  private policy(): Policy | undefined {
    return matchPolicy(this.policies.inForce, this.current);
  }

  private terms(metric: SlaMetric, policy: Policy | undefined): Terms | null {
    const targetMs = policy?.targetsMs[metric];
    if (!policy || targetMs === undefined) return null;
    const { name, version } = policy;
    const { priority } = this.current;
    return { policy: name, policyVersion: version, calendar: this.calendar(policy), priority, targetMs };
  }

  /** A wait that nothing is promised for counts on its policy's calendar all the same, in case a promise comes. */
  private calendar(policy: Policy | undefined): Calendar {
    return policy ? this.policies.calendar(policy.calendar) : ALWAYS;
  }

  /** A dormant clock that was dropped gives its number back: nobody has heard of it. */
  private set(clocks: readonly Clock[]): void {
    const { cycles, clocks: before } = this.current;
    const counted = { ...cycles };
    for (const clock of before) {
      if (
        clock.state === 'dormant' &&
        !clocks.some((c) => c.metric === clock.metric && c.cycle === clock.cycle)
      ) {
        counted[clock.metric] = clock.cycle - 1;
      }
    }
    for (const { metric, cycle } of clocks) counted[metric] = Math.max(counted[metric], cycle);
    this.current = { ...this.current, clocks, cycles: counted };
  }
}
