import type { OutgoingEvent, WorkRequested } from '@triage/contracts';
import { addMessage, type AddedMessage } from './add-message.ts';
import { ana, maria, MESSAGE_ID, NOW, ours, screen, someTicket, TICKET_ID } from './fixtures.ts';
import { openTicket } from './open-ticket.ts';

const known = { id: 'ana', email: null, name: null, tier: null, language: null };
const log = {
  redactions: [{ kind: 'password', count: 1 }],
  errorCodes: ['WD-4012'],
  excerpt: 'error WD-4012',
};
const picture = { redactions: [], errorCodes: [], excerpt: null };

const workOf = (events: readonly OutgoingEvent[]) =>
  events.find(({ type }) => type === 'triage.work.requested.v1')?.data as WorkRequested | undefined;

const opened = (attachments: (typeof log | typeof picture)[], errorCodes: string[] = []) =>
  openTicket(
    { channel: 'web', requester: {}, body: 'It fails.', errorCodes },
    {
      by: ana,
      known,
      ticketId: TICKET_ID,
      messageId: MESSAGE_ID,
      number: 'T-1',
      ours,
      screen,
      now: NOW,
      attachments,
    },
  );

describe('a ticket with attachments', () => {
  it('tells the classifier what the logs say', () => {
    const { ticket, events } = opened([picture, log], ['E-1']);
    expect(ticket.errorCodes).toEqual(['E-1', 'WD-4012']);
    expect(workOf(events)).toMatchObject({
      errorCodes: ['E-1', 'WD-4012'],
      attachmentTexts: ['error WD-4012'],
    });
  });

  it('says what was removed of them', () => {
    expect(opened([log, log]).ticket.redactions).toEqual([{ kind: 'password', count: 2 }]);
  });

  it('says nothing of texts where there are none', () => {
    expect(workOf(opened([picture]).events)).not.toHaveProperty('attachmentTexts');
  });
});

describe('a message with attachments', () => {
  const ticket = someTicket({ errorCodes: ['E-1'] });
  const added = (kind: 'customer' | 'agent', attachments = [log]) =>
    addMessage(
      ticket,
      { author: { kind }, body: 'See the log.' },
      {
        by: kind === 'customer' ? ana : maria,
        earlier: { body: 'It fails.', messages: [], attachmentTexts: ['an earlier log'] },
        messageId: MESSAGE_ID,
        ours,
        screen,
        now: NOW,
        attachments,
      },
    ) as AddedMessage;

  it('of a customer adds to what is known', () => {
    const { ticket: changed, message, events } = added('customer');
    expect(changed.errorCodes).toEqual(['E-1', 'WD-4012']);
    expect(message.redactions).toEqual(log.redactions);
    expect(workOf(events)?.attachmentTexts).toEqual(['an earlier log', 'error WD-4012']);
  });

  it('keeps what was known before', () => {
    expect(workOf(added('customer', []).events)?.attachmentTexts).toEqual(['an earlier log']);
  });

  it('of an agent is no fact about the customer', () => {
    expect(added('agent').ticket.errorCodes).toEqual(['E-1']);
  });
});
