/**
 * The ports of the local stack, and who has taken them.
 *
 * Plain JavaScript without packages, as `tools/run.mjs` asks before anything is installed.
 */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { createServer } from 'node:net';

/** Each port and the variables that override it; the first is the one that we name. */
export const PORTS = {
  intake: { variables: ['INTAKE_PORT'], port: 3000 },
  'priority-classifier': { variables: ['PRIORITY_CLASSIFIER_PORT', 'CLASSIFIER_PORT'], port: 3001 },
  'sla-timer': { variables: ['SLA_TIMER_PORT'], port: 3002 },
  notification: { variables: ['NOTIFICATION_PORT'], port: 3003 },
  // Not the usual 9092 and 5432, which a developer's machine often has in use.
  Kafka: { variables: ['KAFKA_PORT'], port: 19092 },
  Postgres: { variables: ['POSTGRES_PORT'], port: 15432 },
};

/** Where Kafka or Postgres are given, nothing of ours listens there. */
const GIVEN_BY = { Kafka: 'KAFKA_BROKERS', Postgres: 'DATABASE_URL' };

/** The port from its variable, or the default. Throws a RangeError for people. */
export function portOf(owner, env) {
  const { variables, port } = PORTS[owner];
  const variable = variables.find((name) => env[name]);
  if (!variable) return port;
  const chosen = Number(env[variable]);
  if (Number.isInteger(chosen) && chosen > 0 && chosen < 65_536) return chosen;
  throw new RangeError(`${variable} is not a port: a number from 1 to 65535 is wanted.`);
}

/** Everything that keeps the stack from its ports, in one message; undefined where nothing does. */
export async function portRefusal(env) {
  const owners = Object.keys(PORTS).filter((owner) => !env[GIVEN_BY[owner]]);
  const wanted = owners.map((owner) => ({
    owner,
    port: portOf(owner, env),
    variable: PORTS[owner].variables[0],
  }));
  const faults = [];
  for (const [index, { owner, port, variable }] of wanted.entries()) {
    const twin = wanted.slice(0, index).find((earlier) => earlier.port === port);
    const fault = twin ? `is wanted for ${twin.owner} too` : await faultOf(port);
    if (fault) faults.push({ variable, text: `Port ${port} for ${owner} ${fault}.` });
  }
  if (faults.length === 0) return undefined;
  const [ways, last] = [faults.slice(0, -1).map(({ variable }) => variable), faults.at(-1).variable];
  const variables = ways.length === 0 ? last : `${ways.join(', ')} and ${last}`;
  const lines = faults.map(({ text }) => text);
  return [
    ...lines,
    `End what has taken ${faults.length === 1 ? 'it' : 'them'}, or set ${variables} to free ports.`,
  ].join('\n  ');
}

async function faultOf(port) {
  const code = await new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(error.code));
    // Without a host, as the services listen: a program on any address of this machine is found.
    server.listen({ port, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
  if (code === undefined) return undefined;
  if (code === 'EACCES') return 'needs more rights than this user has';
  return `is in use by ${nameOf(listenerOn(port))}`;
}

/** Who has taken a port: our own stack in another folder is told by what its programs are called with. */
function nameOf(listener) {
  if (!listener) return 'another program';
  const { pid, command } = listener;
  const stack = /(\/\S*?)\/(?:\.local\/stack\/|dist\/apps\/)/.exec(command)?.[1];
  if (stack) return `the Triage of ${stack} (process ${pid})`;
  return `another program (${command.split(' ', 1)[0] || 'unknown'}, process ${pid})`;
}

/** The process that listens on a port, as far as Linux and our rights tell. */
function listenerOn(port) {
  try {
    const sockets = new Set(['tcp', 'tcp6'].flatMap((table) => socketsOn(port, `/proc/net/${table}`)));
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      if (!holdsOne(pid, sockets)) continue;
      return {
        pid: Number(pid),
        command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim(),
      };
    }
  } catch {
    // Another system than Linux.
  }
  return undefined;
}

function socketsOn(port, table) {
  const end = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  const LISTENING = '0A';
  return readFileSync(table, 'utf8')
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter((fields) => fields[1]?.endsWith(end) && fields[3] === LISTENING)
    .map((fields) => `socket:[${fields[9]}]`);
}

function holdsOne(pid, sockets) {
  try {
    return readdirSync(`/proc/${pid}/fd`).some((fd) => {
      try {
        return sockets.has(readlinkSync(`/proc/${pid}/fd/${fd}`));
      } catch {
        return false;
      }
    });
  } catch {
    return false;
  }
}
