import { openedEvent } from '../sample-events.ts';
import { opened } from './messages-for.ts';

const now = new Date('2026-03-01T10:00:01.000Z');

describe('a ticket is opened', () => {
  it('is acknowledged to its customer, once for one event', () => {
    const event = openedEvent();
    const first = opened(undefined, event, now).state!;
    expect(first.newDeliveries).toMatchObject([
      {
        receiver: 'email',
        template: 'ticket_received',
        suppressed: null,
        audience: 'customer',
        requesterId: 'cust-1',
      },
    ]);
    const again = opened(undefined, event, new Date()).state!;
    expect(again.newDeliveries[0]!.id).toBe(first.newDeliveries[0]!.id);
  });

  it('is not acknowledged where a machine wrote it, and says why', () => {
    const { state, events } = opened(undefined, openedEvent({ automated: true }), now);
    expect(state!.newDeliveries).toMatchObject([{ suppressed: 'automated_sender' }]);
    expect(events).toMatchObject([{ data: { reason: 'automated_sender' } }]);
  });

  it('wakes nobody by the screen alone, whatever it saw', () => {
    expect(opened(undefined, openedEvent({ priority: 'P1' }), now).state!.alerts).toEqual([]);
  });
});
