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
  const reader = new UploadReader(jsonPart, limits, memory);
  try {
    reader.demandSize(Number(request.headers['content-length'] ?? 0));
    for await (const part of request.parts({
      // So that each part comes as the bytes it is, whatever it says of itself.
      isPartAFile: () => true,
      limits: { fileSize: Infinity, parts: limits.attachmentMaxFiles + MOST_FIELDS, headerPairs: 20 },
    }) as AsyncIterable<MultipartFile>)
      await reader.add(part);
    return reader.finish();
  } catch (error) {
    memory.give(reader.held);
    // The rest runs off unread: an answer alone would leave the connection stuck in the middle of the body.
    request.raw.unpipe().resume();
    throw asProblem(error, limits);
  }
}

/** What has been read of one body so far. */
class UploadReader {
  /** Taken of the upload memory. */
  held = 0;
  private readonly files: Upload[] = [];
  private readonly faults: FileFault[] = [];
  private readonly fields: FormField[] = [];
  private json: unknown;
  private fileCount = 0;
  private fieldBytes = 0;
  private readBytes = 0;

  constructor(
    private readonly jsonPart: string,
    private readonly limits: IntakeConfig,
    private readonly memory: UploadMemory,
  ) {}

  demandSize(bytes: number): void {
    if (bytes > 2 * (this.limits.attachmentMaxTotalBytes + MOST_FIELD_BYTES))
      throw fileProblem([totalFault(this.limits)], { connection: 'close' });
  }

  async add(part: MultipartFile): Promise<void> {
    const name = part.fieldname ?? '';
    if (FILES.test(name)) await this.addFile(part);
    else await this.addField(name, part);
  }

  private async addFile(part: MultipartFile): Promise<void> {
    const { attachmentMaxFiles, attachmentMaxFileBytes } = this.limits;
    const index = this.fileCount++;
    const surplus = index >= attachmentMaxFiles;
    const bytes = await this.bytesOf(part, surplus ? 0 : attachmentMaxFileBytes);
    if (bytes?.length === 0 && !part.filename)
      // What a form sends of a file field that was left empty.
      this.fileCount -= 1;
    else if (bytes) this.files.push({ name: part.filename ?? '', bytes, sha256: sha256(bytes) });
    else if (!surplus)
      this.faults.push({
        field: `attachments[${index}]`,
        name: shownName(part.filename),
        refused: `is larger than ${mebibytes(attachmentMaxFileBytes)}`,
        tooLarge: true,
      });
  }

  private async addField(name: string, part: MultipartFile): Promise<void> {
    const field = fieldOf([name]);
    if (part.filename !== undefined && name !== this.jsonPart)
      throw invalid([{ field, message: 'is not a field for files; these are called attachments' }]);
    const bytes = await this.bytesOf(part, MOST_FIELD_BYTES - this.fieldBytes);
    if (!bytes) throw invalid([{ field, message: 'is longer than any field may be' }]);
    this.fieldBytes += bytes.length;
    if (name === this.jsonPart && this.json === undefined) this.json = parseJsonBody(bytes);
    else this.fields.push([name, textOf(field, bytes)]);
  }

  /** The part's bytes, or undefined where they are more than `most`; the rest of them is read all the same. */
  private async bytesOf(part: MultipartFile, most: number): Promise<Buffer | undefined> {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of part.file as AsyncIterable<Buffer>) {
      size += chunk.length;
      this.readBytes += chunk.length;
      this.demandSize(this.readBytes);
      if (size > most) continue;
      this.memory.take(chunk.length);
      this.held += chunk.length;
      chunks.push(chunk);
    }
    return size > most ? undefined : Buffer.concat(chunks);
  }

  finish(): ReadUpload {
    const { attachmentMaxFiles, attachmentMaxTotalBytes } = this.limits;
    if (this.fileCount > attachmentMaxFiles)
      throw invalid([
        {
          field: 'attachments',
          message: `are ${this.fileCount}, and ${attachmentMaxFiles} are taken at once`,
        },
      ]);
    if (this.faults.length > 0) throw fileProblem(this.faults);
    if (this.files.reduce((sum, { bytes }) => sum + bytes.length, 0) > attachmentMaxTotalBytes)
      throw fileProblem([totalFault(this.limits)]);
    return { body: bodyOf(this.json, this.jsonPart, this.fields), files: this.files, held: this.held };
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

const mebibytes = (bytes: number) =>
  `${(bytes / 1024 / 1024).toLocaleString('en', { maximumFractionDigits: 2 })} MiB`;

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest();
