/** A stretch of ASCII letters and digits with nothing else in it. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/**
 * The runs of at least `shortest` ASCII letters and digits that have a digit in them: all that
 * may be a hash, an address or a key. Most tickets have none, and then the costly patterns rest.
 */
export function longRuns(text: string, shortest: number): Run[] {
  const runs: Run[] = [];
  let start = 0;
  let hasDigit = false;
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 0;
    const isDigit = unit >= 48 && unit <= 57;
    if (isDigit || isAsciiLetter(unit)) {
      hasDigit ||= isDigit;
      continue;
    }
    if (hasDigit && i - start >= shortest) runs.push({ start, end: i });
    start = i + 1;
    hasDigit = false;
  }
  return runs;
}

export function isAsciiLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
}

export function isAlphanumeric(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || isAsciiLetter(unit);
}
