import { HttpException } from '@nestjs/common';
import { STATUS_CODES } from 'node:http';
import { inputRefusedByDatabase, isDatabaseUnavailable } from '../database/database-error.ts';
import { malformed, notFound, Problem, tooLarge, unavailable, unsupportedMediaType } from './problem.ts';

/**
 * The problem that an error stands for.
 *
 * What we did not foresee is a 500 that tells nothing of the inside; the log has the rest
 * under the same trace id.
 */
export function problemFrom(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const fastifyCode = codeOf(error);
  if (fastifyCode?.startsWith('FST_')) return fromFastify(fastifyCode, error);
  if (error instanceof HttpException) return fromHttpException(error);
  if (isDatabaseUnavailable(error))
    return unavailable('A system behind this service cannot be reached at the moment.');
  if (inputRefusedByDatabase(error))
    return new Problem({
      type: 'validation',
      status: 422,
      title: 'Not valid',
      detail: 'A value in the request cannot be stored.',
    });
  const status = statusOf(error);
  if (status !== undefined && status >= 400 && status < 500) return plain(status);
  return new Problem({ type: 'internal', status: 500, title: 'Something went wrong on our side' });
}

function fromFastify(code: string, error: unknown): Problem {
  switch (code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return tooLarge('The body is larger than this service takes.');
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return unsupportedMediaType(['application/json']);
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return malformed('Content-Length does not match the size of the body.');
    case 'FST_ERR_BAD_URL':
      return malformed('The path is not valid percent-encoded UTF-8.', [
        { field: 'path', message: 'is not valid percent-encoded UTF-8' },
      ]);
    case 'FST_ERR_MAX_PARAM_LENGTH':
    case 'FST_ERR_ROUTE_MAX_PARAM_LENGTH':
      return new Problem({
        type: 'uri-too-long',
        status: 414,
        title: 'Path too long',
        detail: 'A part of the path is too long.',
        errors: [{ field: 'path', message: 'has a part that is too long' }],
      });
    default: {
      const status = statusOf(error) ?? 500;
      return status < 500
        ? plain(status)
        : new Problem({ type: 'internal', status: 500, title: 'Something went wrong on our side' });
    }
  }
}

function fromHttpException(error: HttpException): Problem {
  const status = error.getStatus();
  if (status >= 500 && status !== 503)
    return new Problem({ type: 'internal', status, title: STATUS_CODES[status] ?? 'Error' });
  if (status === 503) return unavailable(error.message);
  // Nest's own words for an unknown route repeat the caller's path, whatever it holds.
  if (status === 404 && error.message.startsWith('Cannot '))
    return notFound('There is nothing at this address.');
  return plain(status, error.message);
}

function plain(status: number, detail?: string): Problem {
  const title = STATUS_CODES[status] ?? 'Refused';
  return new Problem({
    type: title.toLowerCase().replace(/[^a-z]+/g, '-'),
    status,
    title,
    ...(detail !== undefined && detail !== title && { detail }),
  });
}

function codeOf(error: unknown): string | undefined {
  const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
  return typeof code === 'string' ? code : undefined;
}

function statusOf(error: unknown): number | undefined {
  const status: unknown =
    typeof error === 'object' && error !== null ? Reflect.get(error, 'statusCode') : undefined;
  return typeof status === 'number' ? status : undefined;
}
