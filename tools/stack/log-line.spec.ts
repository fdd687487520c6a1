import { readable } from './log-line.ts';

describe('readable', () => {
  it.each([
    [{ level: 30, msg: 'served' }, undefined],
    [
      { level: 40, time: 1, pid: 2, hostname: 'h', msg: 'lag grows', lag: 12 },
      { level: 'warn', text: 'lag grows  lag=12' },
    ],
    [
      {
        level: 50,
        msg: 'batch failed',
        err: { type: 'Error', message: 'ECONNREFUSED', stack: '…' },
        topic: 't',
      },
      { level: 'error', text: 'batch failed  ECONNREFUSED  topic=t' },
    ],
    [
      { level: 60, msg: 'no', err: { message: 'no' } },
      { level: 'fatal', text: 'no' },
    ],
    [
      { level: 'WARN', msg: 'by name' },
      { level: 'warn', text: 'by name' },
    ],
    [{ level: 'info', msg: 'by name' }, undefined],
  ])('%j', (entry, shown) => {
    expect(readable(JSON.stringify(entry))).toEqual(shown);
  });

  it.each(['', 'plain text', '42', 'null', '{"half":'])('passes over %j', (line) => {
    expect(readable(line)).toBeUndefined();
  });
});
