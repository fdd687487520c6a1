import { Catch, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LOGGER, type Logger } from '../telemetry/logger.ts';
import { continueTrace, currentTrace } from '../telemetry/trace.ts';
import { problemFrom } from './problem-from.ts';
import { Problem } from './problem.ts';

/** Turns whatever goes wrong on the way of a request into a problem document (RFC 9457). */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const problem = problemFrom(error);
    if (problem.status >= 500) this.report(error, problem, request);
    if (reply.sent || reply.raw.headersSent) reply.raw.destroy();
    else sendProblem(problem, request, reply);
  }

  /** A refusal that we chose ourselves needs no stack. */
  private report(error: unknown, problem: Problem, request: FastifyRequest): void {
    const cause = error instanceof Problem ? { reason: error.message } : { err: error };
    const fields = { ...cause, method: request.method, route: request.routeOptions.url };
    this.logger[problem.status === 503 ? 'warn' : 'error'](fields, 'a request failed');
  }
}

export function sendProblem(problem: Problem, request: FastifyRequest, reply: FastifyReply): void {
  // What the router refuses by itself comes here before any hook has made a trace.
  const trace = request.trace ?? currentTrace() ?? continueTrace(undefined);
  const document = problem.document(instanceOf(request.url), trace.traceId);
  void reply
    .code(problem.status)
    .headers(problem.headers)
    .type('application/problem+json; charset=utf-8')
    // Text, because fastify's serializers know JSON's own content type alone.
    .serializer((body: string) => body)
    .send(JSON.stringify(document));
}

/** The path without the query, which may hold what should not be repeated. */
const instanceOf = (url: string) => (url.split('?', 1)[0] ?? url).slice(0, 500);
