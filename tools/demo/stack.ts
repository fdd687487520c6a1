import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { PLACES } from '../stack/settings.ts';
import type { StackFile } from '../stack/stack-file.ts';
import { PROJECT_ROOT } from '@triage/testing';
import type { SampleTicket } from './sample-tickets.ts';

export interface OpenedTicket {
  readonly id: string;
  /** As people say it: `T-1042`. */
  readonly number: string;
}

export interface DemoStack {
  readonly brokers: string;
  readonly mailDir: string;
  readonly intakeUrl: string;
  /** Sends a ticket as the web site would. */
  open(ticket: SampleTicket): Promise<OpenedTicket>;
  /** Calls the API of a service as an administrator. */
  admin(service: string, method: string, path: string, body?: unknown): Promise<Record<string, unknown>>;
}

/** The stack that `npm start` keeps up; ends with one readable line where there is none. */
export async function demoStack(): Promise<DemoStack> {
  const text = await readFile(PLACES.stackFile, 'utf8').catch(() => undefined);
  if (!text) {
    console.error('No stack is up. Run `npm start` in another terminal first, and wait until it says so.');
    process.exit(1);
  }
  const stack = JSON.parse(text) as StackFile;
  const call = async (service: string, token: string, method: string, path: string, body?: unknown) => {
    const url = `${stack.services[service]!.url}${path}`;
    const response = await fetch(url, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer = (await response.json()) as Record<string, unknown>;
    if (!response.ok)
      throw new Error(`${method} ${url} answered ${response.status}: ${JSON.stringify(answer)}`);
    return answer;
  };
  return {
    brokers: stack.brokers,
    mailDir: stack.mailDir,
    intakeUrl: stack.services['intake']!.url,
    open: async ({ channel, subject, body, requester }) => {
      const ticket = { channel, body, requester, ...(subject ? { subject } : {}) };
      const { id, number } = await call('intake', stack.tokens.service, 'POST', '/v1/tickets', ticket);
      return { id: String(id), number: String(number) };
    },
    admin: (service, method, path, body) => call(service, stack.tokens.admin, method, path, body),
  };
}

/** A place as one may paste it behind `less` or `cat`, from the project's folder. */
export function shownPath(path: string): string {
  return relative(PROJECT_ROOT, path);
}
