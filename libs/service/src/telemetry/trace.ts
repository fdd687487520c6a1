import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';

/** Where the work at hand belongs, in W3C Trace Context terms (https://www.w3.org/TR/trace-context/). */
export interface Trace {
  /** 32 hex digits, the same through all services. */
  readonly traceId: string;
  /** 16 hex digits, this process's own part. */
  readonly spanId: string;
  /** The header to pass on. */
  readonly traceparent: string;
  readonly requestId?: string;
}

/** Fields that every log line of the work at hand carries. */
export type LogFields = Readonly<Record<string, string>>;

interface Context {
  readonly trace: Trace;
  readonly fields: LogFields;
}

const contexts = new AsyncLocalStorage<Context>();

export const currentTrace = (): Trace | undefined => contexts.getStore()?.trace;

export const currentLogFields = (): LogFields | undefined => contexts.getStore()?.fields;

/** Runs `work` as a part of the trace that a header names, or of a new one where it is absent or malformed. */
export function withTrace<T>(traceparent: string | undefined, work: () => T): T {
  return runInTrace(continueTrace(traceparent), work);
}

export function runInTrace<T>(trace: Trace, work: () => T): T {
  return contexts.run({ trace, fields: {} }, work);
}

/** Runs `work` with fields added to its log lines, such as the ticket's id. */
export function withLogContext<T>(fields: LogFields, work: () => T): T {
  const around = contexts.getStore() ?? { trace: continueTrace(undefined), fields: {} };
  return contexts.run({ trace: around.trace, fields: { ...around.fields, ...fields } }, work);
}

// Version 00 only has these four parts; later versions may append more, which we drop.
const TRACEPARENT =
  /^(?!ff)[\da-f]{2}-(?!0{32})(?<traceId>[\da-f]{32})-(?!0{16})[\da-f]{16}-(?<flags>[\da-f]{2})(?:-|$)/;

/** A new span of the trace that the header names. A malformed header is as good as none. */
export function continueTrace(traceparent: string | undefined, requestId?: string): Trace {
  const given = traceparent === undefined ? undefined : TRACEPARENT.exec(traceparent)?.groups;
  const traceId = given?.['traceId'] ?? randomBytes(16).toString('hex');
  const spanId = randomBytes(8).toString('hex');
  return {
    traceId,
    spanId,
    traceparent: `00-${traceId}-${spanId}-${given?.['flags'] ?? '01'}`,
    ...(requestId !== undefined && { requestId }),
  };
}
