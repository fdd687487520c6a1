import { postJson, type RemotePeer, type RemoteTicket } from './remote-peer.ts';

/** A classifier behind plain HTTP: the ticket is posted, `{category, urgency, impact, signals?}` comes back. */
export class HttpPeer implements RemotePeer {
  private readonly url: string;
  private readonly key: string | undefined;

  constructor(url: string, key: string | undefined) {
    this.url = url;
    this.key = key;
  }

  ask(ticket: RemoteTicket, signal: AbortSignal): Promise<unknown> {
    return postJson(this.url, this.key, ticket, signal);
  }
}
