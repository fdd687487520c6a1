/**
 * How long to wait before the `attempt`th repetition, counted from 1: exponential,
 * the second half of it by chance, so that replicas which failed together do not come back together.
 * `random` is in [0, 1).
 */
export function backoffMs(
  attempt: number,
  random: number,
  limits = { firstMs: 100, mostMs: 10_000 },
): number {
  const ceiling = Math.min(limits.mostMs, limits.firstMs * 2 ** Math.min(attempt - 1, 30));
  return Math.ceil(ceiling / 2 + (ceiling / 2) * random);
}
