import type { Coverage, Gap, Gaps, Locale, Siting, SitingStep } from "@passerelle/data/contract";
import { municipalityName } from "@passerelle/data/municipalities";
import { taxonomy } from "@passerelle/data/taxonomy";
import type { FeatureCollection, MultiPolygon, Point } from "geojson";
import type { Row } from "../platform/rows.ts";

/** A row per municipality, with its outline where one is held. */
export function coverageRows(
  { municipalities, dataVersion }: Coverage,
  shapes: FeatureCollection<MultiPolygon | Point, { key: string; centre: [number, number] }>,
  locale: Locale,
): Row[] {
  const byKey = new Map(shapes.features.map((feature) => [feature.properties.key, feature]));
  return municipalities.flatMap((town) => {
    const feature = byKey.get(town.key);
    if (!feature) return [];
    const counts = taxonomy.functions.map(({ key }) => [key, town.functions[key] ?? 0] as const);
    return {
      position: feature.properties.centre,
      geometry: feature.geometry,
      values: {
        municipality: town.key,
        name: municipalityName(town.key, locale),
        side: town.side,
        district: town.district,
        inhabitants: town.inhabitants,
        reached: town.reached,
        share: town.share,
        across_border: town.acrossBorder,
        minutes: town.minutes,
        ...Object.fromEntries(counts),
        data_version: dataVersion,
      },
    };
  });
}

/** A row per gap: those by municipality, then those by adjacent cells. */
export function gapRows({ municipalities, groups, dataVersion }: Gaps, locale: Locale): Row[] {
  const toRow = (kind: string) => (gap: Gap) => ({
    position: gap.position,
    values: {
      kind,
      municipalities: gap.municipalities.join(" "),
      names: gap.municipalities.flatMap((key) => municipalityName(key, locale) ?? []).join(", "),
      inhabitants: gap.inhabitants,
      cells: gap.cells,
      nearest_id: gap.nearest?.id,
      nearest_name: gap.nearest?.name,
      nearest_metres: gap.nearest?.metres,
      nearest_minutes: gap.nearest?.minutes,
      data_version: dataVersion,
    },
  });
  return [...municipalities.map(toRow("municipality")), ...groups.map(toRow("cells"))];
}

/** A row per place of the plan, then per proposal. */
export function sitingRows({ places, next, dataVersion }: Siting, locale: Locale): Row[] {
  const toRow = (kind: string) => (step: SitingStep, at: number) => ({
    position: step.position,
    values: {
      kind,
      order: at + 1,
      municipality: step.municipality,
      name: municipalityName(step.municipality, locale),
      gain: step.gain,
      reached: step.reached,
      share: step.share,
      data_version: dataVersion,
    },
  });
  return [...places.map(toRow("planned")), ...next.map(toRow("proposed"))];
}
