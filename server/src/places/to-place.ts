import { type Locale, localized, type Place, type PlaceSource } from "@passerelle/data/contract";
import { municipalityName } from "@passerelle/data/municipalities";
import type { shownPlaces } from "../db/schema.ts";
import { toOpening } from "../hours/opening.ts";

/** A row of the list, with the parts that other tables hold. */
export type PlaceRow = {
  shown: Omit<typeof shownPlaces.$inferSelect, "position" | "search">;
  longitude: number;
  latitude: number;
  organisationName: string | null;
};

/**
 * The place as the API gives it: texts in `locale` where they exist, opening times of the coming
 * `days`; absent where unknown.
 */
export function toPlace(
  row: PlaceRow,
  sources: PlaceSource[],
  locale: Locale,
  days: number,
): Place {
  const { placeId, organisationId, names, summary, sortName, ...shown } = row.shown;
  const text = summary && localized(summary.texts, locale);
  const position: Place["position"] = [row.longitude, row.latitude];
  const opening = toOpening(shown.openingHours, shown.address.country, position, days);
  const town = municipalityName(shown.municipality, locale);
  return {
    ...withoutNulls(shown),
    id: placeId,
    name: names?.[locale] ?? shown.name,
    ...(names && { names }),
    ...(summary && text && { summary: { ...text, origin: summary.origin } }),
    position,
    ...(opening && { opening }),
    ...(town && { municipalityName: town }),
    ...(organisationId && {
      organisation: { id: organisationId, ...withoutNulls({ name: row.organisationName }) },
    }),
    sources,
    updatedAt: shown.updatedAt.toISOString(),
  };
}

type WithoutNulls<Row> = {
  [Column in keyof Row as null extends Row[Column] ? never : Column]: Row[Column];
} & {
  [Column in keyof Row as null extends Row[Column] ? Column : never]?: Exclude<Row[Column], null>;
};

function withoutNulls<Row extends object>(row: Row): WithoutNulls<Row> {
  return Object.fromEntries(
    Object.entries(row).filter(([, value]) => value !== null),
  ) as WithoutNulls<Row>;
}
