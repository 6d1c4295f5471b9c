import { isObject } from "./is-object.ts";
import type { RawRecord } from "./source.ts";

type Row = Record<string, unknown>;

/**
 * The records with the fields that another file has of each, told by a field that both have. A record
 * keeps its own fields and stays as it is where the other file has none for it.
 */
export function joinRecords(records: RawRecord[], others: RawRecord[], by: string): RawRecord[] {
  const rows = new Map<unknown, Row>();
  for (const { value } of others) {
    if (isObject(value) && value[by] && !rows.has(value[by])) rows.set(value[by], value);
  }
  return records.map(({ at, value }) =>
    isObject(value) ? { at, value: { ...rows.get(value[by]), ...value } } : { at, value },
  );
}
