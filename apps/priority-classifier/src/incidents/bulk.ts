/** The columns of a table with their types, in the order of the values. */
export type Columns = Readonly<Record<string, string>>;

/** Rows of a table whose arrays travel as JSON: `unnest` would take an array of arrays apart altogether. */
export function rowsFrom(columns: Columns): string {
  const names = Object.keys(columns);
  const parameters = Object.values(columns).map(
    (type, i) => `$${i + 1}::${type === 'text[]' ? 'jsonb' : type}[]`,
  );
  const values = names.map((name) =>
    columns[name] === 'text[]' ? `ARRAY(SELECT jsonb_array_elements_text(given.${name}))` : `given.${name}`,
  );
  return `SELECT ${values.join(', ')} FROM unnest(${parameters.join(', ')}) AS given (${names.join(', ')})`;
}

/** One array a column: no limit of parameters, and one plan for any number of rows. */
export function upsert(table: string, columns: Columns, key: string): string {
  const names = Object.keys(columns);
  const updates = names.filter((name) => name !== key).map((name) => `${name} = excluded.${name}`);
  return `INSERT INTO ${table} (${names.join(', ')}) ${rowsFrom(columns)}
    ON CONFLICT (${key}) DO UPDATE SET ${updates.join(', ')}`;
}

/** The values of rows, column by column. */
export function transposed(rows: readonly (readonly unknown[])[]): unknown[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column]));
}
