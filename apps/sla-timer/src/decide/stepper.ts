/*
 * An independent calculation for tests: slow, and right by looking at it. It goes through time
 * minute by minute, knows zones by the wall clock that `Intl` shows alone, and shares no code
 * with what it checks. Written from DESIGN.md's section on `sla-timer`.
 */

const MINUTE = 60_000;
const DAY_MINUTES = 1_440;

export interface StepperCalendar {
  name: string;
  timeZone: string;
  weekly: 'always' | Record<string, string[]>;
  holidays?: { date: string; name?: string; open?: string[] }[];
}

export interface StepperPolicy {
  name: string;
  calendar: string;
  targets: Record<string, string>;
  warnAt?: string[];
  pauseOn?: string[];
  escalate?: { after: string; to: string }[];
}

export interface StepperEvent {
  type: string;
  at: string;
  status?: string;
  priority?: string;
}

/** What a zone's wall clock shows at each minute of a window of time, in minutes since 1970. */
export class Window {
  private readonly highest: Int32Array;

  constructor(
    readonly timeZone: string,
    readonly start: number,
    readonly days: number,
  ) {
    const minutes = days * DAY_MINUTES;
    this.highest = new Int32Array(minutes);
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    let high = -Infinity;
    for (let quarter = 0; quarter < minutes; quarter += 15) {
      const parts = Object.fromEntries(
        format.formatToParts(start + quarter * MINUTE).map(({ type, value }) => [type, Number(value)]),
      ) as Record<'year' | 'month' | 'day' | 'hour' | 'minute', number>;
      const { year, month, day, hour, minute } = parts;
      // Zones change on quarters of an hour, in the years that are looked at here.
      const shown = Date.UTC(year, month - 1, day, hour, minute) / MINUTE;
      for (let minute = 0; minute < 15; minute += 1) {
        high = Math.max(high, shown + minute);
        this.highest[quarter + minute] = high;
      }
    }
  }

  /**
   * The latest time that the wall clock has shown so far. An edge has come as soon as the clock
   * has shown its time or, where that is skipped, a later one; and it comes once.
   */
  reached(minute: number): number {
    const index = minute - this.start / MINUTE;
    const shown = this.highest[index];
    if (shown === undefined) throw new OutOfWindow();
    return shown;
  }
}

/** The case needs more time than the window has; it says nothing about what is checked. */
export class OutOfWindow extends Error {}

/** Whether each minute is worked, kept once it was looked at. */
export class Stepper {
  private readonly known = new Map<number, boolean>();
  private readonly shifts = new Map<number, [number, number][]>();

  constructor(
    private readonly calendar: StepperCalendar,
    private readonly window: Window,
  ) {}

  isOpen(minute: number): boolean {
    let open = this.known.get(minute);
    if (open === undefined) {
      open = this.isWorked(this.window.reached(minute));
      this.known.set(minute, open);
    }
    return open;
  }

