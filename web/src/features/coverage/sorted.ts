import type { Locale } from "@passerelle/data/contract";

export type Sorting<Column extends string> = { column: Column; isDescending: boolean };

/** Rows by what they have in a column, names by the language; what is missing comes last. */
export function sorted<Row, Column extends string>(
  rows: readonly Row[],
  cellOf: (row: Row, column: Column) => string | number | undefined,
  { column, isDescending }: Sorting<Column>,
  locale: Locale,
): Row[] {
  const sign = isDescending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [first, second] = [cellOf(a, column), cellOf(b, column)];
    if (first === undefined || second === undefined) {
      return Number(first === undefined) - Number(second === undefined);
    }
    if (typeof first === "string" || typeof second === "string") {
      return sign * String(first).localeCompare(String(second), locale);
    }
    return sign * (first - second);
  });
}
