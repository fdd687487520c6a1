import { isMailAddress } from './mail-address.ts';
import { readDuration } from './duration.ts';
import { NOBODY } from './flush.ts';
import { RECEIVER_KINDS, type ReceiverKind } from './message.ts';
import type { ThrottleWindow } from './throttle.ts';
import {
  type Fields,
  type Parsed,
  parsed,
  readFields,
  readList,
  readName,
  readText,
  type Wrong,
} from './wrong.ts';

/** Where a secret lies: its value is never in a document, hence never in the database. */
export type SecretRef = { readonly env: string } | { readonly file: string };

interface Way {
  readonly name?: string;
  readonly sendResolved?: boolean;
}

/** One way to a receiver, as the configuration says it. */
export type DestinationDocument = Way &
  (
    | { readonly kind: 'email'; /** Addresses, or `schedule:<name>`. */ readonly to: readonly string[] }
    | { readonly kind: 'slack'; readonly url: SecretRef }
    | {
        readonly kind: 'telegram';
        readonly token: SecretRef;
        readonly chatId: string;
        readonly apiUrl?: string;
      }
    | { readonly kind: 'pagerduty'; readonly routingKey: SecretRef; readonly apiUrl?: string }
    | { readonly kind: 'alertmanager'; readonly url: string; readonly token?: SecretRef }
    | { readonly kind: 'webhook'; readonly url: string | SecretRef; readonly secret: SecretRef }
  );

export interface ReceiverDocument {
  readonly name: string;
  readonly throttle?: readonly { readonly most: number; readonly per: string }[];
  readonly destinations: readonly DestinationDocument[];
}

export interface Destination {
  /** `on-call/email`. */
  readonly id: string;
  readonly receiver: string;
  readonly sendResolved: boolean;
  readonly document: DestinationDocument;
}

export interface ReceiverSetting {
  readonly name: string;
  readonly windows: readonly ThrottleWindow[];
  readonly destinations: readonly Destination[];
}

const FIELDS: Record<ReceiverKind, readonly string[]> = {
  email: ['to'],
  slack: ['url'],
  telegram: ['token', 'chatId', 'apiUrl'],
  pagerduty: ['routingKey', 'apiUrl'],
  alertmanager: ['url', 'token'],
  webhook: ['url', 'secret'],
};

/** So that no document can have `DATABASE_URL` sent to somebody. */
const SECRET_NAMES = /^(?:NOTIFY_[A-Z\d_]{1,100}|WEBHOOK_URL|WEBHOOK_SECRET)$/;

/**
 * Reads receivers in the form of a PUT, or says everything that is wrong, each with its path
 * (`receivers[0].destinations[1].url`). `used` are those that the routes name: none of them may go.
 */
export function parseReceivers(body: unknown, used: readonly string[] = []): Parsed<ReceiverSetting[]> {
  return parsed((wrong) => {
    const fields = readFields(body, '', ['receivers'], wrong);
    const receivers = readList(fields['receivers'], 'receivers', wrong, 200).map((receiver, i) =>
      readReceiver(receiver, `receivers[${i}]`, wrong),
    );
    const names = receivers.map(({ name }) => name);
    names.forEach((name, i) => {
      if (name === NOBODY) wrong(`receivers[${i}].name`, `must not be ${NOBODY}, who is told nothing`);
      if (names.indexOf(name) < i) wrong(`receivers[${i}].name`, 'is there twice');
    });
    const missing = used.filter((name) => name !== NOBODY && !names.includes(name));
    if (missing.length > 0) wrong('receivers', `must hold what the routes name: ${missing.join(', ')}`);
    return receivers;
  });
}

function readReceiver(value: unknown, path: string, wrong: Wrong): ReceiverSetting {
  const fields = readFields(value, path, ['name', 'throttle', 'destinations'], wrong);
  const name = readName(fields['name'], `${path}.name`, wrong);
  const destinations = readList(fields['destinations'], `${path}.destinations`, wrong, 20).map(
    (destination, i) => readDestination(destination, `${path}.destinations[${i}]`, name, wrong),
  );
  destinations.forEach(({ id }, i) => {
    if (destinations.findIndex((other) => other.id === id) < i)
      wrong(`${path}.destinations[${i}].name`, 'is there twice; give each of a kind its own name');
  });
  return {
    name,
    windows: readList(fields['throttle'], `${path}.throttle`, wrong, 5).map((window, i) => {
      const at = `${path}.throttle[${i}]`;
      const { most, per } = readFields(window, at, ['most', 'per'], wrong);
      if (!Number.isInteger(most) || (most as number) < 1)
        wrong(`${at}.most`, 'must be a whole number from 1');
      return { most: most as number, perMs: readDuration(per, `${at}.per`, wrong, 1_000) };
    }),
    destinations,
  };
}

