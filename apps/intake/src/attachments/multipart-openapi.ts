import type { OpenAPIObject } from '@nestjs/swagger';

/** The routes that take files, and the part that holds what is otherwise the JSON body. */
const ROUTES = [
  { path: '/v1/tickets', part: 'ticket' },
  { path: '/v1/tickets/{id}/messages', part: 'message' },
] as const;

/** Describes the multipart form of a request beside its JSON form; decorators know one schema for both. */
export function describeMultipart(document: OpenAPIObject): void {
  for (const { path, part } of ROUTES) {
    const body = document.paths[path]?.post?.requestBody;
    if (!body || !('content' in body)) continue;
    const schema = body.content['application/json']?.schema;
    if (!schema) continue;
    body.content['multipart/form-data'] = {
      schema: {
        type: 'object',
        description: `The JSON body as the part \`${part}\`, or its fields as parts of their own.`,
        properties: {
          [part]: schema,
          attachments: {
            type: 'array',
            items: { type: 'string', format: 'binary' },
            description:
              'PNG, JPEG, WebP, GIF, PDF or UTF-8 text, told by content. Pictures are stored without metadata, texts redacted.',
          },
        },
      },
      encoding: { [part]: { contentType: 'application/json' } },
    };
  }
}
