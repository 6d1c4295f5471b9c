import type { RawRecord } from "../../source.ts";

/** The records with what holds for the whole file added to each; bare values stay as they are. */
export function withFields(records: RawRecord[], fields: Record<string, unknown>): RawRecord[] {
  return records.map(({ at, value }) => ({
    at,
    value: typeof value === "object" && !Array.isArray(value) ? { ...value, ...fields } : value,
  }));
}
