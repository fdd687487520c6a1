/** What is wrong with one field: its path from the request's root, as in `events[2].at`. */
export interface FieldError {
  readonly field: string;
  readonly message: string;
}

export interface ProblemOptions {
  /** A short name that never changes; clients see it as `urn:triage:problem:<type>`. */
  readonly type: string;
  readonly status: number;
  readonly title: string;
  readonly detail?: string;
  readonly errors?: readonly FieldError[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Further members of the document (RFC 9457, section 3.2). */
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** The document as it is sent (RFC 9457). */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly instance: string;
  readonly traceId?: string;
  readonly errors?: readonly FieldError[];
  readonly [extension: string]: unknown;
}

const MAX_ERRORS = 50;

/** A refusal that the caller can act on. Thrown anywhere under a controller, it becomes a problem document. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly type: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string | undefined;
  readonly errors: readonly FieldError[];
  readonly headers: Readonly<Record<string, string>>;
  private readonly extensions: Readonly<Record<string, unknown>>;

  constructor(options: ProblemOptions) {
    super(options.detail ?? options.title);
    this.type = `urn:triage:problem:${options.type}`;
    this.status = options.status;
    this.title = options.title;
    this.detail = options.detail;
    this.errors = options.errors ?? [];
    this.headers = options.headers ?? {};
    this.extensions = options.extensions ?? {};
  }

  document(instance: string, traceId: string | undefined): ProblemDocument {
    return {
      ...this.extensions,
      type: this.type,
      title: this.title,
      status: this.status,
      ...(this.detail !== undefined && { detail: this.detail }),
      instance,
      ...(traceId !== undefined && { traceId }),
      ...(this.errors.length > 0 && { errors: this.errors.slice(0, MAX_ERRORS) }),
    };
  }
}

export const notFound = (detail: string) =>
  new Problem({ type: 'not-found', status: 404, title: 'Not found', detail });

export const methodNotAllowed = (allowed: readonly string[]) =>
  new Problem({
    type: 'method-not-allowed',
    status: 405,
    title: 'Method not allowed',
    detail: `This address takes ${allowed.join(', ')}.`,
    headers: { allow: allowed.join(', ') },
  });

export const conflict = (detail: string) =>
  new Problem({ type: 'conflict', status: 409, title: 'Conflict', detail });

export const forbidden = (detail: string) =>
  new Problem({ type: 'forbidden', status: 403, title: 'Not allowed', detail });

export const preconditionFailed = (detail: string) =>
  new Problem({ type: 'precondition-failed', status: 412, title: 'Changed in the meantime', detail });

export const tooLarge = (detail: string) =>
  new Problem({ type: 'too-large', status: 413, title: 'Too large', detail });

/** The request could be read, and something in it is not valid. */
export const invalid = (errors: readonly FieldError[], detail = summary(errors)) =>
  new Problem({ type: 'validation', status: 422, title: 'Not valid', detail, errors });

/** The request could not be read at all. */
export const malformed = (detail: string, errors: readonly FieldError[] = []) =>
  new Problem({ type: 'malformed', status: 400, title: 'Malformed request', detail, errors });

export const unsupportedMediaType = (accepted: readonly string[]) =>
  new Problem({
    type: 'unsupported-media-type',
    status: 415,
    title: 'Unsupported content type',
    detail: `The body has to be ${accepted.join(' or ')}.`,
    headers: { accept: accepted.join(', ') },
  });

export const unauthorized = (detail: string) =>
  new Problem({
    type: 'unauthorized',
    status: 401,
    title: 'Not authenticated',
    detail,
    headers: { 'www-authenticate': 'Bearer' },
  });

/** Nothing is wrong with the request; the same one may succeed later. */
export const unavailable = (detail: string, retryAfterSeconds = 5) =>
  new Problem({
    type: 'unavailable',
    status: 503,
    title: 'Not available at the moment',
    detail,
    headers: { 'retry-after': String(retryAfterSeconds) },
  });

function summary(errors: readonly FieldError[]): string {
  const shown = errors.slice(0, 3).map(({ field, message }) => `${field} ${message}`);
  return `${shown.join('; ')}${errors.length > 3 ? '; …' : ''}.`;
}
