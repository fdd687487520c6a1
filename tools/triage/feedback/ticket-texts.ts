import type { Channel } from '@triage/contracts';

/** What intake says of a ticket that a label needs; the text is redacted. */
export interface TicketText {
  readonly channel: Channel;
  readonly language: string;
  readonly subject: string;
  readonly body: string;
  readonly redactions: readonly unknown[];
}

const TIMEOUT_MS = 10_000;

/** The tickets' texts as intake keeps them. */
export class TicketTexts {
  private readonly url: string;
  private readonly token: string;

  constructor({ url, token }: { url: string; token: string }) {
    this.url = url;
    this.token = token;
  }

  /** Undefined where intake knows no such ticket, as after it was deleted. Throws where intake can't say. */
  async get(ticketId: string): Promise<TicketText | undefined> {
    const response = await fetch(`${this.url}/v1/tickets/${ticketId}`, {
      headers: { authorization: `Bearer ${this.token}` },
      signal: AbortSignal.timeout(TIMEOUT_MS),
      redirect: 'error',
    });
    if (response.status === 404) return undefined;
    if (!response.ok)
      throw new Error(`intake answered ${response.status} for a ticket: is the token an agent's?`);
    return (await response.json()) as TicketText;
  }
}
