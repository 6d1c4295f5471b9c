import type { Country, Precision, Status } from "@passerelle/data/contract";
import { eq, type SQL, sql } from "drizzle-orm";
import type { Database } from "../db/client.ts";
import { municipalities, shownPlaces } from "../db/schema.ts";
import { latitude, longitude } from "../places/position.ts";
import type { MaskColumn } from "./place-index.ts";

/** What the index holds of one place; lists of keys are comma-separated. */
export type IndexedRow = {
  id: string;
  longitude: number;
  latitude: number;
  precision: Precision;
  group: string;
  status: Status;
  side: string;
  municipality: string;
  country: Country;
  openingHours: string | null;
  hasContact: boolean;
} & Record<MaskColumn, string>;

/** Rows per statement: few round trips, and no more than some megabytes at a time. */
const CHUNK = 20_000;

const list = (column: SQL.Aliased | SQL | (typeof shownPlaces)[MaskColumn]) =>
  sql<string>`array_to_string(${column}, ',')`;

const columns = {
  id: shownPlaces.placeId,
  longitude,
  latitude,
  precision: shownPlaces.precision,
  group: shownPlaces.group,
  status: shownPlaces.status,
  side: shownPlaces.side,
  municipality: shownPlaces.municipality,
  country: municipalities.country,
  openingHours: shownPlaces.openingHours,
  hasContact: sql<boolean>`coalesce(${shownPlaces.website}, ${shownPlaces.phone}, ${shownPlaces.email}) is not null`,
  functions: list(shownPlaces.functions),
  typologies: list(shownPlaces.typologies),
  domains: list(shownPlaces.domains),
  labels: list(shownPlaces.labels),
  languages: list(shownPlaces.languages),
  access: list(shownPlaces.access),
  costs: list(shownPlaces.costs),
  equipment: list(shownPlaces.equipment),
};

/** All shown places in alphabetical order, some thousands at a time. */
export async function* readIndexedRows(db: Database): AsyncGenerator<IndexedRow[]> {
  let last: { sortName: string; id: string } | undefined;
  do {
    const rows = await db
      .select({ ...columns, sortName: shownPlaces.sortName })
      .from(shownPlaces)
      .innerJoin(municipalities, eq(municipalities.key, shownPlaces.municipality))
      .where(
        last &&
          sql`(${shownPlaces.sortName}, ${shownPlaces.placeId}) > (${last.sortName}, ${last.id})`,
      )
      .orderBy(shownPlaces.sortName, shownPlaces.placeId)
      .limit(CHUNK);
    if (rows.length) yield rows;
    last = rows.length === CHUNK ? rows.at(-1) : undefined;
  } while (last);
}
