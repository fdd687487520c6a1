import { isLabelName, LABELS, labelOf, type LabelName, type Labels } from './labels.ts';
import { readList, type Wrong } from './wrong.ts';

/** One condition on one label, in Alertmanager's words: `priority=~"P1|P2"`. */
export interface Matcher {
  readonly label: LabelName;
  readonly operator: '=' | '!=' | '=~' | '!~';
  readonly value: string;
  readonly pattern: RegExp | null;
}

const LONGEST_VALUE = 200;

/** All of them hold. No matcher at all matches everything. */
export function matchesAll(matchers: readonly Matcher[], labels: Labels): boolean {
  return matchers.every((matcher) => matches(matcher, labels));
}

export function matches({ label, operator, value, pattern }: Matcher, labels: Labels): boolean {
  const found = labelOf(labels, label);
  switch (operator) {
    case '=':
      return found === value;
    case '!=':
      return found !== value;
    case '=~':
      return pattern!.test(found);
    case '!~':
      return !pattern!.test(found);
  }
}

export function matcherText({ label, operator, value }: Matcher): string {
  return `${label}${operator}${JSON.stringify(value)}`;
}

/** A list of matchers; what is wrong is said with its path. */
export function readMatchers(value: unknown, path: string, wrong: Wrong): Matcher[] {
  return readList(value, path, wrong).flatMap((text, i) => readMatcher(text, `${path}[${i}]`, wrong) ?? []);
}

/**
 * Reads `label="value"` with `=`, `!=`, `=~` or `!~`; the quotes may be left out. A pattern is anchored at both ends.
 *
 * It may have no repeated group, no look-around and no back reference: such a pattern can take for ever on a
 * value that somebody chose for it.
 */
function readMatcher(text: unknown, path: string, wrong: Wrong): Matcher | undefined {
  const parts =
    typeof text === 'string' && text.length <= LONGEST_VALUE
      ? /^\s*(?<label>\w+)\s*(?<operator>=~|!~|!=|=)(?<rest>.*)$/su.exec(text)?.groups
      : undefined;
  if (!parts) return wrong(path, 'must be a matcher such as priority=~"P1|P2"');
  const { label = '', operator = '', rest = '' } = parts;
  if (!isLabelName(label)) return wrong(path, `has an unknown label; there are ${LABELS.join(', ')}`);
  const value = unquoted(rest.trim());
  if (value === undefined) return wrong(path, 'has a value whose quotes do not match');
  if (operator === '=' || operator === '!=') return { label, operator, value, pattern: null };
  if (isRisky(value))
    return wrong(path, 'has a pattern with a repeated group, look-around or back reference');
  try {
    const pattern = new RegExp(`^(?:${value})$`, 'u');
    return { label, operator: operator as '=~' | '!~', value, pattern };
  } catch {
    return wrong(path, 'has a pattern that is no regular expression');
  }
}

function unquoted(text: string): string | undefined {
  if (!text.startsWith('"')) return text.includes('"') ? undefined : text;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

const isRisky = (pattern: string) =>
  /\)[*+?{]|\(\?(?!:)|\\[\dk]/.test(pattern) || (pattern.match(/[*+{]/g) ?? []).length > 3;
