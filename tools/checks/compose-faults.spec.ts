import { composeFaults } from './compose-faults.ts';

const healthy = 'healthcheck: { test: [CMD, "true"] }';

describe('composeFaults', () => {
  it.each([
    ['a right one', `services: { db: { image: 'postgres:18', ${healthy} } }`, []],
    ['no YAML', 'services: [', [expect.stringContaining('')]],
    ['nothing', '', ['it has no services']],
    ['no image', `services: { a: { ${healthy} } }`, ['a has neither image nor build']],
    [
      'a floating image',
      `services: { a: { image: 'x:latest', ${healthy} } }`,
      [expect.stringContaining('no fixed')],
    ],
    ['no health check', 'services: { a: { image: "x:1" } }', ['a has no health check']],
    [
      'an unknown condition',
      `services: { a: { image: 'x:1', ${healthy}, depends_on: { b: { condition: ready } } }, b: { image: 'x:1', ${healthy} } }`,
      ['a: ready is no condition'],
    ],
    [
      'a stranger',
      `services: { a: { image: 'x:1', ${healthy}, depends_on: { b: {} } } }`,
      ['a waits for b, which is not there'],
    ],
    [
      'a one-shot that is restarted',
      `services: { a: { image: 'x:1', ${healthy}, depends_on: { s: { condition: service_completed_successfully } } }, s: { image: 'x:1', restart: always } }`,
      ['a waits for s to complete, which is restarted instead'],
    ],
    [
      'a circle',
      `services: { a: { image: 'x:1', ${healthy}, depends_on: { b: {} } }, b: { image: 'x:1', ${healthy}, depends_on: { a: {} } } }`,
      ['a waits for itself', 'b waits for itself'],
    ],
  ])('%s', (_case, text, faults) => {
    expect(composeFaults(text)).toEqual(faults);
  });
});
