import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { invalid, unauthorized, unsupportedMediaType } from './problem.ts';
import { decodeBody, parseJsonBody, textFault } from './json-body.ts';

const JSON_ONLY = ['application/json'] as const;

/** Says which content types a route takes instead of JSON alone. A text type's body arrives as a string. */
export const Accepts = (...types: string[]) => RouteConfig({ accepts: types });

/** Refuses a body whose content type its route does not take, before a byte of it is parsed. */
export function checkContentType(request: FastifyRequest): void {
  const hasBody =
    request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;
  if (!hasBody || request.method === 'GET' || request.method === 'HEAD' || request.is404) return;
  const accepted = (request.routeOptions.config as { accepts?: readonly string[] }).accepts ?? JSON_ONLY;
  const [type = '', ...parameters] = (request.headers['content-type'] ?? '').toLowerCase().split(';');
  const charset = parameters
    .map((parameter) => parameter.trim())
    .find((parameter) => parameter.startsWith('charset='));
  const readable = charset === undefined || /^charset="?(?:utf-8|utf8|us-ascii)"?$/.test(charset);
  if (accepted.includes(type.trim()) && readable) return;
  // A stranger learns nothing of what a route takes; every route that takes a body wants a token.
  if (!request.headers.authorization) throw unauthorized('This needs a bearer token.');
  throw unsupportedMediaType(accepted);
}

/** Takes the place of fastify's own body parsers. */
export function addBodyParsers(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    async (_request: FastifyRequest, body: Buffer) => parseJsonBody(body),
  );
  fastify.addContentTypeParser(
    /^text\//,
    { parseAs: 'buffer' },
    async (_request: FastifyRequest, body: Buffer) => {
      const text = decodeBody(body);
      const fault = textFault(text);
      if (fault) throw invalid([{ field: 'body', message: fault }]);
      return text;
    },
  );
}
