import {
  NotificationDelivered,
  SlaBreached,
  SlaEscalated,
  SlaStarted,
  SlaWarning,
  TicketClassified,
} from '@triage/contracts';
import pc from 'picocolors';
import type { AnyEvent, EventFeed } from './event-feed.ts';
import type { SampleTicket } from './sample-tickets.ts';
import type { OpenedTicket } from './stack.ts';

const COLOURS: Record<string, (text: string) => string> = {
  P1: (text) => pc.bold(pc.red(text)),
  P2: pc.yellow,
  P3: pc.cyan,
  P4: pc.dim,
};

type Sent = SampleTicket & OpenedTicket;

/** Topics are read side by side, so that what is shown in order of time waits so long for the others. */
const SETTLING_MS = 400;

/** Sends tickets, and shows what becomes of them. */
export class Stage {
  private readonly feed: EventFeed;
  private readonly open: (ticket: SampleTicket) => Promise<OpenedTicket>;
  private readonly expected = new Map<string, Sent>();
  private inTheAir: Promise<unknown> = Promise.resolve();
  private readonly decided = new Map<string, TicketClassified>();
  private readonly shown = new Set<string>();
  private read = 0;

  constructor(feed: EventFeed, open: (ticket: SampleTicket) => Promise<OpenedTicket>) {
    this.feed = feed;
    this.open = open;
  }

  title(text: string): void {
    console.log(`\n  ${pc.bold(pc.underline(text))}\n`);
  }

  note(text: string): void {
    console.log(`  ${pc.dim(text)}\n`);
  }

  async send(ticket: SampleTicket): Promise<OpenedTicket> {
    const sending = this.open(ticket);
    this.inTheAir = sending.catch(() => {});
    const opened = await sending;
    this.expected.set(opened.id, { ...ticket, ...opened });
    return opened;
  }

  /** Sends the tickets one after the other, and shows each as it is classified. */
  async showEach(tickets: readonly SampleTicket[]): Promise<void> {
    const sendAll = async () => {
      for (const ticket of tickets) await this.send(ticket);
    };
    const showAll = this.follow((event) => {
      if (event.type === TicketClassified.type) this.showDecision(event);
      return this.decided.size === tickets.length;
    });
    await Promise.all([sendAll(), showAll]);
  }

  async showOvertaking(id: string, before: readonly string[]): Promise<void> {
    const order: string[] = [];
    await this.follow((event) => {
      if (event.type === TicketClassified.type && (event.subject === id || before.includes(event.subject))) {
        this.decided.set(event.subject, event.data as TicketClassified);
        order.push(event.subject);
      }
      return order.length === before.length + 1;
    });
    const byTime = [id, ...before].sort((a, b) => this.decidedAt(a) - this.decidedAt(b));
    const overtaken = byTime.length - 1 - byTime.indexOf(id);
    this.showDecisionOf(id);
    this.note(`It came in last of ${byTime.length}, and ${waiting(overtaken)} when it was decided.`);
  }

  /** Clocks and messages of one ticket, until somebody has been told that its first response is late. */
  async showUntilBreach(id: string): Promise<void> {
    const moments: AnyEvent[] = [];
    const showUntil = (time: number) => {
      moments.sort((a, b) => a.time.getTime() - b.time.getTime());
      while (moments[0] && moments[0].time.getTime() <= time) this.showMoment(moments.shift()!);
    };
    const showing = setInterval(() => showUntil(Date.now() - SETTLING_MS), SETTLING_MS / 4);
    let breached = false;
    try {
      await this.follow((event) => {
        if (event.subject !== id) return false;
        moments.push(event);
        if (event.type === SlaBreached.type) breached = true;
        return (
          breached && event.type === NotificationDelivered.type && event.data['template'] === 'sla_breached'
        );
      }, 30_000);
    } finally {
      clearInterval(showing);
      showUntil(Infinity);
    }
  }

