import { Body, Controller, Get, Header, Module, Param, Post, Query } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsArray, IsEmail, IsIn, IsInt, IsOptional, IsString, Max, MaxLength } from 'class-validator';
import { connect } from 'node:net';
import { CurrentPrincipal, Public, Roles } from '../auth/auth.guard.ts';
import type { Principal } from '../auth/principal.ts';
import { loadConfig } from '../config/load-config.ts';
import { ServiceConfig } from '../config/service-config.ts';
import { createServiceApp, startService, stopService } from '../run/create-service-app.ts';
import { createLogger } from '../telemetry/logger.ts';
import { currentTrace } from '../telemetry/trace.ts';
import { Accepts } from './accepts.ts';
import { IsNested, IsNestedArray } from './nested.ts';
import type { ProblemDocument } from './problem.ts';
import { UuidPipe } from './uuid-pipe.ts';

class Requester {
  @IsOptional() @IsEmail() email?: string;
  @IsOptional() @IsString() @MaxLength(20) name?: string;
}

class Item {
  @IsInt() count: number;
}

class NewTicket {
  @IsIn(['web', 'email']) channel: string;
  @IsNested(() => Requester) requester: Requester;
  @IsString() @MaxLength(1000) body: string;
  @IsOptional() @IsNestedArray(() => Item, { max: 3 }) items?: Item[];
  @IsOptional() @IsArray() @IsString({ each: true }) transactionIds?: string[];
}

class ListQuery {
  @IsOptional() @Type(() => Number) @IsInt() @Max(100) limit?: number;
  @IsOptional() @IsIn(['queue']) sort?: string;
}

@Controller('v1/tickets')
class TicketController {
  @Post()
  create(@Body() ticket: NewTicket, @CurrentPrincipal() principal: Principal) {
    return { channel: ticket.channel, by: principal.subject, traceId: currentTrace()?.traceId };
  }

  @Get()
  list(@Query() query: ListQuery) {
    return { limit: query.limit ?? null };
  }

  @Get('broken')
  broken() {
    throw new Error('the password is hunter2');
  }

  @Get('database-down')
  databaseDown() {
    throw Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' });
  }

  @Get(':id')
  get(@Param('id', UuidPipe) id: string) {
    return { id };
  }

  @Post('import')
  @Roles('admin')
  @Accepts('text/calendar')
  import(@Body() text: string) {
    return { length: text.length };
  }

  @Get('open/door')
  @Public()
  @Header('x-door', 'open')
  door() {
    return {};
  }
}

@Module({ controllers: [TicketController] })
class TicketModule {}

const lines: string[] = [];
let app: NestFastifyApplication;
let url: string;

beforeAll(async () => {
  const config = loadConfig(ServiceConfig, {
    KAFKA_BROKERS: 'k:9092',
    AUTH_TOKENS: 'agent/maria=abc,admin=xyz',
  });
  const logger = createLogger({
    service: 'probe',
    level: 'info',
    destination: { write: (line) => void lines.push(line) },
  });
  app = await createServiceApp(
    { name: 'probe', module: TicketModule, config: ServiceConfig },
    { config, logger },
  );
  await startService(app, { port: 0 });
  url = await app.getUrl();
});

afterAll(() => stopService(app));

const AGENT = { authorization: 'Bearer abc' };
const JSON_TYPE = { 'content-type': 'application/json' };
const GOOD = { channel: 'web', requester: { email: 'a@b.example' }, body: 'hello' };

interface Sent {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array<ArrayBuffer>;
}

const send = ({ method = 'POST', path = '/v1/tickets', headers = {}, body }: Sent) =>
  fetch(`${url}${path}`, { method, headers: { ...AGENT, ...headers }, ...(body !== undefined && { body }) });

const posted = (body: unknown): Sent => ({
  headers: JSON_TYPE,
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
const bytes = (...parts: (string | number[])[]): Sent => ({
  headers: JSON_TYPE,
  body: new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part as string)))),
});
const deep = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

