import { EnvError } from '@triage/service';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where attachments are kept. */
export type StoreLocation =
  | { readonly kind: 'disk'; readonly folder: string }
  | {
      readonly kind: 's3';
      readonly bucket: string;
      /** Empty, or ends with a slash. */
      readonly prefix: string;
      readonly endpoint: string | undefined;
      readonly region: string;
    };

/**
 * Reads `ATTACHMENT_STORE`: `file:///folder`, `file:folder` under the working directory, or
 * `s3://bucket/prefix?endpoint=https://…&region=…`. Credentials are not part of it.
 */
export function parseStoreUrl(text: string): StoreLocation {
  if (text.startsWith('s3://')) return s3Location(text);
  if (text.startsWith('file:///')) return { kind: 'disk', folder: fileURLToPath(text) };
  if (/^file:[^/]/.test(text)) return { kind: 'disk', folder: resolve(text.slice('file:'.length)) };
  throw new EnvError('must be a file:// or s3:// URL');
}

function s3Location(text: string): StoreLocation {
  const url = URL.parse(text);
  if (!url || !/^[\da-z][\d.a-z-]{1,61}[\da-z]$/.test(url.hostname) || url.username || url.port)
    throw new EnvError('must name a bucket: s3://bucket');
  const endpoint = url.searchParams.get('endpoint') ?? undefined;
  if (endpoint !== undefined && !/^https?:$/.test(URL.parse(endpoint)?.protocol ?? ''))
    throw new EnvError('must have an http:// or https:// endpoint');
  const prefix = url.pathname.replace(/^\/+|\/+$/g, '');
  return {
    kind: 's3',
    bucket: url.hostname,
    prefix: prefix === '' ? '' : `${prefix}/`,
    endpoint,
    region: url.searchParams.get('region') ?? 'us-east-1',
  };
}
