import type { Draft } from "@passerelle/data/contract";
import type { Database } from "@passerelle/server/db";
import {
  organisations,
  placeAliases,
  places,
  publications,
  rawFiles,
  records,
  shownPlaces,
  sources,
} from "@passerelle/server/db/schema";
import { writeSearchWords } from "@passerelle/server/search-words";
import type { ChosenFields } from "../../harvest/merge/choose.ts";
import { mintId, slugify } from "../../harvest/merge/ids.ts";
import { toShownRow } from "../../harvest/merge/shown-row.ts";
import { registerMunicipalities } from "../../harvest/territory.ts";
import { insertAll, withoutIndexes } from "./bulk.queries.ts";
import { generatePlaces } from "./places.ts";

const CHUNK = 2_000;
/** Chunks written at a time: the database works while the next are made. */
const LANES = 3;
const SOURCE = "generated";
/** One place in so many has a legal body of its own. */
const PLACES_A_BODY = 10;

/** Fills an empty database with so many generated places, each of one record. */
export async function fillWithPlaces(
  db: Database,
  size: number,
  onProgress: (done: number) => void,
): Promise<void> {
  await writeGround(db);
  let done = 0;
  const chunks = inChunks(generatePlaces(size));
  const lane = async () => {
    for (const { from, fields } of chunks) {
      await writeChunk(db, from, fields);
      done += fields.length;
      onProgress(done);
    }
  };
  await withoutIndexes(db, async () => {
    await Promise.all(Array.from({ length: LANES }, lane));
  });
  await writeSearchWords(db);
  await db.insert(publications).values({ at: new Date(), what: SOURCE });
}

/** The rows that all places refer to. */
async function writeGround(db: Database): Promise<void> {
  const now = new Date();
  await db.insert(sources).values({
    id: SOURCE,
    title: "Generated places",
    publisher: "Benchmark",
    licence: "etalab-2.0",
    attribution: "Benchmark",
    authority: "directory",
  });
  await db.insert(rawFiles).values({
    sha256: SOURCE,
    sourceId: SOURCE,
    name: SOURCE,
    origin: "archive",
    bytes: 0,
    fetchedAt: now,
  });
  await registerMunicipalities(db);
}

function* inChunks(
  all: Iterable<ChosenFields>,
): Generator<{ from: number; fields: ChosenFields[] }> {
  let [from, fields]: [number, ChosenFields[]] = [0, []];
  for (const each of all) {
    fields.push(each);
    if (fields.length < CHUNK) continue;
    yield { from, fields };
    [from, fields] = [from + CHUNK, []];
  }
  if (fields.length) yield { from, fields };
}

async function writeChunk(db: Database, from: number, chunk: ChosenFields[]): Promise<void> {
  const now = new Date();
  const rows = chunk.map((fields, at) => {
    const placeId = mintId(SOURCE, String(from + at));
    const slug = `${slugify(fields.name, fields.address.locality)}-${placeId}`;
    const organisationId = at % PLACES_A_BODY ? null : mintId("organisation", placeId);
    return { placeId, slug, organisationId, fields };
  });
  const bodies = rows.flatMap(({ organisationId, fields: { name } }) =>
    organisationId ? [{ id: organisationId, name }] : [],
  );
  const ids = rows.map(({ placeId }) => ({ id: placeId, createdAt: now }));
  const aliases = rows.flatMap(({ placeId, slug }) =>
    [placeId, slug].map((alias) => ({ alias, placeId })),
  );
  const shown = rows.map(({ fields, ...row }) => toShownRow(fields, { ...row, updatedAt: now }));
  const said = rows.map(({ placeId, fields: { address } }) => ({
    ...{ sourceId: SOURCE, ref: placeId, at: SOURCE, rawFile: SOURCE, placeId },
    draft: { address, date: "2026" } as Draft,
    ...{ isPending: false, firstSeenAt: now, seenAt: now },
  }));
  await insertAll(db, organisations, bodies);
  await insertAll(db, places, ids);
  await insertAll(db, placeAliases, aliases);
  await insertAll(db, shownPlaces, shown);
  await insertAll(db, records, said);
}
