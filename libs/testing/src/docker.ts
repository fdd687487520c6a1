import { request } from 'node:http';
import { homedir } from 'node:os';
import { join } from 'node:path';

const SOCKETS = ['/var/run/docker.sock', join(homedir(), '.docker/run/docker.sock')];

/** Whether a Docker engine answers on this machine; asked before the containers' library is loaded, which is slow. */
export async function dockerAnswers(): Promise<boolean> {
  const host = process.env['DOCKER_HOST'];
  const targets = host ? [dockerTarget(host)] : SOCKETS.map((socketPath) => ({ socketPath }));
  const answers = await Promise.all(targets.map((target) => target !== undefined && pings(target)));
  return answers.includes(true);
}

type Target = { readonly socketPath: string } | { readonly host: string; readonly port: string };

/** Where a `DOCKER_HOST` points, or undefined for a scheme that we can't ask (ssh, npipe). */
export function dockerTarget(dockerHost: string): Target | undefined {
  const { protocol, hostname, port, pathname } = new URL(dockerHost);
  if (protocol === 'unix:') return { socketPath: pathname };
  if (protocol === 'tcp:' || protocol === 'http:') return { host: hostname, port: port || '2375' };
  return undefined;
}

function pings(target: Target): Promise<boolean> {
  return new Promise((answer) => {
    const ping = request({ ...target, path: '/_ping', timeout: 1000 }, (response) => {
      response.resume();
      answer(response.statusCode === 200);
    });
    ping.on('timeout', () => ping.destroy());
    ping.on('error', () => answer(false));
    ping.end();
  });
}