  private isWorked(wall: number): boolean {
    const time = ((wall % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
    const day = (wall - time) / DAY_MINUTES;
    const today = this.beginningOn(day);
    if (today.some(([from, to]) => from <= time && time < to)) return true;
    if (this.holiday(day)) return false;
    return this.beginningOn(day - 1).some(([, to]) => time + DAY_MINUTES < to);
  }

  private holiday(day: number) {
    if (!this.calendar.holidays?.length) return undefined;
    const date = new Date(day * DAY_MINUTES * MINUTE).toISOString().slice(0, 10);
    return this.calendar.holidays?.find((holiday) => holiday.date === date);
  }

  private beginningOn(day: number): [number, number][] {
    const known = this.shifts.get(day) ?? this.readShifts(day);
    this.shifts.set(day, known);
    return known;
  }

  private readShifts(day: number): [number, number][] {
    const weekday = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'][
      new Date(day * DAY_MINUTES * MINUTE).getUTCDay()
    ] as string;
    const { weekly } = this.calendar;
    const holiday = this.holiday(day);
    const texts = holiday ? (holiday.open ?? []) : weekly === 'always' ? ['00:00-24:00'] : weekly[weekday];
    return (texts ?? []).map((text) => {
      const [from = 0, to = 0] = text.split('-').map((time) => {
        const [hours, minutes] = time.split(':').map(Number);
        return (hours as number) * 60 + (minutes as number);
      });
      return [from, to > from ? to : to + DAY_MINUTES];
    });
  }

  /** Working time from `from` on until `to`. */
  between(from: number, to: number): number {
    let ms = 0;
    for (let at = from; at < to;) {
      const minute = Math.floor(at / MINUTE);
      const next = Math.min(to, (minute + 1) * MINUTE);
      if (this.isOpen(minute)) ms += next - at;
      at = next;
    }
    return ms;
  }

  /** The first instant at which `ms` have been worked since `from`. */
  after(from: number, ms: number): number {
    let left = ms;
    for (let at = from; ;) {
      if (left === 0) return at;
      const minute = Math.floor(at / MINUTE);
      const next = (minute + 1) * MINUTE;
      if (this.isOpen(minute)) {
        if (left <= next - at) return at + left;
        left -= next - at;
      }
      at = next;
    }
  }
}

interface StepperClock {
  metric: string;
  cycle: number;
  startedAt: number;
  target: number;
  state: 'running' | 'paused' | 'met' | 'breached' | 'cancelled';
  /** While it runs: since when, and what was left then. */
  since: number;
  left: number;
  dueAt: number | null;
  metAt: number | null;
  breachedAt: number | null;
  ended: boolean;
  warned: string[];
  escalated: number;
}

export interface StepperEventOut {
  type: string;
  at: number;
  metric: string;
  cycle: number;
  detail: string;
}

export interface StepperResult {
  clocks: Pick<StepperClock, 'metric' | 'cycle' | 'startedAt' | 'dueAt' | 'state' | 'metAt' | 'breachedAt'>[];
  events: StepperEventOut[];
}

/** What becomes of a ticket, by the sentences of DESIGN.md one after the other. */
export function stepThrough(
  calendar: StepperCalendar,
  policy: StepperPolicy,
  given: readonly StepperEvent[],
  until: number,
  window: Window,
): StepperResult {
  const stepper = new Stepper(calendar, window);
  const out: StepperEventOut[] = [];
  const clocks: StepperClock[] = [];
  const pauseOn = policy.pauseOn ?? [];
  let status = 'open';
  let agentHasReplied = false;
  let wasResolved = false;
  let wroteWhileResolved = false;
  const isDone = () => status === 'resolved' || status === 'closed';
  const isWaiting = (clock: StepperClock) =>
    clock.state === 'running' || clock.state === 'paused' || (clock.state === 'breached' && !clock.ended);
  const say = (type: string, at: number, { metric, cycle }: StepperClock, detail = '') =>
    out.push({ type, at, metric, cycle, detail });

  const pause = (clock: StepperClock, at: number) => {
    if (clock.state !== 'running') return;
    clock.left -= stepper.between(clock.since, at);
    clock.state = 'paused';
    clock.dueAt = null;
    say('paused', at, clock, `${clock.left}`);
  };
  const resume = (clock: StepperClock, at: number) => {
    if (clock.state !== 'paused') return;
    clock.state = 'running';
    clock.since = at;
    clock.dueAt = stepper.after(at, clock.left);
    say('resumed', at, clock);
  };
  const start = (metric: string, at: number) => {
    const text = policy.targets[metric];
    if (text === undefined || clocks.some((clock) => clock.metric === metric && isWaiting(clock))) return;
    const target = milliseconds(text);
    const clock: StepperClock = {
      metric,
      cycle: clocks.filter((clock) => clock.metric === metric).length + 1,
      startedAt: at,
      target,
      state: 'running',
      since: at,
      left: target,
      dueAt: stepper.after(at, target),
      metAt: null,
      breachedAt: null,
      ended: false,
      warned: [],
      escalated: 0,
    };
    clocks.push(clock);
    say('started', at, clock);
    if (pauseOn.includes(status)) pause(clock, at);
  };
  const end = (clock: StepperClock, at: number, how: 'met' | 'cancelled') => {
    if (!isWaiting(clock)) return;
    if (how === 'met') clock.metAt = at;
    if (clock.state === 'breached') clock.ended = true;
    else {
      clock.state = how;
      say(how, at, clock);
    }
  };

  // What time does to the clocks, as long as it does so within the limit.
  const pass = (isWithin: (at: number) => boolean) => {
    for (const clock of clocks) {
      if (clock.state === 'running') {
        const dueAt = clock.dueAt as number;
        const warnings = (policy.warnAt ?? [])
          .filter((text) => !clock.warned.includes(text))
          .map((text) => ({ text, at: warningOf(text, clock, stepper) }))
          .filter((warning) => warning.at !== undefined && warning.at < dueAt && isWithin(warning.at))
          .sort((a, b) => (a.at as number) - (b.at as number));
        for (const { text, at } of warnings) {
          clock.warned.push(text);
          say('warning', at as number, clock, text);
        }
        if (isWithin(dueAt)) {
          clock.state = 'breached';
          clock.breachedAt = dueAt;
          say('breached', dueAt, clock);
        }
      }
      if (clock.state === 'breached' && !clock.ended) {
        const steps = (policy.escalate ?? [])
          .map(({ after, to }) => ({ after: milliseconds(after), to }))
          .sort((a, b) => a.after - b.after);
        for (;;) {
          const step = steps[clock.escalated];
          if (!step || !isWithin((clock.breachedAt as number) + step.after)) break;
          clock.escalated += 1;
          say('escalated', (clock.breachedAt as number) + step.after, clock, step.to);
        }
      }
    }
  };

  const happen = (event: StepperEvent, at: number) => {
    switch (event.type) {
      case 'opened':
        start('first_response', at);
        start('resolution', at);
        return;
      case 'agent_replied':
        for (const clock of clocks) if (clock.metric !== 'resolution') end(clock, at, 'met');
        agentHasReplied = true;
        if (!isDone()) start('update', at);
        return;
      case 'customer_replied':
        if (isDone()) wroteWhileResolved = true;
        else if (agentHasReplied || wasResolved) start('next_response', at);
        return;
      case 'status': {
        const before = isDone();
        if (event.status === status) return;
        status = event.status as string;
        if (isDone() && before) return;
        if (isDone()) {
          for (const clock of clocks) end(clock, at, clock.metric === 'resolution' ? 'met' : 'cancelled');
          wasResolved = true;
          wroteWhileResolved = false;
        } else if (before) {
          start('resolution', at);
          if (agentHasReplied) start('update', at);
          if (wroteWhileResolved) start('next_response', at);
          wroteWhileResolved = false;
        } else {
          for (const clock of clocks) {
            if (pauseOn.includes(status)) pause(clock, at);
            else resume(clock, at);
          }
        }
        return;
      }
    }
  };

  const sorted = given
    .map((event) => ({ event, at: Date.parse(event.at) }))
    .filter(({ at }) => at <= until)
    .sort((a, b) => a.at - b.at);
  const first = sorted.findIndex(({ event }) => event.type === 'opened');
  if (first >= 0) {
    for (const [i, { event, at }] of sorted.slice(first).entries()) {
      if (i > 0 && event.type === 'opened') continue;
      pass((instant) => instant < at);
      happen(event, at);
    }
    pass((instant) => instant <= until);
  }
  return {
    clocks: clocks.map(({ metric, cycle, startedAt, dueAt, state, metAt, breachedAt }) => ({
      metric,
      cycle,
      startedAt,
      dueAt,
      state,
      metAt,
      breachedAt,
    })),
    events: out,
  };
}

function warningOf(text: string, clock: StepperClock, stepper: Stepper): number | undefined {
  if (text.endsWith('%')) {
    const share = Math.ceil((clock.target * Number(text.slice(0, -1))) / 100);
    const used = clock.target - clock.left;
    return used >= share ? clock.since : stepper.after(clock.since, share - used);
  }
  const at = (clock.dueAt as number) - milliseconds(text.slice(1));
  return at < clock.startedAt ? undefined : Math.max(at, clock.since);
}

/** Of the durations that the tests use: `P1DT2H3M4.005S` and parts of it. */
function milliseconds(text: string): number {
  const parts = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(text);
  if (!parts) throw new Error(text);
  const [weeks, days, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return Math.round((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * MINUTE + seconds * 1_000);
}
