/** Where a source shows one of its records to everyone, by source. */
const PAGES: Record<string, (record: string) => string | undefined> = {
  osm: (record) => `https://www.openstreetmap.org/${record}`,
  ror: (record) => `https://ror.org/${record}`,
  // records of the early files (`source:id`) are not on the map
  "mediation-numerique": (record) =>
    record.includes(":")
      ? undefined
      : `https://cartographie.societenumerique.gouv.fr/cartographie/${encodeURIComponent(record)}/details`,
};

/** The source's own page of a record; undefined when it has none. */
export function toRecordLink(source: string, record: string): string | undefined {
  return PAGES[source]?.(record);
}
