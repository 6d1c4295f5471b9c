import type { Country, LocalizedText, Precision, Status } from "@passerelle/data/contract";
import { count, eq, type SQL, sql } from "drizzle-orm";
import type { Database } from "../db/client.ts";
import { latitude, longitude } from "../db/position.ts";
import { municipalities, shownPlaces } from "../db/schema.ts";
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
  /** Empty where unknown. */
  postcode: string;
  sortName: string;
  slug: string;
  name: string;
  names: LocalizedText | null;
  /** Folded and shortened words, separated by spaces. */
  nameWords: string;
  addressWords: string;
  summaryWords: string;
} & Record<MaskColumn, string>;

/** Rows per statement: few round trips, and other requests wait little while they are read. */
const CHUNK = 4_000;

const list = (column: SQL.Aliased | SQL | (typeof shownPlaces)[MaskColumn]) =>
  sql<string>`array_to_string(${column}, ',')`;

const words = (weight: string) =>
  sql<string>`array_to_string(tsvector_to_array(ts_filter(${shownPlaces.search}, ${sql.raw(`'{${weight}}'`)})), ' ')`;

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
  postcode: sql<string>`coalesce(${shownPlaces.address}->>'postcode', '')`,
  sortName: shownPlaces.sortName,
  slug: shownPlaces.slug,
  name: shownPlaces.name,
  names: shownPlaces.names,
  nameWords: words("a"),
  addressWords: words("c"),
  summaryWords: words("d"),
  functions: list(shownPlaces.functions),
  typologies: list(shownPlaces.typologies),
  domains: list(shownPlaces.domains),
  labels: list(shownPlaces.labels),
  languages: list(shownPlaces.languages),
  access: list(shownPlaces.access),
  costs: list(shownPlaces.costs),
  equipment: list(shownPlaces.equipment),
};

export async function countPlaces(db: Database): Promise<number> {
  const [row] = await db.select({ total: count() }).from(shownPlaces);
  return row?.total ?? 0;
}

/** All shown places in alphabetical order, some thousands at a time. */
export async function* readIndexedRows(db: Database): AsyncGenerator<IndexedRow[]> {
  let last: { sortName: string; id: string } | undefined;
  do {
    const rows = await db
      .select(columns)
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