// [what is wrong, the request, the status, the field that the problem names]
const BAD: [what: string, request: Sent, status: number, field: string | undefined][] = [
  ['an empty body', { headers: JSON_TYPE, body: ' ' }, 400, 'body'],
  ['no body', {}, 422, 'body'],
  ['half a body', posted('{"channel":'), 400, 'body'],
  ['two values', posted('{} {}'), 400, 'body'],
  ['a trailing comma', posted('{"channel":"web",}'), 400, 'body'],
  ['invalid UTF-8', bytes('{"body":"', [0xff, 0xfe], '"}'), 400, 'body'],
  ['an overlong encoding', bytes('{"body":"', [0xc0, 0xaf], '"}'), 400, 'body'],
  ['a raw NUL', bytes('{"body":"a', [0], '"}'), 400, 'body'],
  ['an array for an object', posted([GOOD]), 422, 'body'],
  ['null', posted('null'), 422, 'body'],
  ['a string for an object', posted('"x"'), 422, 'body'],
  ['a missing field', posted({ ...GOOD, body: undefined }), 422, 'body'],
  ['an unknown field', posted({ ...GOOD, prioritiy: 'P1' }), 422, 'prioritiy'],
  ['an unknown nested field', posted({ ...GOOD, requester: { admin: true } }), 422, 'requester.admin'],
  ['a wrong type', posted({ ...GOOD, body: 5 }), 422, 'body'],
  ['a wrong enum', posted({ ...GOOD, channel: 'fax' }), 422, 'channel'],
  ['a wrong nested value', posted({ ...GOOD, requester: { email: 'x' } }), 422, 'requester.email'],
  [
    'an array for a nested object',
    posted({ ...GOOD, requester: [{ email: 'a@b.example' }] }),
    422,
    'requester',
  ],
  ['a string for a nested object', posted({ ...GOOD, requester: 'me' }), 422, 'requester'],
  ['null for a nested object', posted({ ...GOOD, requester: null }), 422, 'requester'],
  ['a wrong item', posted({ ...GOOD, items: [{ count: 1 }, { count: 'x' }] }), 422, 'items[1].count'],
  ['an item that is no object', posted({ ...GOOD, items: [[]] }), 422, 'items'],
  ['too many items', posted({ ...GOOD, items: [1, 2, 3, 4].map((count) => ({ count })) }), 422, 'items'],
  ['a wrong list item', posted({ ...GOOD, transactionIds: ['a', 1] }), 422, 'transactionIds'],
  ['too long a text', posted({ ...GOOD, body: 'x'.repeat(1001) }), 422, 'body'],
  ['NUL in a value', posted({ ...GOOD, requester: { name: 'a\0b' } }), 422, 'requester.name'],
  ['NUL in a name', posted('{"channel":"web","a\\u0000b":1}'), 422, 'a\u{FFFD}b'],
  ['a lone high surrogate', posted('{"items":[{"x":"\\ud83d"}]}'), 422, 'items[0].x'],
  ['a lone low surrogate', posted('{"body":"\\ude00 hi"}'), 422, 'body'],
  ['a lone surrogate in a name', posted('{"\\ud83d":1}'), 422, '\u{FFFD}'],
  ['__proto__', posted('{"requester":{"__proto__":{"admin":true}}}'), 422, 'requester.__proto__'],
  ['__proto__ in escapes', posted('{"\\u005f_proto__":{}}'), 422, '__proto__'],
  ['constructor', posted('{"constructor":{"prototype":{}}}'), 422, 'constructor'],
  ['an infinite number', posted('{"items":[{"count":1e999}]}'), 422, 'items[0].count'],
  ['33 levels', posted(deep(33)), 400, `a${'.a'.repeat(31)}`],
  ['200,000 levels', posted('['.repeat(200_000)), 400, undefined],
  ['200,000 closed levels', posted('['.repeat(200_000) + ']'.repeat(200_000)), 400, '[0]'.repeat(32)],
  ['more than 1 MiB', posted({ ...GOOD, body: 'x'.repeat(1024 * 1024) }), 413, undefined],
  [
    'a form',
    { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'a=b' },
    415,
    undefined,
  ],
  ['plain text', { headers: { 'content-type': 'text/plain' }, body: '{}' }, 415, undefined],
  [
    'a calendar where JSON is due',
    { headers: { 'content-type': 'text/calendar' }, body: 'x' },
    415,
    undefined,
  ],
  [
    'another charset',
    { headers: { 'content-type': 'application/json; charset=utf-16' }, body: '{}' },
    415,
    undefined,
  ],
  ['a nonsense type', { headers: { 'content-type': 'json' }, body: '{}' }, 415, undefined],
  ['NUL in the query', { method: 'GET', path: '/v1/tickets?sort=%00' }, 400, 'sort'],
  ['bad encoding in the query', { method: 'GET', path: '/v1/tickets?sort=%E0%A4%A' }, 400, 'sort'],
  ['a bad name in the query', { method: 'GET', path: '/v1/tickets?%ff=1' }, 400, 'query'],
  ['a wrong query value', { method: 'GET', path: '/v1/tickets?limit=many' }, 422, 'limit'],
  ['a query value twice', { method: 'GET', path: '/v1/tickets?sort=queue&sort=queue' }, 422, 'sort'],
  ['an unknown query field', { method: 'GET', path: '/v1/tickets?prioritiy=P1' }, 422, 'prioritiy'],
  ['NUL in the path', { method: 'GET', path: '/v1/tickets/%00' }, 400, 'path'],
  ['bad encoding in the path', { method: 'GET', path: '/v1/tickets/%E0%A4%A' }, 400, 'path'],
  ['an encoded surrogate in the path', { method: 'GET', path: '/v1/tickets/%ED%A0%80' }, 400, 'path'],
  ['an id that is none', { method: 'GET', path: '/v1/tickets/42' }, 422, 'id'],
  ['too long a path', { method: 'GET', path: `/v1/tickets/${'x'.repeat(300)}` }, 414, 'path'],
  ['an unknown route', { method: 'GET', path: '/v2/nothing' }, 404, undefined],
  ['an unknown method', { method: 'DELETE' }, 405, undefined],
  [
    'no token, whatever it sends',
    { headers: { authorization: '', 'content-type': 'text/plain' }, body: '{}' },
    401,
    undefined,
  ],
  ['no token', { method: 'GET', headers: { authorization: '' } }, 401, undefined],
  ['a wrong token', { method: 'GET', headers: { authorization: 'Bearer ab' } }, 401, undefined],
  ['another scheme', { method: 'GET', headers: { authorization: 'Basic YTpi' } }, 401, undefined],
  [
    'a role that is not enough',
    { path: '/v1/tickets/import', headers: { 'content-type': 'text/calendar' }, body: 'x' },
    403,
    undefined,
  ],
];

