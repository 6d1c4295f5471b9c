import type { Locale, Organisation } from "@passerelle/data/contract";
import { asc, eq } from "drizzle-orm";
import type { Database } from "../db/client.ts";
import { organisationIdentifiers, organisations } from "../db/schema.ts";
import { findPlacesOf } from "../places/places.queries.ts";

/** The organisation with all its places; undefined when none has this id. */
export async function findOrganisation(
  db: Database,
  id: string,
  locale: Locale,
): Promise<Organisation | undefined> {
  const [organisation] = await db.select().from(organisations).where(eq(organisations.id, id));
  if (!organisation) return undefined;
  const identifiers = await db
    .select({ scheme: organisationIdentifiers.scheme, value: organisationIdentifiers.value })
    .from(organisationIdentifiers)
    .where(eq(organisationIdentifiers.organisationId, id))
    .orderBy(asc(organisationIdentifiers.scheme), asc(organisationIdentifiers.value));
  return {
    id,
    ...(organisation.name && { name: organisation.name }),
    identifiers,
    places: await findPlacesOf(db, id, locale),
  };
}
