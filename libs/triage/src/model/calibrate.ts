/**
 * The temperature that makes probabilities say how often they are right: each is raised to 1/T and
 * they are scaled to one (Guo et al. 2017). `truths` are indices of the right labels.
 *
 * The probabilities must come from a model that has not learned from these texts.
 */
export function temperatureOf(
  probabilities: readonly ArrayLike<number>[],
  truths: readonly number[],
): number {
  const loss = (temperature: number) =>
    probabilities.reduce((sum, row, index) => {
      let total = 0;
      for (let label = 0; label < row.length; label++) total += (row[label]! + 1e-12) ** (1 / temperature);
      return sum - Math.log((row[truths[index]!]! + 1e-12) ** (1 / temperature) / total);
    }, 0);
  // The loss has one valley; a golden-section search of it on the logarithm.
  let [low, high] = [Math.log(0.25), Math.log(4)];
  for (let step = 0; step < 40; step++) {
    const third = (high - low) * GOLDEN;
    if (loss(Math.exp(high - third)) < loss(Math.exp(low + third))) high = low + third;
    else low = high - third;
  }
  return Math.exp((low + high) / 2);
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;
