import type { Database } from "@passerelle/server/db";
import {
  candidates,
  claims,
  organisationIdentifiers,
  organisations,
  placeAliases,
  places,
  records,
  shownPlaces,
} from "@passerelle/server/db/schema";
import { and, eq, inArray, notInArray } from "drizzle-orm";
import { keyOf } from "../harvest/merge/keys.ts";
import { nameOrganisations } from "../harvest/merge/organisations.ts";

/** A place that other records still hold, and which ones. */
export type RemainingPlace = { slug: string; records: string[] };

/**
 * Leaves of places nothing that a record which is gone gave them: values, slugs, the name of their
 * organisation. Those that nobody else lists are gone.
 *
 * @param merge makes the others anew
 */
export async function clearPlaces(
  db: Database,
  ids: string[],
  merge: () => Promise<unknown>,
): Promise<RemainingPlace[]> {
  const bodies = await bodiesOf(db, ids);
  const held = await recordsOf(db, ids);
  const remaining = ids.filter((id) => held.has(id));
  for (const id of ids) await clearNames(db, id);
  for (const id of ids) if (!held.has(id)) await removePlace(db, id);
  // before the merge, which lists words for the search
  await nameOrganisations(db, bodies);
  await removeWithoutPlaces(db, bodies);
  await db.update(records).set({ isPending: true }).where(inArray(records.placeId, remaining));
  await merge();
  // those made anew may be another body's now
  await removeWithoutPlaces(db, bodies);
  return describe(db, remaining);
}

/** Slugs hold names; the ids of places that it absorbed lead there still. */
async function clearNames(db: Database, id: string) {
  const kept = await idsOf(db, id);
  await db
    .delete(placeAliases)
    .where(and(eq(placeAliases.placeId, id), notInArray(placeAliases.alias, kept)));
}

async function removePlace(db: Database, id: string) {
  const ids = await idsOf(db, id);
  await db.delete(claims).where(inArray(claims.placeId, ids));
  await db.delete(shownPlaces).where(inArray(shownPlaces.placeId, ids));
  await db.delete(placeAliases).where(inArray(placeAliases.placeId, ids));
  await db.update(candidates).set({ placeId: null }).where(inArray(candidates.placeId, ids));
  await db.delete(places).where(inArray(places.id, ids));
}

/** The id of a place and those of the places that turned out to be it. */
async function idsOf(db: Database, id: string): Promise<string[]> {
  const absorbed = await db.select({ id: places.id }).from(places).where(eq(places.mergedInto, id));
  return [id, ...absorbed.map((place) => place.id)];
}

async function bodiesOf(db: Database, ids: string[]): Promise<string[]> {
  const rows = await db
    .select({ id: shownPlaces.organisationId })
    .from(shownPlaces)
    .where(inArray(shownPlaces.placeId, ids));
  return [...new Set(rows.flatMap(({ id }) => id ?? []))];
}

async function removeWithoutPlaces(db: Database, ids: string[]) {
  const held = await db
    .selectDistinct({ id: shownPlaces.organisationId })
    .from(shownPlaces)
    .where(inArray(shownPlaces.organisationId, ids));
  const gone = ids.filter((id) => !held.some((organisation) => organisation.id === id));
  await db
    .delete(organisationIdentifiers)
    .where(inArray(organisationIdentifiers.organisationId, gone));
  await db.delete(organisations).where(inArray(organisations.id, gone));
}

async function recordsOf(db: Database, ids: string[]): Promise<Map<string, string[]>> {
  const rows = await db
    .select({ placeId: records.placeId, sourceId: records.sourceId, ref: records.ref })
    .from(records)
    .where(inArray(records.placeId, ids));
  const held = new Map<string, string[]>();
  for (const { placeId, sourceId, ref } of rows) {
    const key = keyOf(sourceId, ref);
    if (placeId) held.set(placeId, [...(held.get(placeId) ?? []), key]);
  }
  return held;
}

async function describe(db: Database, ids: string[]): Promise<RemainingPlace[]> {
  const held = await recordsOf(db, ids);
  const rows = await db
    .select({ id: shownPlaces.placeId, slug: shownPlaces.slug })
    .from(shownPlaces)
    .where(inArray(shownPlaces.placeId, ids));
  return rows.map(({ id, slug }) => ({ slug, records: (held.get(id) ?? []).toSorted() }));
}
