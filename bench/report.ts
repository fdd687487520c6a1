/** The lines of `npm run bench`: a figure, beside what it is measured against and the limit it has to keep. */
export function report(
  what: string,
  ours: number,
  peer?: { name: string; figure: number; atLeast: number },
): void {
  const rate = (figure: number) => `${Math.round(figure).toLocaleString('en')}/s`;
  if (!peer) {
    console.log(`  ${what.padEnd(34)} ${rate(ours).padStart(10)}`);
    return;
  }
  const ratio = ours / peer.figure;
  const verdict = ratio >= peer.atLeast ? 'kept' : 'MISSED';
  console.log(
    `  ${what.padEnd(34)} ${rate(ours).padStart(10)}   ${peer.name}: ${rate(peer.figure)}   ` +
      `ratio ${ratio.toFixed(2)} (at least ${peer.atLeast.toFixed(2)}: ${verdict})`,
  );
  if (verdict === 'MISSED') process.exitCode = 1;
}

/** A figure that is better the smaller it is, such as a time, beside the limit it has to keep. */
export function reportMost(
  what: string,
  ours: number,
  limit: { name: string; figure: number; atMost: number },
): void {
  const ratio = ours / limit.figure;
  const verdict = ratio <= limit.atMost ? 'kept' : 'MISSED';
  console.log(
    `  ${what}: ${ours.toFixed(0)}   ${limit.name}: ${limit.figure.toFixed(0)}   ` +
      `ratio ${ratio.toFixed(2)} (at most ${limit.atMost.toFixed(2)}: ${verdict})`,
  );
  if (verdict === 'MISSED') process.exitCode = 1;
}

export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
