type Element = string | number | boolean | Buffer | null;

/**
 * A Postgres array as text (Postgres manual, "Array Input and Output Syntax"), for a parameter of a bulk statement.
 *
 * `pg` would make one of a JavaScript array, too, but looks with regular expressions for what to escape in each
 * element, which in a statement of 500 rows takes longer than to make the rows.
 */
export function arrayLiteral(values: readonly Element[]): string {
  return `{${values.map(elementLiteral).join(',')}}`;
}

function elementLiteral(value: Element): string {
  if (value === null) return 'NULL';
  if (typeof value === 'string') return quoted(value);
  return Buffer.isBuffer(value) ? String.raw`"\\x${value.toString('hex')}"` : String(value);
}

/** Quoted in any case: an empty one, and one that says NULL, are texts. */
function quoted(text: string): string {
  if (!text.includes('"') && !text.includes('\\')) return `"${text}"`;
  // JSON escapes these two as Postgres does, and natively; but control characters and half characters as nobody else.
  return /[\p{Cc}\p{Cs}]/u.test(text)
    ? `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`
    : JSON.stringify(text);
}
