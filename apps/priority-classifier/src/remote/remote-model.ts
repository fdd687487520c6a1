import type { Clock, Logger } from '@triage/service';
import { redact, type TicketText } from '@triage/triage';
import {
  BrokenCircuitError,
  bulkhead,
  BulkheadRejectedError,
  circuitBreaker,
  ConsecutiveBreaker,
  handleAll,
} from 'cockatiel';
import { Counter, type Registry } from 'prom-client';
import { CallBudget } from '../decide/call-budget.ts';
import { readRemoteAnswer, type RemoteAnswer } from '../decide/remote-answer.ts';
import { type RemotePeer, RemoteStatus, type RemoteTicket } from './remote-peer.ts';

/** What becomes of a wish to ask; the same words in logs and metrics. */
type Outcome = 'answered' | 'invalid' | 'timeout' | 'status' | 'unreachable' | 'open' | 'busy' | 'budget';

/** Who asks; each has room of its own, so that a full standard lane takes none from the express lane. */
export type Entrance = 'express' | 'standard' | 'rest';

/**
 * So many calls of an entrance are under way, and so many wait; what comes on top is decided without. A batch waits four
 * timeouts at most, which has to stay below the time after which Kafka gives a silent consumer up.
 */
const AT_ONCE = 16;
const WAITING = 48;

const FAILURES_TO_OPEN = 5;
const LONGEST_TEXT = 8_000;
const MOST_MESSAGES = 20;

export interface RemoteModelOptions {
  readonly peer: RemotePeer;
  readonly timeoutMs: number;
  readonly budgetPerMinute: number;
  /** How long it is left alone after it has failed. */
  readonly restMs?: number;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly registry: Registry;
}

/**
 * A model of somebody else, kept at arm's length: what it is shown is redacted, what it says is checked, and neither its
 * silence, its failures nor its answers can hold up a decision for longer than the timeout and the queue.
 */
export class RemoteModel {
  private readonly options: RemoteModelOptions;
  private readonly budget: CallBudget;
  private readonly breaker;
  private readonly rooms = {
    express: bulkhead(AT_ONCE, WAITING),
    standard: bulkhead(AT_ONCE, WAITING),
    rest: bulkhead(AT_ONCE, WAITING),
  };
  private readonly calls: Counter<'outcome'>;

  constructor(options: RemoteModelOptions) {
    const { logger, registry, budgetPerMinute, restMs = 30_000 } = options;
    this.options = options;
    this.budget = new CallBudget(budgetPerMinute);
    this.breaker = circuitBreaker(handleAll, {
      halfOpenAfter: restMs,
      breaker: new ConsecutiveBreaker(FAILURES_TO_OPEN),
    });
    this.breaker.onBreak(() => logger.warn({ restMs }, 'The remote model fails and is left alone.'));
    this.breaker.onReset(() => logger.info('The remote model answers again.'));
    this.calls = new Counter({
      name: 'triage_remote_model_calls_total',
      help: 'Tickets that the remote model was wanted for, by what became of it',
      labelNames: ['outcome'],
      registers: [registry],
    });
  }

  /** Its answer, checked; undefined where there is none that can be used. Never rejects. */
  async ask(ticket: TicketText, entrance: Entrance): Promise<RemoteAnswer | undefined> {
    const shown = asShown(ticket);
    try {
      // The breaker is asked when a call's turn has come: those who waited behind a dead peer need not try it.
      const said = await this.rooms[entrance].execute(() => this.breaker.execute(() => this.call(shown)));
      if (said === 'budget') return this.count('budget');
      const text = [shown.subject, shown.body, ...shown.messages].join('\n');
      const answer = readRemoteAnswer(said.value, text);
      this.count(answer ? 'answered' : 'invalid');
      return answer;
    } catch (error) {
      return this.count(outcomeOf(error));
    }
  }

  private async call(ticket: RemoteTicket): Promise<'budget' | { readonly value: unknown }> {
    const { peer, clock, timeoutMs } = this.options;
    if (!this.budget.take(clock.now())) return 'budget';
    return { value: await peer.ask(ticket, AbortSignal.timeout(timeoutMs)) };
  }

  private count(outcome: Outcome): undefined {
    this.calls.inc({ outcome });
  }
}

/** Redacted once more: nothing else stands between a customer's secret and somebody else's computer. */
function asShown({ subject = '', body, messages = [] }: TicketText): RemoteTicket {
  const shown = (text: string) => redact(text).text.slice(0, LONGEST_TEXT);
  return { subject: shown(subject), body: shown(body), messages: messages.slice(-MOST_MESSAGES).map(shown) };
}

function outcomeOf(error: unknown): Outcome {
  if (error instanceof BrokenCircuitError) return 'open';
  if (error instanceof BulkheadRejectedError) return 'busy';
  if (error instanceof RemoteStatus) return 'status';
  return (error as Error).name === 'TimeoutError' ? 'timeout' : 'unreachable';
}
