import { invalid, Problem } from '@triage/service';

/** Why a file is not taken. */
export interface FileFault {
  /** Its place in the request, such as `attachments[2]`. */
  readonly field: string;
  /** As it may be shown; absent for what holds of all files. */
  readonly name?: string;
  /** The end of a sentence that begins with the name. */
  readonly refused: string;
  readonly tooLarge?: boolean;
}

/** One document for all files that are not taken: 413 where their size is a reason, else 422. */
export function fileProblem(faults: readonly FileFault[], headers: Record<string, string> = {}): Problem {
  const errors = faults.map(({ field, name, refused }) => ({
    field,
    message: name === undefined ? refused : `“${name}” ${refused}`,
  }));
  if (!faults.some(({ tooLarge }) => tooLarge)) return invalid(errors);
  const { detail } = invalid(errors);
  return new Problem({
    type: 'too-large',
    status: 413,
    title: 'Too large',
    ...(detail !== undefined && { detail }),
    errors,
    headers,
  });
}
