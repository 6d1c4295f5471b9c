/** Numbers from 0 to before `size` that pass: a loop over a column is far faster than an iterator. */
export function rowsWhere(size: number, passes: (row: number) => boolean): Uint32Array {
  const rows = new Uint32Array(size);
  let count = 0;
  for (let row = 0; row < size; row++) if (passes(row)) rows[count++] = row;
  return rows.slice(0, count);
}

/** The values of a column in the order of some rows. */
export function valuesAt(column: Float64Array, rows: Uint32Array): Float64Array {
  const values = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) values[at] = column[rows[at] ?? 0] ?? 0;
  return values;
}
