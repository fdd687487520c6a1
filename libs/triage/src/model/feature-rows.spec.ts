import { FeatureRows } from './feature-rows.ts';
import type { Head } from './model-file.ts';

const heads: Head[] = [{ name: 'one', kind: 'one', labels: Array.from({ length: 20 }, (_, n) => `${n}`) }];
const ROWS = 700;
const WIDTH = 32 + 20;
const weights = Int8Array.from({ length: ROWS * WIDTH }, (_, n) => ((n * 7919) % 255) - 127);
const scales = Float32Array.from({ length: ROWS }, (_, n) => 1 / (1 + (n % 13)));
const rows = new FeatureRows({
  header: { name: '', version: '', heads, hidden: 32, ngramWeight: 1, rows: ROWS, temperatures: [1] },
  hashes: new Uint32Array(ROWS),
  scales,
  weights,
  hiddenBias: new Float32Array(32),
  outputs: new Float32Array(32 * 20),
  outputBias: new Float32Array(20),
});

it.each([0, 1, 255, 256, 257, 600])('sums %d rows as a plain loop does', (length) => {
  const chosen = Uint32Array.from({ length }, (_, n) => (n * 31) % ROWS);
  const values = Float32Array.from({ length }, (_, n) => (n % 5) / 4);
  rows.sum({ rows: chosen, values, length });
  for (let column = 0; column < WIDTH; column++) {
    const expected = [...chosen].reduce(
      (sum, row, n) => sum + weights[row * WIDTH + column]! * scales[row]! * values[n]!,
      0,
    );
    expect(rows.sums[column]).toBeCloseTo(expected, 1);
  }
});

it('weighs a row in some columns', () => {
  const expected = (weights[5 * WIDTH + 3]! * 2 - weights[5 * WIDTH + 51]!) * scales[5]!;
  expect(rows.dot(5, [3, 51], [2, -1])).toBeCloseTo(expected, 4);
});
