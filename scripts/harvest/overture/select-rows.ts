import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Bbox, fold } from "@passerelle/data/contract";
import { taxonomy } from "@passerelle/data/taxonomy";
import { territory } from "@passerelle/data/territory";
import { asyncBufferFromFile } from "hyparquet";
import { sha256Of } from "../archive/digest.ts";
import { digestOfCode } from "../fingerprint.ts";
import { isObject } from "../is-object.ts";
import type { RangedFile } from "../live-file.ts";
import type { Selection, Skip } from "../source.ts";
import { writeSelection } from "../sources/parts/selection.ts";
import { findEmail } from "../steps/email.ts";
import { findPhone } from "../steps/phone.ts";
import { readRowsWithin } from "./read-rows.ts";
import {
  OVERTURE_CATEGORY,
  OVERTURE_COLUMNS,
  type OvertureRow,
  overtureRowSchema,
  toSourcePlace,
} from "./row.ts";

/** Categories that mean one of our typologies. */
const OURS = new Set(
  taxonomy.typologies.flatMap(({ codes }) => (codes?.[OVERTURE_CATEGORY] ?? []).map(fold)),
);

/** Of the rows in `bbox`, those that may be places of ours, and how many of the others, by reason. */
export async function selectRows(files: RangedFile[], bbox: Bbox): Promise<Uint8Array> {
  const kept: unknown[] = [];
  const leftOut: Record<string, number> = {};
  for (const file of files) {
    for (const value of await readRowsWithin(file, bbox, OVERTURE_COLUMNS)) {
      const row = overtureRowSchema.safeParse(value);
      // what has another form is rejected where it is read; nothing else of it is kept
      const chosen = row.success ? keep(row.data) : { id: idOf(value) };
      if (isSkip(chosen)) leftOut[chosen.skip] = (leftOut[chosen.skip] ?? 0) + 1;
      else kept.push(chosen);
    }
  }
  return writeSelection({ leftOut, kept });
}

/** The row with those of its contacts that are certainly no person's. */
function keep(row: OvertureRow): OvertureRow | Skip {
  const place = toSourcePlace(row);
  if ("skip" in place) return place;
  const isOurs = place.codes?.some(({ value }) => OURS.has(fold(value)));
  if (!isOurs) return { skip: "no typology of ours" };
  const [email, phone] = [findEmail(place), findPhone(place)];
  return { ...row, emails: email ? [email] : null, phones: phone ? [phone] : null };
}

function idOf(value: unknown): string {
  return isObject(value) ? String(value.id) : "";
}

function isSkip(value: unknown): value is Skip {
  return isObject(value) && "skip" in value;
}

/** What may be kept of the GeoParquet files in a folder; undefined when there are none. */
export async function selectFromParquet(
  folder: string | undefined,
): Promise<Selection | undefined> {
  const names = folder && existsSync(folder) ? readdirSync(folder) : [];
  const found = names.filter((name) => name.endsWith(".parquet")).toSorted();
  const newest = found.at(-1);
  if (!folder || !newest) return undefined;
  const paths = found.map((name) => join(folder, name));
  const marks = paths.map((path) => [path, statSync(path).size, statSync(path).mtimeMs]);
  return {
    name: `overture/${newest}`,
    fingerprint: sha256Of(JSON.stringify([digestOfCode(), marks])),
    read: async () =>
      selectRows(
        await Promise.all(paths.map((path) => asyncBufferFromFile(path) as Promise<RangedFile>)),
        territory.view.bbox,
      ),
  };
}
