/** A ticket as it leaves the house: redacted, and no longer than a model needs. */
export interface RemoteTicket {
  readonly subject: string;
  readonly body: string;
  readonly messages: readonly string[];
}

/** One way to ask a model. Answers with whatever the model said; rejects where it said nothing. */
export interface RemotePeer {
  ask(ticket: RemoteTicket, signal: AbortSignal): Promise<unknown>;
}

/** An answer is a few hundred bytes; a longer one is none. */
const MOST_BYTES = 65_536;

/** A peer answered, and with a status that is no answer. */
export class RemoteStatus extends Error {
  override readonly name = 'RemoteStatus';
}

/** Posts JSON and reads JSON. Follows no redirect: where tickets go is configured, not answered. */
export async function postJson(
  url: string,
  key: string | undefined,
  body: object,
  signal: AbortSignal,
): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    redirect: 'error',
    signal,
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify(body),
  });
  if (!response.ok) {
    await response.body?.cancel();
    throw new RemoteStatus(`the remote model answered ${response.status}`);
  }
  return parsed(await limitedText(response));
}

/** Undefined for what is no JSON. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function limitedText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) return '';
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
