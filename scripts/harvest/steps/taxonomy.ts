import { type Axis, type Concept, fold, statusSchema } from "@passerelle/data/contract";
import type { Step, WorkingPlace } from "./step.ts";

/**
 * Unites the keys that the source gives with the concepts that its codes and OSM tags mean, in the
 * order of the taxonomy; skips a place without a typology of ours.
 *
 * Throws when the source gives a key that the taxonomy does not have.
 */
export const mapTaxonomy: Step = (place, { taxonomy }) => {
  const on = (axis: Axis) => keysOn(axis, place, taxonomy[axis]);
  const typologies = on("typologies");
  if (typologies.length === 0) return { skip: "no typology of ours" };
  const [status] = on("statuses");
  return {
    ...place,
    typologies,
    functions: on("functions"),
    domains: on("domains"),
    labels: on("labels"),
    languages: on("languages"),
    access: on("access"),
    costs: on("costs"),
    equipment: on("equipment"),
    status: place.status ?? (status ? statusSchema.parse(status) : "unknown"),
  };
};

function keysOn(axis: Axis, place: WorkingPlace, concepts: Concept[]): string[] {
  const given = axis === "statuses" ? [] : (place[axis] ?? []);
  const unknown = given.find((key) => !concepts.some((concept) => concept.key === key));
  if (unknown !== undefined) throw new Error(`${unknown} is not a key of the ${axis}`);
  return concepts
    .filter((concept) => given.includes(concept.key) || isMeant(concept, place))
    .map(({ key }) => key);
}

function isMeant({ codes, osm = [] }: Concept, place: WorkingPlace): boolean {
  const { osmTags } = place;
  if (osmTags && osm.some((tags) => hasTags(osmTags, tags))) return true;
  return (place.codes ?? []).some(({ scheme, value }) =>
    codes?.[scheme]?.some((code) => fold(code) === fold(value)),
  );
}

function hasTags(place: Record<string, string>, wanted: Record<string, string>): boolean {
  return Object.entries(wanted).every(([tag, value]) => {
    const values = place[tag]?.split(";").map((each) => each.trim()) ?? [];
    return value === "*" ? values.length > 0 : values.includes(value);
  });
}
