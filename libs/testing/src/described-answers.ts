import { Ajv2020 } from 'ajv/dist/2020.js';

interface Operation {
  readonly requestBody?: { readonly content?: Record<string, { readonly schema?: object }> };
  readonly responses: Record<string, { readonly content?: Record<string, { readonly schema?: object }> }>;
}

interface Document {
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { readonly schemas: Record<string, { readonly properties?: object }> };
}

const METHODS = ['get', 'put', 'post', 'patch', 'delete'];

/** What a service's OpenAPI document says of its answers, to be held against what it really answers. */
export class DescribedAnswers {
  private readonly document: Document;
  private readonly ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });

  static async of(url: string): Promise<DescribedAnswers> {
    return new DescribedAnswers((await (await fetch(`${url}/openapi.json`)).json()) as Document);
  }

  private constructor(document: Document) {
    this.document = closed(document) as Document;
    this.ajv.addSchema(this.document as object, 'api');
  }

  /** Operations that answer or take something without saying what it looks like, and schemas that say nothing. */
  gaps(): string[] {
    const gaps: string[] = [];
    for (const [path, operations] of Object.entries(this.document.paths))
      for (const [method, { requestBody, responses }] of Object.entries(operations)) {
        if (!METHODS.includes(method)) continue;
        const said = Object.entries(responses).filter(([status]) => status.startsWith('2'));
        const bodies = [...said.map(([, response]) => response), ...(requestBody ? [requestBody] : [])];
        const isWhole = bodies.every(({ content }) =>
          Object.values(content ?? { none: {} }).every(({ schema }) => schema),
        );
        if (said.length === 0 || !isWhole) gaps.push(`${method} ${path}`);
      }
    for (const [name, schema] of Object.entries(this.document.components.schemas))
      if (Object.keys(schema.properties ?? {}).length === 0) gaps.push(name);
    return gaps;
  }

  /** How an answer differs from its description; a field that is not described is a difference too. */
  faults(method: string, path: string, status: number, body: unknown): string[] {
    const schema =
      this.document.paths[path]?.[method.toLowerCase()]?.responses[status]?.content?.['application/json'];
    if (!schema?.schema) return [`${method} ${path} ${status} is not described`];
    const place = [
      'paths',
      path,
      method.toLowerCase(),
      'responses',
      String(status),
      'content',
      'application/json',
      'schema',
    ];
    const pointer = place
      .map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
      .join('/');
    if (this.ajv.validate({ $ref: `api#/${pointer}` }, body)) return [];
    return (this.ajv.errors ?? []).map(
      ({ instancePath, message, params }) => `${path} ${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  }
}

function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, closed(inner)]));
  const isOpen =
    copy['type'] === 'object' && 'properties' in copy && copy['additionalProperties'] === undefined;
  return isOpen ? { ...copy, additionalProperties: false } : copy;
}
