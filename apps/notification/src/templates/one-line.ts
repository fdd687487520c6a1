const LONGEST = 200;

/**
 * Text from outside as one harmless line: control characters, line separators and bidirectional
 * overrides are gone, so that it can neither begin a header of its own nor turn around what
 * stands beside it. Cut at a whole character.
 */
export function oneLine(text: string, longest = LONGEST): string {
  const line = text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069\p{Cs}]/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim();
  const characters = [...line];
  return characters.length <= longest ? line : `${characters.slice(0, longest - 1).join('')}…`;
}
