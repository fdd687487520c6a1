import { SENSES } from './senses.ts';
import { SILENT_SENSES } from './silent-senses.ts';

it('silent senses are senses of the dictionary', () => {
  expect([...SILENT_SENSES].filter((sense) => !SENSES.includes(sense))).toEqual([]);
});
