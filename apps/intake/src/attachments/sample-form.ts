import type { SampleFile } from './sample-files.ts';

/** A part of a form; a name makes it a file. */
export type Part = readonly [field: string, name: string | undefined, content: Buffer | string];

/** A multipart body as bytes, since FormData would tidy hostile names up. */
export function multipart(parts: readonly Part[], { end = '--x--\r\n' } = {}): Buffer {
  const written = parts.flatMap(([field, name, content]) => [
    Buffer.from(`--x\r\ncontent-disposition: form-data; name="${field}"`),
    Buffer.from(name === undefined ? '' : `; filename="${name}"`),
    Buffer.from('\r\n\r\n'),
    Buffer.from(content),
    Buffer.from('\r\n'),
  ]);
  return Buffer.concat([...written, Buffer.from(end)]);
}
export const MULTIPART = { 'content-type': 'multipart/form-data; boundary=x' };

/** A form as browsers send it: JSON as one part, and files beside it. */
export function form(files: readonly SampleFile[], part: string, json: object): FormData {
  const data = new FormData();
  data.append(part, new Blob([JSON.stringify(json)], { type: 'application/json' }));
  for (const { name, bytes } of files) data.append('attachments', new Blob([new Uint8Array(bytes)]), name);
  return data;
}
