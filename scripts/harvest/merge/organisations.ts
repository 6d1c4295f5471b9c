import { AUTHORITIES, type Draft, type Identifier } from "@passerelle/data/contract";
import type { Database } from "@passerelle/server/db";
import {
  organisationIdentifiers,
  organisations,
  records,
  shownPlaces,
  sources,
} from "@passerelle/server/db/schema";
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { mintId } from "./ids.ts";

/** Schemes that name a legal body, the strongest first. */
const SCHEMES = ["siren", "kbo", "rna", "ror"];

/**
 * The organisation of each place, found or founded by the identifiers of its records.
 *
 * @returns organisation id by place id; absent where no identifier names a body.
 */
export async function assignOrganisations(
  db: Database,
  drafts: { placeId: string; draft: Draft }[],
): Promise<Map<string, string>> {
  const wanted = drafts.map(({ placeId, draft }) => ({
    placeId,
    bodies: bodiesOf(draft.identifiers),
  }));
  const known = await readKnown(
    db,
    wanted.flatMap(({ bodies }) => bodies.map(({ value }) => value)),
  );
  const assigned = new Map<string, string>();
  for (const { placeId, bodies } of wanted) {
    const [first] = bodies;
    if (!first) continue;
    const held = bodies.map(keyOf).find((key) => known.has(key));
    const id = known.get(held ?? "") ?? mintId("organisation", first.scheme, first.value);
    if (!held) await db.insert(organisations).values({ id }).onConflictDoNothing();
    const fresh = bodies.filter((body) => !known.has(keyOf(body)));
    if (fresh.length) {
      await db
        .insert(organisationIdentifiers)
        .values(fresh.map((body) => ({ ...body, organisationId: id })));
    }
    for (const body of fresh) known.set(keyOf(body), id);
    if (!assigned.has(placeId)) assigned.set(placeId, id);
  }
  return assigned;
}

/**
 * Gives each organisation the name that the source nearest to the fact gives the body itself: of
 * its places' records only those about the body tell it. Where none does any more, it has no name.
 */
export async function nameOrganisations(db: Database, ids: string[]): Promise<void> {
  if (!ids.length) return;
  const rows = await db
    .select({
      id: shownPlaces.organisationId,
      authority: sources.authority,
      sourceId: records.sourceId,
      draft: records.draft,
    })
    .from(records)
    .innerJoin(shownPlaces, eq(shownPlaces.placeId, records.placeId))
    .innerJoin(sources, eq(sources.id, records.sourceId))
    .where(
      and(
        inArray(shownPlaces.organisationId, ids),
        isNull(records.withdrawnAt),
        sql`(${records.draft}->>'isOrganisation')::boolean`,
      ),
    );
  const rank = ({ authority, sourceId, draft }: (typeof rows)[number]) =>
    `${AUTHORITIES.indexOf(authority)} ${sourceId}:${draft.ref}`;
  const nearestLast = rows.toSorted((a, b) => (rank(a) < rank(b) ? 1 : -1));
  const names = new Map(nearestLast.map(({ id, draft }) => [id ?? "", draft.name]));
  const named = ids.map((id) => ({ id, name: names.get(id) ?? null }));
  await db.execute(sql`
    update ${organisations} as held set name = named.name
    from jsonb_to_recordset(${JSON.stringify(named)}::jsonb) as named(id text, name text)
    where held.id = named.id and held.name is distinct from named.name`);
}

/** The legal bodies that identifiers name; the first nine digits of a SIRET are the SIREN. */
function bodiesOf(identifiers: Identifier[]): Identifier[] {
  const all = identifiers.map(({ scheme, value }) =>
    scheme === "siret" ? { scheme: "siren", value: value.slice(0, 9) } : { scheme, value },
  );
  return SCHEMES.flatMap((scheme) => all.find((identifier) => identifier.scheme === scheme) ?? []);
}

async function readKnown(db: Database, values: string[]): Promise<Map<string, string>> {
  if (!values.length) return new Map();
  const rows = await db
    .select()
    .from(organisationIdentifiers)
    .where(inArray(organisationIdentifiers.value, values));
  return new Map(rows.map((row) => [keyOf(row), row.organisationId]));
}

const keyOf = ({ scheme, value }: Identifier) => `${scheme}:${value}`;
