import type { MultipartFile } from '@fastify/multipart';
import { decodeBody, fieldOf, invalid, malformed, parseJsonBody, Problem, textFault } from '@triage/service';
import type { FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import type { IntakeConfig } from '../config.ts';
import { formBody, type FormField } from '../decide/form-body.ts';
import { shownName } from '../decide/shown-name.ts';
import { refusalProblem } from '../refusal-problem.ts';
import { fileProblem, type FileFault } from './file-problem.ts';
import type { UploadMemory } from './upload-memory.ts';

/** A file as it was sent. */
export interface Upload {
  readonly name: string;
  readonly bytes: Buffer;
  readonly sha256: Buffer;
}

export interface ReadUpload {
  readonly body: unknown;
  readonly files: readonly Upload[];
  /** Taken of the upload memory; whoever has finished with the files gives it back. */
  readonly held: number;
}

const MOST_FIELD_BYTES = 1024 * 1024;
const MOST_FIELDS = 100;
const FILES = /^attachments(?:\[\d{0,3}\])?$/;

/**
 * Reads a multipart body: the part `jsonPart`, or fields, as the object that a JSON body
 * would be, and the files called `attachments`.
 *
 * What is too much is read on and dropped, so that the sender gets an answer and not a
 * broken connection; beyond twice the limits it is the connection that ends. Throws a
 * Problem that names every file that is too large or too many.
 */
export async function readUpload(
  request: FastifyRequest,
  jsonPart: string,
  { limits, memory }: { limits: IntakeConfig; memory: UploadMemory },
): Promise<ReadUpload> {
  const mostBytes = 2 * limits.attachmentMaxTotalBytes + 2 * MOST_FIELD_BYTES;
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) throw endConnection(limits);
  const files: Upload[] = [];
  const faults: FileFault[] = [];
  const fields: FormField[] = [];
  let json: unknown;
  let [read, held, fieldBytes, count] = [0, 0, 0, 0];

  /** The part's bytes, or undefined where they are more than `most`; the rest of them is read all the same. */
  const bytesOf = async (part: MultipartFile, most: number): Promise<Buffer | undefined> => {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of part.file as AsyncIterable<Buffer>) {
      size += chunk.length;
      read += chunk.length;
      if (read > mostBytes) throw endConnection(limits);
      if (size > most) continue;
      memory.take(chunk.length);
      held += chunk.length;
      chunks.push(chunk);
    }
    return size > most ? undefined : Buffer.concat(chunks);
  };

  try {
    for await (const part of request.parts({
      isPartAFile: () => true,
      limits: { fileSize: Infinity, parts: limits.attachmentMaxFiles + MOST_FIELDS, headerPairs: 20 },
    }) as AsyncIterable<MultipartFile>) {
      const name = part.fieldname ?? '';
      if (FILES.test(name)) {
        const index = count++;
        const file = { field: `attachments[${index}]`, name: shownName(part.filename) };
        const bytes = await bytesOf(
          part,
          index < limits.attachmentMaxFiles ? limits.attachmentMaxFileBytes : -1,
        );
        // What a form sends of a file field that was left empty.
        if (bytes?.length === 0 && !part.filename) count -= 1;
        else if (bytes) files.push({ name: part.filename ?? '', bytes, sha256: sha256(bytes) });
        else if (index < limits.attachmentMaxFiles)
          faults.push({
            ...file,
            tooLarge: true,
            refused: `is larger than ${mebibytes(limits.attachmentMaxFileBytes)}`,
          });
        continue;
      }
      const field = fieldOf([name]);
      if (part.filename !== undefined && name !== jsonPart)
        throw invalid([{ field, message: 'is not a field for files; these are called attachments' }]);
      const bytes = await bytesOf(part, MOST_FIELD_BYTES - fieldBytes);
      if (!bytes) throw invalid([{ field, message: 'is longer than any field may be' }]);
      fieldBytes += bytes.length;
      if (name === jsonPart && json === undefined) json = parseJsonBody(bytes);
      else fields.push([name, textOf(field, bytes)]);
    }
    if (count > limits.attachmentMaxFiles)
      throw invalid([
        { field: 'attachments', message: `are ${count}, and ${limits.attachmentMaxFiles} are taken at once` },
      ]);
    if (faults.length > 0) throw fileProblem(faults);
    if (files.reduce((sum, { bytes }) => sum + bytes.length, 0) > limits.attachmentMaxTotalBytes)
      throw fileProblem([totalFault(limits)]);
    return { body: bodyOf(json, jsonPart, fields), files, held };
  } catch (error) {
    memory.give(held);
    // The rest runs off unread: an answer alone would leave the connection stuck in the middle of the body.
    request.raw.unpipe().resume();
    throw asProblem(error, limits);
  }
}

function bodyOf(json: unknown, jsonPart: string, fields: readonly FormField[]): unknown {
  if (json !== undefined) {
    const [more] = fields;
    if (more)
      throw invalid([{ field: fieldOf([more[0]]), message: `cannot stand beside the part ${jsonPart}` }]);
    return json;
  }
  const form = formBody(fields, (text) => parseJsonBody(Buffer.from(text)));
  if ('refused' in form) throw refusalProblem(form);
  return form.body;
}

function textOf(field: string, bytes: Buffer): string {
  const text = decodeBody(bytes);
  const fault = textFault(text);
  if (fault) throw invalid([{ field, message: fault }]);
  return text;
}

/** What the parser says is in its own words, and about the sender's body. */
function asProblem(error: unknown, limits: IntakeConfig): Problem {
  if (error instanceof Problem) return error;
  if ((error as { code?: unknown } | null)?.code === 'FST_PARTS_LIMIT')
    return invalid([
      {
        field: 'attachments',
        message: `are too many, or the fields; ${limits.attachmentMaxFiles} files are taken`,
      },
    ]);
  return malformed('The body is not valid multipart/form-data.', [
    { field: 'body', message: 'is not valid multipart/form-data' },
  ]);
}

const totalFault = (limits: IntakeConfig): FileFault => ({
  field: 'attachments',
  tooLarge: true,
  refused: `are larger than ${mebibytes(limits.attachmentMaxTotalBytes)} together`,
});

const endConnection = (limits: IntakeConfig) => fileProblem([totalFault(limits)], { connection: 'close' });

const mebibytes = (bytes: number) =>
  `${(bytes / 1024 / 1024).toLocaleString('en', { maximumFractionDigits: 2 })} MiB`;

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest();
