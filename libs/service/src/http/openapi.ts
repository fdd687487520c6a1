import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { ROLES, mayAct, type Role } from '../auth/principal.ts';
import { nameSchemas } from './named-schemas.ts';

export interface ApiDescription {
  readonly title: string;
  readonly description: string;
  /** Adds to the finished document what decorators cannot say. */
  readonly complete?: (document: OpenAPIObject) => void;
}

const PROBLEM_SCHEMA = {
  type: 'object',
  description: 'RFC 9457 problem details',
  required: ['type', 'title', 'status', 'instance'],
  properties: {
    type: { type: 'string', format: 'uri', examples: ['urn:triage:problem:validation'] },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    instance: { type: 'string' },
    traceId: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['field', 'message'],
        properties: { field: { type: 'string' }, message: { type: 'string' } },
      },
    },
  },
};

const TOKEN =
  'A static token of `AUTH_TOKENS` (in the local stack: `tokens` of `.local/stack.json`), or a JWT of `OIDC_ISSUER`.';

/** Where decorators leave the roles of a route for `serveOpenApi`. */
export const ROLES_EXTENSION = 'x-roles';

/** Serves the OpenAPI 3.1 document at `/openapi.json` and its page at `/docs`, whose assets are all our own. */
export function serveOpenApi(app: INestApplication, description: ApiDescription): void {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle(description.title)
    .setDescription(description.description)
    .setVersion('1')
    .addSecurity('bearer', { type: 'http', scheme: 'bearer', description: TOKEN })
    .addSecurityRequirements('bearer')
    .build();
  const document = () => {
    const created = completed(SwaggerModule.createDocument(app, config));
    description.complete?.(created);
    nameSchemas(created);
    return created;
  };
  SwaggerModule.setup('docs', app, document, {
    jsonDocumentUrl: 'openapi.json',
    raw: ['json'],
    customSiteTitle: description.title,
    // The bundle would otherwise fetch a badge from the network.
    swaggerOptions: { validatorUrl: null, persistAuthorization: true },
  });
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;

/** Every operation may answer with a problem and is for some role, so none has to say so itself. */
function completed(document: OpenAPIObject): OpenAPIObject {
  document.components ??= {};
  document.components.schemas = { ...document.components.schemas, Problem: PROBLEM_SCHEMA } as NonNullable<
    typeof document.components.schemas
  >;
  for (const path of Object.values(document.paths))
    for (const method of METHODS) {
      const operation = path[method];
      if (!operation) continue;
      operation.responses['default'] ??= {
        description: 'A problem',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      };
      const roles = (operation as { [ROLES_EXTENSION]?: readonly Role[] })[ROLES_EXTENSION];
      operation.description = [operation.description, forWhom(roles)].filter(Boolean).join('\n\n');
    }
  return document;
}

function forWhom(roles: readonly Role[] | undefined): string {
  const able = ROLES.filter((role) => roles === undefined || mayAct(role, roles));
  return `Roles: ${able.map((role) => `\`${role}\``).join(', ')}.`;
}
