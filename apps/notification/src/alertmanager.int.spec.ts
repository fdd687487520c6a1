import { alertmanagerIsMissing, startAlertmanager, until } from '@triage/testing';
import { httpReceiver, startHttpPeer } from './http-peer.ts';
import { startTestNotification, type TestNotification } from './start-test-notification.ts';

/** A real Alertmanager of Debian's, and what it makes of our alerts. */
const missing = await alertmanagerIsMissing();
if (missing) console.log(`Skipped, since Alertmanager can't be had here: ${missing}`);

interface Shown {
  readonly labels: Record<string, string>;
  readonly annotations: Record<string, string>;
  readonly startsAt: string;
  readonly status: { readonly state: string };
}
interface ToldOn {
  readonly status: string;
  readonly alerts: readonly { readonly status: string; readonly labels: Record<string, string> }[];
}

let notification: TestNotification;
const cleanUps: (() => Promise<void>)[] = [];
beforeEach(async () => {
  notification = await startTestNotification();
});
afterEach(async () => {
  await Promise.all([notification.stop(), ...cleanUps.splice(0).map((cleanUp) => cleanUp())]);
});

(missing ? it.skip : it)(
  'accepts our alerts, shows them, tells them on, and calls them over when we do',
  async () => {
    const peer = await startHttpPeer((response) => response.end());
    cleanUps.push(() => peer.stop());
    const alertmanager = await startAlertmanager(peer.url);
    cleanUps.push(() => alertmanager.stop());
    const shown = async () =>
      (await (await fetch(`${alertmanager.url}/api/v2/alerts`)).json()) as readonly Shown[];
    const toldOn = () => peer.received.map(({ body }) => JSON.parse(body) as ToldOn);
    const DESTINATION = 'on-call/alertmanager';
    notification.sender(httpReceiver(DESTINATION, { kind: 'alertmanager', url: alertmanager.url }));

    const first = await notification.tell({ destinations: [DESTINATION], subject: 'My withdrawal is gone' });
    const second = await notification.tell({ destinations: [DESTINATION], priority: 'P3' });
    await until(async () => (await shown()).length === 2, { what: 'both alerts' });
    const [alert] = (await shown()).filter(({ labels }) => labels['ticket'] === first.ticketId);
    expect(alert).toMatchObject({
      labels: { alertname: 'triage_sla_breached', alert: first.id, priority: 'P1', metric: 'first_response' },
      annotations: { summary: expect.stringContaining('T-1042') },
      status: { state: 'active' },
    });
    expect(Date.parse(alert!.startsAt)).toBe(first.startsAt.getTime());

    await notification.tell({
      destinations: [DESTINATION],
      ticketId: first.ticketId!,
      kind: 'resolved',
      now: new Date(Date.now() + 1),
    });
    // The same labels are the same alert: no third one, and the other goes on.
    await until(async () => (await shown()).every(({ labels }) => labels['alert'] === second.id), {
      what: 'the end of the first',
    });
    expect(await shown()).toHaveLength(1);
    const ofFirst = () =>
      toldOn()
        .flatMap(({ alerts }) => alerts)
        .filter(({ labels }) => labels['alert'] === first.id)
        .map(({ status }) => status);
    await until(() => ofFirst().includes('resolved'), { what: 'its end to be told on', timeoutMs: 20_000 });
    expect(ofFirst()).toEqual(['firing', 'resolved']);
    expect((await notification.deliveries()).map(({ status, attempts }) => ({ status, attempts }))).toEqual(
      Array.from({ length: 3 }, () => ({ status: 'delivered', attempts: 1 })),
    );
  },
);