describe('a bad request', () => {
  it.each(BAD)('with %s gets a problem', async (_what, request, status, field) => {
    const response = await send(request);
    const problem = (await response.json()) as ProblemDocument;
    expect({
      status: response.status,
      fields: problem.errors?.map((error) => error.field) ?? [],
    }).toMatchObject({
      status,
      fields: field === undefined ? expect.any(Array) : expect.arrayContaining([field]),
    });
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(problem).toMatchObject({
      type: expect.stringMatching(/^urn:triage:problem:[a-z-]+$/),
      title: expect.any(String),
      status,
      instance: expect.stringMatching(/^\//),
      traceId: expect.stringMatching(/^[\da-f]{32}$/),
    });
    if (status === 401) expect(response.headers.get('www-authenticate')).toBe('Bearer');
  });

  it.each([
    ['/v1/tickets', 'GET, HEAD, POST'],
    ['/v1/tickets/42', 'GET, HEAD'],
  ])('with a method that %s does not take is told those that it does', async (path, allowed) => {
    const response = await send({ method: 'DELETE', path: `${path}?x=1` });
    expect([response.status, response.headers.get('allow')]).toEqual([405, allowed]);
  });

  it.each<[unknown, { field: string; message: string }[]]>([
    [
      { requester: 'me', body: '', items: [{}] },
      [
        { field: 'channel', message: 'is missing' },
        { field: 'requester', message: 'must be an object' },
        { field: 'items[0].count', message: 'is missing' },
      ],
    ],
    [
      { channel: null, body: null, more: 1 },
      [
        { field: 'more', message: 'is not a known field' },
        { field: 'channel', message: 'must be one of the following values: web, email' },
        { field: 'requester', message: 'is missing' },
        { field: 'body', message: 'must be a string' },
      ],
    ],
  ])('%j is told once of each field', async (body, errors) => {
    expect(((await (await send(posted(body))).json()) as ProblemDocument).errors).toEqual(errors);
  });

  it('that is not even HTTP gets a problem', async () => {
    const { port } = new URL(url);
    const answer = await new Promise<string>((resolve, reject) => {
      let text = '';
      const socket = connect(Number(port), '127.0.0.1', () => socket.write('NONSENSE\r\n\r\n'));
      socket
        .on('data', (chunk) => (text += chunk.toString()))
        .on('end', () => resolve(text))
        .on('error', reject);
    });
    expect(answer).toMatch(/^HTTP\/1.1 400 Bad Request\r\nContent-Type: application\/problem\+json/);
  });
});

describe('a good request', () => {
  it('passes, with and without a byte order mark', async () => {
    for (const request of [posted(GOOD), bytes([0xef, 0xbb, 0xbf], JSON.stringify(GOOD))]) {
      const response = await send({
        ...request,
        headers: {
          ...JSON_TYPE,
          traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
          'x-request-id': 'r-1',
        },
      });
      expect(response.status).toBe(201);
      expect(await response.json()).toEqual({
        channel: 'web',
        by: 'maria',
        traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
      });
      expect(response.headers.get('x-request-id')).toBe('r-1');
    }
  });

  it('keeps the trace where the body comes in pieces', async () => {
    const chunks = [...JSON.stringify(GOOD)].map((character) => new TextEncoder().encode(character));
    const body = new ReadableStream({
      async pull(controller) {
        const next = chunks.shift();
        await new Promise((resolve) => setImmediate(resolve));
        if (next) controller.enqueue(next);
        else controller.close();
      },
    });
    const response = await fetch(`${url}/v1/tickets`, {
      method: 'POST',
      headers: { ...AGENT, ...JSON_TYPE },
      body,
      duplex: 'half',
    } as RequestInit);
    expect(await response.json()).toMatchObject({
      traceId: response.headers.get('traceparent')?.slice(3, 35),
    });
  });

  it('takes 32 levels, emoji, and another type where its route says so', async () => {
    expect((await send(posted(deep(32)))).status).toBe(422);
    expect((await send(posted({ ...GOOD, body: '😀 ok' }))).status).toBe(201);
    const calendar = await send({
      path: '/v1/tickets/import',
      headers: { authorization: 'Bearer xyz', 'content-type': 'text/calendar; charset=utf-8' },
      body: 'BEGIN',
    });
    expect(await calendar.json()).toEqual({ length: 5 });
    expect((await send({ method: 'GET', path: '/v1/tickets?limit=5' })).status).toBe(200);
  });
});

describe('what fails inside', () => {
  it('says nothing of the inside, and is in the log under the same trace', async () => {
    lines.length = 0;
    const response = await send({ method: 'GET', path: '/v1/tickets/broken?secret=1' });
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(text).not.toMatch(/hunter2|Error|secret/);
    expect(lines.join('')).toContain((JSON.parse(text) as ProblemDocument).traceId);
  });

  it('is a 503 with Retry-After where the database is away', async () => {
    const response = await send({ method: 'GET', path: '/v1/tickets/database-down' });
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toMatch(/^\d+$/);
  });
});

describe('the open routes', () => {
  it.each([
    '/health/live',
    '/health/ready',
    '/metrics',
    '/openapi.json',
    '/docs',
    '/docs/swagger-ui-bundle.js',
    '/v1/tickets/open/door',
  ])('%s needs no token', async (path) => {
    const response = await fetch(`${url}${path}`);
    expect(response.status).toBe(200);
    await response.arrayBuffer();
  });

  it('describe the API in OpenAPI 3.1, with bearer tokens and problems', async () => {
    const document = await (await fetch(`${url}/openapi.json`)).json();
    expect(document).toMatchObject({
      openapi: '3.1.0',
      components: {
        securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
        schemas: { Problem: {} },
      },
      paths: {
        '/v1/tickets': { post: { responses: { default: { content: { 'application/problem+json': {} } } } } },
      },
    });
    expect(Object.keys((document as { paths: object }).paths)).not.toContain('/health/live');
  });

  it('say who may call them, and name no type of token', async () => {
    const document = (await (await fetch(`${url}/openapi.json`)).json()) as OpenAPIObject;
    const descriptionOf = (path: string) => document.paths[path]?.post?.description;
    expect(descriptionOf('/v1/tickets')).toBe('Roles: `customer`, `agent`, `admin`, `service`.');
    expect(descriptionOf('/v1/tickets/import')).toBe('Roles: `admin`.');
    expect(document.components?.securitySchemes?.['bearer']).not.toHaveProperty('bearerFormat');
  });

  it('load nothing from elsewhere on the page', async () => {
    const page = await (await fetch(`${url}/docs`)).text();
    expect(page.match(/(?:src|href)="https?:[^"]*"/g)).toBeNull();
  });

  it('measure requests by route', async () => {
    const metrics = await (await fetch(`${url}/metrics`)).text();
    expect(metrics).toMatch(
      /triage_http_request_duration_seconds_count\{service="probe",method="POST",route="\/v1\/tickets",status="201"\} [1-9]/,
    );
    expect(metrics).toContain('process_cpu_seconds_total');
    expect(metrics).not.toContain('/v2/nothing');
  });
});
