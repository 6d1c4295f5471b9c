import { isDeepStrictEqual } from "node:util";
import type { Draft } from "@passerelle/data/contract";
import type { RecordChanges } from "../publish/publish-records.ts";

/** One field as it is and as it would be; undefined is absent. */
export type FieldChange = { field: string; before: unknown; after: unknown };

/** What a publication would do to the records of one source. */
export type SourceDiff = {
  added: { ref: string; name: string }[];
  changed: { ref: string; name: string; fields: FieldChange[] }[];
  withdrawn: { ref: string; name: string }[];
};

export function diffOf({ added, changed, withdrawn }: RecordChanges): SourceDiff {
  const nameOf = ({ ref, name }: Draft) => ({ ref, name });
  return {
    added: added.map(nameOf),
    changed: changed.map(({ before, after }) => ({
      ...nameOf(before),
      fields: compareDrafts(before, after),
    })),
    withdrawn: withdrawn.map(nameOf),
  };
}

/** The fields in which two versions of a record differ; none when it only comes back. */
function compareDrafts(before: Draft, after: Draft): FieldChange[] {
  // as the database stores them: an undefined field is absent
  const [old, read] = [before, after].map(
    (draft) => JSON.parse(JSON.stringify(draft)) as Record<string, unknown>,
  );
  const fields = [...new Set([...Object.keys(old ?? {}), ...Object.keys(read ?? {})])];
  return fields
    .toSorted()
    .map((field) => ({ field, before: old?.[field], after: read?.[field] }))
    .filter((change) => !isDeepStrictEqual(change.before, change.after));
}
