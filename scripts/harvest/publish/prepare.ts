import type { Database } from "@passerelle/server/db";
import { prepareCandidates } from "../candidates/publish-candidates.ts";
import type { FetchedFile } from "../fetch/fetch-source.ts";
import type { Source } from "../source.ts";
import { readStepContext } from "../territory.ts";
import type { Preparation, Prepare, Prepared } from "./prepared.ts";
import { prepareCells } from "./publish-cells.ts";
import { prepareMunicipalities } from "./publish-municipalities.ts";
import { prepareNeighbourhoods } from "./publish-neighbourhoods.ts";
import { prepareRecords } from "./publish-records.ts";
import { prepareSectors } from "./publish-sectors.ts";

const PREPARE = {
  places: prepareRecords,
  municipalities: prepareMunicipalities,
  population: prepareCells,
  sectors: prepareSectors,
  neighbourhoods: prepareNeighbourhoods,
  candidates: prepareCandidates,
} satisfies Record<Source["kind"], unknown>;

/** Reads the files of a source, and writes nothing. @throws SourceError */
export async function prepare(
  db: Database,
  { id: sourceId, kind }: Source,
  fetched: FetchedFile[],
): Promise<Prepared> {
  // each kind's files say what its own preparation reads
  const prepareKind = PREPARE[kind] as Prepare<never>;
  const files = (await openFiles(fetched)) as Preparation<never>["files"];
  return prepareKind({ db, sourceId, files, context: await readStepContext(db) });
}

/** Each file with what is joined with it. */
async function openFiles(fetched: FetchedFile[]) {
  const opened = fetched
    .filter(({ isJoined }) => !isJoined)
    .map(async ({ file, open, sha256 }) => {
      const joined = fetched.find((other) => other.isJoined && other.file === file);
      return { file, body: await open(), joined: await joined?.open(), sha256 };
    });
  return Promise.all(opened);
}
