import {
  conceptSchema,
  groupSchema,
  type Taxonomy,
  type TypologyGroup,
} from "../contract/index.ts";
import { readConcepts } from "./read.ts";

const folder = (name: keyof Taxonomy) => new URL(`./${name}/`, import.meta.url);

/** Every concept, read from its file when the module loads (Node only), in the order of display. */
export const taxonomy: Taxonomy = {
  groups: readConcepts(folder("groups"), groupSchema),
  functions: readConcepts(folder("functions"), conceptSchema),
  typologies: readConcepts(folder("typologies"), conceptSchema),
  domains: readConcepts(folder("domains"), conceptSchema),
  labels: readConcepts(folder("labels"), conceptSchema),
  languages: readConcepts(folder("languages"), conceptSchema),
  access: readConcepts(folder("access"), conceptSchema),
  costs: readConcepts(folder("costs"), conceptSchema),
  equipment: readConcepts(folder("equipment"), conceptSchema),
  statuses: readConcepts(folder("statuses"), conceptSchema),
};

const groups = new Map(taxonomy.groups.map((group) => [group.key, group]));
const groupKeys = new Map(taxonomy.typologies.map(({ key, group }) => [key, group]));

/** The group that colours a typology on the map; undefined when the typology is unknown. */
export function groupOf(typology: string): TypologyGroup | undefined {
  return groups.get(groupKeys.get(typology) ?? "");
}
