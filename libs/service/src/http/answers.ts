import { ApiResponse } from '@nestjs/swagger';

/**
 * Describes what a route answers where all goes well, as a schema of typebox. A schema with a `title` stands
 * in the document under that name, once.
 */
export const Answers = (schema: object, options: { status?: number; description?: string } = {}) =>
  ApiResponse({ status: options.status ?? 200, description: options.description ?? '', schema });