  showTable(): void {
    const lanes = new Map<string, number[]>();
    for (const { lane, openedAt, occurredAt } of this.decided.values()) {
      lanes.set(lane, [...(lanes.get(lane) ?? []), Date.parse(occurredAt) - Date.parse(openedAt)]);
    }
    const cells = (...texts: string[]) => texts.map((text) => text.padStart(10)).join('');
    console.log(pc.dim(`  ${cells('lane', 'tickets', 'p50', 'p90', 'p99', 'most')}`));
    for (const lane of ['express', 'standard']) {
      const times = (lanes.get(lane) ?? []).sort((a, b) => a - b);
      const at = (share: number) =>
        `${times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? '–'} ms`;
      console.log(`  ${cells(lane, String(times.length), at(0.5), at(0.9), at(0.99), at(1))}`);
    }
    console.log();
  }

  private async follow(isLast: (event: AnyEvent) => boolean, silenceMs = 10_000): Promise<void> {
    for await (const event of this.feed.follow(silenceMs, this.read)) {
      this.read += 1;
      // The event may be quicker than the answer that tells the ticket's id.
      await this.inTheAir;
      // At least once is what Kafka gives; the id tells the second time.
      if (this.shown.has(event.id) || !this.expected.has(event.subject)) continue;
      this.shown.add(event.id);
      if (isLast(event)) return;
    }
    throw new Error(
      'Nothing has happened for a while, and more was expected. Look at the terminal of `npm start`.',
    );
  }

  private showDecision({ subject, data }: AnyEvent): void {
    this.decided.set(subject, data as TicketClassified);
    this.showDecisionOf(subject);
  }

  private showDecisionOf(id: string): void {
    const decision = this.decided.get(id)!;
    const ticket = this.expected.get(id)!;
    const colour = COLOURS[decision.priority]!;
    const took = `${Date.parse(decision.occurredAt) - Date.parse(decision.openedAt)} ms`;
    const text = cut((ticket.subject || ticket.body).replaceAll(/\s+/g, ' '), 56);
    console.log(
      `  ${colour(decision.priority)} ${ticket.number.padEnd(6)} ${decision.lane.padEnd(8)} ${pc.dim(took.padStart(7))} ` +
        `${decision.language.padEnd(7)} ${decision.category.padEnd(17)} ${text}`,
    );
    const reasons = decision.signals
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, 3)
      .map(({ id: signal, matched }) => (matched[0] ? `${signal} “${cut(matched[0], 30)}”` : signal));
    console.log(
      pc.dim(
        `       U${decision.urgency} I${decision.impact}  ${reasons.join(' · ') || 'nothing that raises it'}`,
      ),
    );
  }

  private showMoment(event: AnyEvent): void {
    const { type, time, data } = event;
    if (type === TicketClassified.type) return this.showDecision(event);
    const clock = `${String(data['metric'])} clock`;
    const due = () => String(data['dueAt']).slice(11, 23);
    const line = {
      [SlaStarted.type]: () =>
        `${clock} starts (${String(data['policy'])}, ${String(data['priority'])}), due ${due()}`,
      'triage.sla.recalculated.v1': () => `${clock} is due ${due()} now: ${String(data['reason'])}`,
      [SlaWarning.type]: () => pc.yellow(`${clock} warns at ${String(data['threshold'])}, due ${due()}`),
      [SlaBreached.type]: () => {
        const lateMs = Date.parse(String(data['detectedAt'])) - Date.parse(String(data['dueAt']));
        return pc.red(`${clock} is breached since ${due()}, found ${lateMs} ms later`);
      },
      [SlaEscalated.type]: () => pc.red(`escalated to ${String(data['to'])}`),
      [NotificationDelivered.type]: () =>
        `${String(data['receiver'])} delivered: ${String(data['template'])}`,
    }[type];
    if (line) console.log(`       ${pc.dim(time.toISOString().slice(11, 23))}  ${line()}`);
  }

  private decidedAt(id: string): number {
    return Date.parse(this.decided.get(id)!.occurredAt);
  }
}

function waiting(count: number): string {
  return count === 1
    ? '1 of those before it was still waiting'
    : `${count} of those before it were still waiting`;
}

/** No longer than `most`; what was cut says so. Counts characters, not halves of them. */
function cut(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most
    ? text
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
