import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { continueTrace, runInTrace, type Trace } from '../telemetry/trace.ts';
import { addBodyParsers, checkContentType } from './accepts.ts';
import { rememberMethods } from './known-methods.ts';
import { problemFrom } from './problem-from.ts';
import { sendProblem } from './problem-filter.ts';
import { methodNotAllowed, Problem } from './problem.ts';
import { checkAddress } from './request-text.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the first hook; null on what the router refuses before any hook. */
    trace: Trace | null;
  }
}

const BODY_LIMIT_BYTES = 1024 * 1024;
// A whole request has to arrive within this time; a slow sender is cut off with 408.
const REQUEST_TIMEOUT_MS = 15_000;
// Longer than the idle time of common load balancers (60 s), so that it is they who close.
const KEEP_ALIVE_TIMEOUT_MS = 65_000;

/** Fastify as all services use it: limits, traces, and no request that can't be read gets past it. */
export function createHttpAdapter(): FastifyAdapter {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    keepAliveTimeout: KEEP_ALIVE_TIMEOUT_MS,
    trustProxy: false,
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    http: { connectionsCheckingInterval: 5_000 },
    routerOptions: { maxParamLength: 256 },
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
      sendProblem(problemFrom(error), request, reply),
    clientErrorHandler: refuseUnreadable,
  });
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  addBodyParsers(fastify);
  fastify.decorateRequest('trace', null);
  fastify.addHook('onRequest', (request, reply, done) => {
    const trace = continueTrace(header(request, 'traceparent'), requestId(request));
    request.trace = trace;
    void reply
      .header('traceparent', trace.traceparent)
      .header('x-request-id', trace.requestId ?? trace.traceId);
    runInTrace(trace, done);
  });
  const methodsAt = rememberMethods(fastify);
  fastify.addHook('onRequest', (request, _reply, done) => {
    checkAddress(request.raw.url ?? '/');
    if (request.is404) {
      const allowed = methodsAt(request.url.split('?', 1)[0] ?? '/');
      if (allowed.length > 0) throw methodNotAllowed(allowed);
    }
    checkContentType(request);
    done();
  });
  // The body arrives in the socket's own async context; from here on the request's holds again.
  fastify.addHook('preValidation', (request, _reply, done) => {
    if (request.trace) runInTrace(request.trace, done);
    else done();
  });
  return adapter;
}

function header(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === 'string' ? value : undefined;
}

function requestId(request: FastifyRequest): string | undefined {
  const id = header(request, 'x-request-id');
  return id !== undefined && /^[\w.:/+=-]{1,128}$/.test(id) ? id : undefined;
}

/** Answers what is not even HTTP. There is no request yet, so the document is written by hand. */
function refuseUnreadable(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) return socket.destroy() as never;
  const status =
    error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
  const title = STATUS_CODES[status] ?? 'Bad Request';
  const type = title.toLowerCase().replaceAll(' ', '-');
  const body = JSON.stringify(new Problem({ type, status, title }).document('', undefined));
  socket.end(
    `HTTP/1.1 ${status} ${title}\r\nContent-Type: application/problem+json\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}
