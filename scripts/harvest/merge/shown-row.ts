import { fold } from "@passerelle/data/contract";
import { groupOf } from "@passerelle/data/taxonomy";
import type { shownPlaces } from "@passerelle/server/db/schema";
import type { ChosenFields } from "./choose.ts";

/** The row that visitors see. */
export function toShownRow(
  fields: ChosenFields,
  place: { placeId: string; slug: string; organisationId: string | null; updatedAt: Date },
): typeof shownPlaces.$inferInsert {
  return {
    ...fields,
    ...place,
    group: mainGroupOf(fields.typologies),
    names: fields.names ?? null,
    summary: fields.summary ?? null,
    position: `SRID=4326;POINT(${fields.position.join(" ")})`,
    openingHours: fields.openingHours ?? null,
    website: fields.website ?? null,
    phone: fields.phone ?? null,
    email: fields.email ?? null,
    sortName: fold(fields.name),
  };
}

/** The group of the first typology: it gives the colour on the map. */
function mainGroupOf([typology = ""]: string[]): string {
  const group = groupOf(typology);
  if (!group) throw new Error(`Typology "${typology}" has no group in data/taxonomy`);
  return group.key;
}
