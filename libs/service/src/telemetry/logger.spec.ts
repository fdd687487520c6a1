import { createLogger } from './logger.ts';
import { NestPinoLogger } from './nest-pino-logger.ts';
import { continueTrace, currentTrace, withLogContext, withTrace } from './trace.ts';

function capture(level = 'trace') {
  const lines: string[] = [];
  const logger = createLogger({
    service: 'intake',
    level,
    destination: { write: (line) => void lines.push(line) },
  });
  return { logger, lines, last: () => JSON.parse(lines.at(-1) ?? '{}') as Record<string, unknown> };
}

describe('createLogger', () => {
  it('writes time, level, service, trace and ticket', () => {
    const { logger, last } = capture();
    withTrace('00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01', () =>
      withLogContext({ ticketId: 't-1' }, () => logger.info({ count: 2 }, 'done')),
    );
    expect(last()).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      service: 'intake',
      traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
      ticketId: 't-1',
      count: 2,
      msg: 'done',
    });
  });

  it.each([
    ['a header', { req: { headers: { authorization: 'Bearer HUSH-HUSH' } } }],
    [
      'a name like a secret',
      { webhookSecret: 'HUSH-HUSH', a: [{ apiKey: 'HUSH-HUSH', user_password: 'HUSH-HUSH' }] },
    ],
    ['a URL in an error', { err: new Error('cannot reach postgres://triage:HUSH-HUSH@db:5432/x') }],
    [
      'an error’s own fields',
      { err: Object.assign(new Error('duplicate'), { parameters: ['HUSH-HUSH'], detail: 'HUSH-HUSH' }) },
    ],
    ['a cause', { err: new Error('outer', { cause: new Error('smtp://u:HUSH-HUSH@mail') }) }],
    ['an error under any name', { reason: Object.assign(new Error('x'), { query: 'HUSH-HUSH' }) }],
  ])('hides what stands in %s', (_name, fields) => {
    const { logger, lines } = capture();
    logger.error(fields, 'failed with Bearer HUSH-HUSH at amqp://u:HUSH-HUSH@h/');
    expect(lines.join('')).not.toContain('HUSH-HUSH');
  });

  it('keeps an error’s type, message, stack and cause', () => {
    const { logger, last } = capture();
    logger.error({ err: new TypeError('outer', { cause: new RangeError('inner') }) }, 'failed');
    expect(last()['err']).toMatchObject({
      type: 'TypeError',
      message: 'outer',
      stack: expect.stringContaining('logger.spec'),
      cause: { type: 'RangeError', message: 'inner' },
    });
  });
});

describe('NestPinoLogger', () => {
  it('keeps Nest’s start-up chatter at debug', () => {
    const { logger, lines, last } = capture('info');
    const nest = new NestPinoLogger(logger);
    nest.log('AppModule dependencies initialized', 'InstanceLoader');
    expect(lines).toEqual([]);
    nest.log('hello', 'OutboxRelay');
    expect(last()).toMatchObject({ level: 'info', context: 'OutboxRelay', msg: 'hello' });
    nest.error('broken', 'Error: broken\n    at x', 'OutboxRelay');
    expect(last()).toMatchObject({
      level: 'error',
      context: 'OutboxRelay',
      msg: 'broken',
      stack: expect.any(String),
    });
  });
});

describe('continueTrace', () => {
  it.each([
    undefined,
    '',
    'nonsense',
    '00-00000000000000000000000000000000-00f067aa0ba902b7-01',
    '00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01',
    'ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
    '00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01',
  ])('begins a new trace for %p', (header) => {
    expect(continueTrace(header).traceparent).toMatch(/^00-[\da-f]{32}-[\da-f]{16}-01$/);
    expect(continueTrace(header).traceId).not.toBe(continueTrace(header).traceId);
  });

  it('has no trace outside of one', () => expect(currentTrace()).toBeUndefined());
});
