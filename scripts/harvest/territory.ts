import { municipalities as known } from "@passerelle/data/municipalities";
import { taxonomy } from "@passerelle/data/taxonomy";
import type { Database } from "@passerelle/server/db";
import { municipalities } from "@passerelle/server/db/schema";
import { sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { MultiPolygon } from "geojson";
import { digestOfOutlines } from "./fingerprint.ts";
import { indexMunicipalities } from "./steps/municipality-index.ts";
import type { StepContext } from "./steps/step.ts";

/**
 * Brings the municipalities of the data package into the database, where they differ. Shapes and
 * harvested populations stay as they are.
 */
export async function registerMunicipalities(db: Database) {
  const { names, side, district, centre, population, populationYear } = municipalities;
  const rows = known.map(({ key, country, code, names, side, district, ...rest }) => ({
    key,
    country,
    code,
    names,
    side,
    district,
    population: rest.population,
    populationYear: rest.populationYear,
    centre: `SRID=4326;POINT(${rest.centre.join(" ")})`,
  }));
  await db
    .insert(municipalities)
    .values(rows)
    .onConflictDoUpdate({
      target: municipalities.key,
      set: {
        names: sql`excluded.names`,
        side: sql`excluded.side`,
        district: sql`excluded.district`,
        centre: sql`excluded.centre`,
        population: unlessHarvested("population", population),
        populationYear: unlessHarvested("population_year", populationYear),
      },
      setWhere: sql`(${names}, ${side}, ${district}, ST_AsBinary(${centre}), ${population}, ${populationYear})
        is distinct from (excluded.names, excluded.side, excluded.district, ST_AsBinary(excluded.centre),
          ${unlessHarvested("population", population)},
          ${unlessHarvested("population_year", populationYear)})`,
    });
}

/** The figure of the data package, where no source has given another. */
function unlessHarvested(name: "population" | "population_year", column: AnyPgColumn) {
  return sql`case when ${municipalities.populationSource} is null then ${sql.raw(`excluded.${name}`)} else ${column} end`;
}

let held: { digest: string; context: StepContext } | undefined;

/** What the cleaning steps look things up in: the taxonomy and the municipalities' outlines. */
export async function readStepContext(db: Database): Promise<StepContext> {
  const digest = await digestOfOutlines(db);
  if (held?.digest !== digest) held = { digest, context: await buildStepContext(db) };
  return held.context;
}

async function buildStepContext(db: Database): Promise<StepContext> {
  const rows = await db
    .select({
      key: municipalities.key,
      shape: sql<string | null>`ST_AsGeoJSON(${municipalities.shape}, 7)`,
    })
    .from(municipalities);
  const shapes = new Map(rows.map(({ key, shape }) => [key, shape]));
  return {
    taxonomy,
    municipalities: indexMunicipalities(
      known.map((municipality) => {
        const shape = shapes.get(municipality.key);
        return { ...municipality, ...(shape && { shape: JSON.parse(shape) as MultiPolygon }) };
      }),
    ),
  };
}
