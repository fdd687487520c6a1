import type { Redaction } from '@triage/contracts';
import { createHash } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import type { IntakeConfig } from '../config.ts';
import { textFacts, type AttachmentFacts } from '../decide/attachment-facts.ts';
import type { FileKind, FileRefusal } from '../decide/file-kind.ts';
import { safeText } from '../decide/safe-text.ts';
import { shownName } from '../decide/shown-name.ts';
import { inspectPdf } from './inspect-pdf.ts';
import type { Upload } from './read-upload.ts';
import { reencodeImage } from './reencode-image.ts';

/** A file in the form in which it may be kept. */
export interface PreparedFile extends AttachmentFacts {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
  readonly sha256: Buffer;
}

const NO_TEXT = {
  redactions: [] as readonly Redaction[],
  errorCodes: [] as readonly string[],
  excerpt: null,
};

/** The safe form of a file whose kind is known: pictures anew, texts redacted, PDFs as they are. */
export async function prepareFile(
  { name, bytes }: Upload,
  kind: FileKind,
  limits: IntakeConfig,
): Promise<FileRefusal | PreparedFile> {
  switch (kind.kind) {
    case 'image': {
      const image = await reencodeImage(bytes, kind.format, limits.attachmentMaxPixels);
      return 'refused' in image ? image : prepared(name, `image/${kind.format}`, image.bytes, NO_TEXT);
    }
    case 'pdf': {
      const fault = inspectPdf(bytes);
      return fault === undefined ? prepared(name, 'application/pdf', bytes, NO_TEXT) : { refused: fault };
    }
    case 'text': {
      if (bytes.length > limits.attachmentMaxTextBytes)
        return {
          refused: `is a text of more than ${limits.attachmentMaxTextBytes} bytes; send the part that matters`,
        };
      // Redaction does not pause, so others have their turn between two files.
      await turn();
      const { text, redactions } = safeText(kind.text);
      return prepared(name, 'text/plain', Buffer.from(text), { redactions, ...textFacts(text) });
    }
  }
}

function prepared(given: string, mediaType: string, bytes: Buffer, facts: AttachmentFacts): PreparedFile {
  const sha256 = createHash('sha256').update(bytes).digest();
  return { name: shownName(given, mediaType), mediaType, bytes, sha256, ...facts };
}
