import type { Database } from "@passerelle/server/db";
import { publishCandidates } from "../candidates/publish-candidates.ts";
import type { FetchedFile } from "../fetch/fetch-source.ts";
import { placeDrafts } from "../geocode/geocodings.ts";
import {
  type ReadResult,
  readCells,
  readMunicipalities,
  readNeighbourhoods,
  readPlaces,
  readSectors,
} from "../read.ts";
import type { Source, SourceBody } from "../source.ts";
import { readStepContext } from "../territory.ts";
import { cutToTerritory, NO_OUTLINE, publishCells } from "./publish-cells.ts";
import { groupByMunicipality, OUTSIDE, publishMunicipalities } from "./publish-municipalities.ts";
import { nearTerritory, publishNeighbourhoods } from "./publish-neighbourhoods.ts";
import { type Counts, publishRecords, type RecordChanges } from "./publish-records.ts";
import { NO_SECTORS, placeSectors, publishSectors } from "./publish-sectors.ts";

/** What the files of a source hold, read and ready to be published. */
export type Prepared = Pick<ReadResult<unknown>, "read" | "skipped" | "rejected" | "form"> & {
  /** Records that can be used. */
  valid: number;
  /** Must run inside a transaction. */
  publish: (db: Database, now: Date) => Promise<{ counts: Counts; changes?: RecordChanges }>;
};

/** Reads the files of a source, and writes nothing. @throws SourceError */
export async function prepare(
  db: Database,
  source: Source,
  fetched: FetchedFile[],
): Promise<Prepared> {
  const files: { file: FetchedFile["file"]; body: SourceBody }[] = [];
  for (const { file, open } of fetched) files.push({ file, body: await open() });
  const context = await readStepContext(db);

  if (source.kind === "municipalities") {
    const result = readMunicipalities(files as Parameters<typeof readMunicipalities>[0]);
    const { byKey, outside } = groupByMunicipality(
      result.records.map(({ output }) => output),
      context.municipalities,
    );
    return {
      ...result,
      skipped: { ...result.skipped, ...(outside && { [OUTSIDE]: outside }) },
      valid: byKey.size,
      publish: async (tx) => ({ counts: await publishMunicipalities(tx, source.id, byKey) }),
    };
  }
  if (source.kind === "population") {
    const result = readCells(files as Parameters<typeof readCells>[0]);
    const { cells, outside } = cutToTerritory(
      result.records.map(({ output }) => output),
      context.municipalities,
    );
    return {
      ...result,
      skipped: { ...result.skipped, ...(outside && { [NO_OUTLINE]: outside }) },
      valid: cells.length,
      publish: async (tx) => ({ counts: await publishCells(tx, source.id, cells) }),
    };
  }
  if (source.kind === "sectors") {
    const result = readSectors(files as Parameters<typeof readSectors>[0]);
    const { sectors, left } = placeSectors(
      result.records.map(({ output }) => output),
      context.municipalities,
    );
    return {
      ...result,
      skipped: { ...result.skipped, ...(left && { [NO_SECTORS]: left }) },
      valid: sectors.length,
      publish: async (tx) => ({ counts: await publishSectors(tx, source.id, sectors) }),
    };
  }
  if (source.kind === "neighbourhoods") {
    const result = readNeighbourhoods(files as Parameters<typeof readNeighbourhoods>[0]);
    const { near, outside } = nearTerritory(result.records.map(({ output }) => output));
    return {
      ...result,
      skipped: { ...result.skipped, ...(outside && { [OUTSIDE]: outside }) },
      valid: near.length,
      publish: async (tx) => ({ counts: await publishNeighbourhoods(tx, source.id, near) }),
    };
  }
  const digests = new Map(files.map(({ body }, index) => [body, fetched[index]?.sha256 ?? ""]));
  const result = readPlaces(files as Parameters<typeof readPlaces>[0], context);
  if (source.kind === "candidates") {
    const drafts = result.records.map(({ output }) => output);
    return {
      ...result,
      valid: drafts.length,
      publish: async (tx) => ({ counts: await publishCandidates(tx, source.id, drafts) }),
    };
  }
  const placed = await placeDrafts(db, result.records);
  return {
    ...result,
    valid: result.records.length,
    publish: (tx, now) =>
      publishRecords(tx, source.id, placed, ({ file }) => digests.get(file) ?? "", now),
  };
}
