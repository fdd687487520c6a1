import type { Classification } from '@triage/contracts';
import { takeAdvice, wantsAdvice } from '../decide/take-advice.ts';
import type { ClassifiedText, TicketClassifier } from '../decide/ticket-classifier.ts';
import type { Entrance, RemoteModel } from './remote-model.ts';

/**
 * The classifier, which asks a remote model about what it is unsure of, where there is one. A promise only then: all
 * else is decided at once.
 */
export class AdvisedClassifier {
  private readonly builtIn: TicketClassifier;
  private readonly remote: { readonly model: RemoteModel; readonly name: string } | undefined;

  constructor(builtIn: TicketClassifier, remote?: { readonly model: RemoteModel; readonly name: string }) {
    this.builtIn = builtIn;
    this.remote = remote;
  }

  classify(ticket: ClassifiedText, entrance: Entrance): Classification | Promise<Classification> {
    const decided = this.builtIn.classify(ticket);
    if (!this.remote || wantsAdvice(decided) !== 'yes') return decided;
    const { model, name } = this.remote;
    return model
      .ask(ticket, entrance)
      .then((answer) => (answer ? takeAdvice(decided, answer, name) : decided));
  }
}
