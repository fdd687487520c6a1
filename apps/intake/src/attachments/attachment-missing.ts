/** There is a row, and nothing is stored under its id: somebody has removed it behind our back. */
export class AttachmentMissing extends Error {
  override readonly name = 'AttachmentMissing';

  constructor(id: string, options?: ErrorOptions) {
    super(`nothing is stored for the attachment ${id}`, options);
  }
}
