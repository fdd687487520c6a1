import type { AttachmentFacts } from '../decide/attachment-facts.ts';

/**
 * What the virus scanner said: nothing found; there is no scanner; or it could not be asked,
 * and `CLAMD_DOWN` is `accept`.
 */
export type ScanState = 'clean' | 'not_scanned' | 'scanner_down';

/** An attachment whose bytes are stored, and that no ticket has yet. */
export interface StoredFile extends AttachmentFacts {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: Buffer;
  readonly scan: ScanState;
}

/** An attachment as the API tells of it. */
export function attachmentView(
  file: Omit<StoredFile, 'errorCodes' | 'excerpt'>,
  of: { readonly messageId: string; readonly createdAt: Date },
) {
  return {
    id: file.id,
    messageId: of.messageId,
    name: file.name,
    mediaType: file.mediaType,
    size: file.size,
    sha256: file.sha256.toString('hex'),
    scan: file.scan,
    redactions: file.redactions,
    createdAt: of.createdAt.toISOString(),
  };
}

export type AttachmentView = ReturnType<typeof attachmentView>;
