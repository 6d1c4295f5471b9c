import { fold } from "@passerelle/data/contract";
import { taxonomy } from "@passerelle/data/taxonomy";
import { z } from "zod";
import { readCsv } from "../../formats/csv.ts";
import type { JoinedFile, RawRecord, SourceBody } from "../../source.ts";
import { DATA_GOUV_HOSTS } from "./data-gouv.ts";
import { resourceOfDataset } from "./data-gouv-resource.ts";
import { listCell } from "./fields.ts";

export const ACTIVITY = "ftl:activite";
const ID = "ID_UNIQUE";

/** An activity that we do not know is one of the census's own when so many places have it. */
const OF_THE_CENSUS = 10;

const knownActivities = new Set(
  taxonomy.functions.flatMap(({ codes }) => (codes?.[ACTIVITY] ?? []).map(fold)),
);

/** A box that is ticked. */
const isTicked = (cell: unknown) => /^(1|oui|vrai|true|x)$/i.test(String(cell ?? "").trim());

type Row = Record<string, unknown>;

/**
 * The activities of one edition of the census, as records of `ID_UNIQUE` and `activites`. Its hundreds
 * of columns are a box each; free answers in others, which may name somebody, are not read.
 *
 * @param columns that are read
 */
function activitiesFile(
  year: string,
  columns: string[],
  activitiesOf: (row: Row) => string[],
): JoinedFile {
  const name = `^bdftl-${year}-04-activites.*\\.csv$`;
  return {
    live: {
      resolve: resourceOfDataset(
        `recensement-des-tiers-lieux-en-france-${year}`,
        new RegExp(name, "i"),
      ),
      format: "csv",
      maxBytes: 20_000_000,
      hosts: DATA_GOUV_HOSTS,
    },
    archive: new RegExp(name),
    by: ID,
    records: (body: SourceBody): RawRecord[] => {
      const rows = readCsv(body, { delimiter: ";", columns: [ID, ...columns] });
      const said = rows.flatMap(({ at, value }) => {
        if (Array.isArray(value)) return [];
        const row = value as Row;
        return [{ at, id: row[ID], activities: activitiesOf(row) }];
      });
      const isOfCensus = findCommon(said.flatMap(({ activities }) => activities));
      return said.map(({ at, id, activities }) => ({
        at,
        value: { [ID]: id, activites: activities.filter(isOfCensus) },
      }));
    },
  };
}

/** Tells activities of the census from what somebody wrote, which stands there once or a few times. */
function findCommon(activities: string[]): (activity: string) => boolean {
  const counts = new Map<string, number>();
  for (const activity of activities) counts.set(activity, (counts.get(activity) ?? 0) + 1);
  return (activity) =>
    knownActivities.has(fold(activity)) || (counts.get(activity) ?? 0) >= OF_THE_CENSUS;
}

/**
 * What the edition of 2023 has of the digital: a box each. Those that say no more than that something
 * is digital (`TYPE_ACT_NUMER`, `PROD_NUMER`, `EQPT_NUM`) are none of our functions.
 */
const BOXES_OF_2023 = [
  ...["THEME_FORM_NUMER", "THEME_FORM_INFOR", "THEME_FORM_PROGRAM"],
  ...["OFFRE_NUM_FABR", "OFFRE_NUM_INCLU", "OFFRE_NUM_MENUM"],
];

export const activitiesOf2023 = activitiesFile("2023", BOXES_OF_2023, (row) =>
  BOXES_OF_2023.filter((box) => isTicked(row[box])),
);

/** In 2026 each group of boxes has a column that says which are ticked, in words. */
const ALL_OF_2026 = "activites_toutes";

export const activitiesOf2026 = activitiesFile("2026", [ALL_OF_2026], (row) =>
  listCell(/;/).parse(z.string().nullish().parse(row[ALL_OF_2026])),
);
