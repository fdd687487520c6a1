import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { CannotStart } from './cannot-start.ts';

const LOOPBACK = '127.0.0.1';

/** Different TCP ports of the loopback that were free a moment ago; another program may still be quicker. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, LOOPBACK));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))));
  return ports;
}

/** Throws a readable refusal where something listens on the port already; `variable` names the way out. */
export async function demandFreePort(port: number, what: string, variable: string): Promise<void> {
  const server = createServer();
  try {
    // Without a host, as the services listen: a program on any address of this machine is found.
    await once(server.listen({ port, exclusive: true }), 'listening');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'EACCES' ? 'needs more rights than this user has' : 'is in use by another program';
    throw new CannotStart(
      `Port ${port} for ${what} ${why}. End that program, or set ${variable} to a free port.`,
    );
  }
  await new Promise((closed) => server.close(closed));
}

/** Whether something accepts a connection on the loopback's port. */
export async function accepts(port: number): Promise<boolean> {
  const socket = connect(port, LOOPBACK);
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