function readDestination(value: unknown, path: string, receiver: string, wrong: Wrong): Destination {
  const { kind } = (value ?? {}) as Fields;
  const known = RECEIVER_KINDS.find((one) => one === kind);
  if (!known) wrong(`${path}.kind`, `must be one of ${RECEIVER_KINDS.join(', ')}`);
  const fields = readFields(
    value,
    path,
    ['name', 'kind', 'sendResolved', ...(known ? FIELDS[known] : Object.keys((value ?? {}) as Fields))],
    wrong,
  );
  const name = fields['name'] === undefined ? String(kind) : readName(fields['name'], `${path}.name`, wrong);
  const { sendResolved = true } = fields;
  if (typeof sendResolved !== 'boolean') wrong(`${path}.sendResolved`, 'must be true or false');
  if (known) READERS[known](fields, path, wrong);
  return {
    id: `${receiver}/${name}`,
    receiver,
    sendResolved: sendResolved !== false,
    document: value as DestinationDocument,
  };
}

const READERS: Record<ReceiverKind, (fields: Fields, path: string, wrong: Wrong) => void> = {
  email: ({ to }, path, wrong) => {
    const list = readList(to, `${path}.to`, wrong, 50);
    if (list.length === 0) wrong(`${path}.to`, 'must hold at least one');
    list.forEach((text, i) => {
      if (typeof text !== 'string' || !(isMailAddress(text) || /^schedule:[a-z\d-]+$/.test(text)))
        wrong(`${path}.to[${i}]`, 'must be a mail address or schedule:<name>');
    });
  },
  slack: ({ url }, path, wrong) => readSecret(url, `${path}.url`, wrong),
  telegram: ({ token, chatId, apiUrl }, path, wrong) => {
    readSecret(token, `${path}.token`, wrong);
    readText(chatId, `${path}.chatId`, wrong, 64);
    if (apiUrl !== undefined) readUrl(apiUrl, `${path}.apiUrl`, wrong);
  },
  pagerduty: ({ routingKey, apiUrl }, path, wrong) => {
    readSecret(routingKey, `${path}.routingKey`, wrong);
    if (apiUrl !== undefined) readUrl(apiUrl, `${path}.apiUrl`, wrong);
  },
  alertmanager: ({ url, token }, path, wrong) => {
    readUrl(url, `${path}.url`, wrong);
    if (token !== undefined) readSecret(token, `${path}.token`, wrong);
  },
  webhook: ({ url, secret }, path, wrong) => {
    if (typeof url === 'string') readUrl(url, `${path}.url`, wrong);
    else readSecret(url, `${path}.url`, wrong);
    readSecret(secret, `${path}.secret`, wrong);
  },
};

/** Whose parts that name a person or a password would be a secret in a document. */
function readUrl(value: unknown, path: string, wrong: Wrong): void {
  const url = typeof value === 'string' && value.length <= 2_000 ? URL.parse(value) : null;
  if (!url || !/^https?:$/.test(url.protocol)) wrong(path, 'must be an http or https URL');
  else if (url.username !== '' || url.password !== '') wrong(path, 'must not hold a user or a password');
}

function readSecret(value: unknown, path: string, wrong: Wrong): void {
  const fields = readFields(value, path, ['env', 'file'], wrong);
  const { env, file } = fields;
  if ((env === undefined) === (file === undefined)) return wrong(path, 'must be {"env": …} or {"file": …}');
  if (env !== undefined && (typeof env !== 'string' || !SECRET_NAMES.test(env)))
    wrong(`${path}.env`, 'must be the name of a variable that begins with NOTIFY_');
  if (file !== undefined && (typeof file !== 'string' || !/^[\w-][\w.-]{0,100}$/.test(file)))
    wrong(`${path}.file`, 'must be the name of a file in NOTIFICATION_SECRETS_DIR');
}
