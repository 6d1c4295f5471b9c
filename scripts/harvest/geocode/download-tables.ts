import { basename } from "node:path";
import type { KeptFile, Manifest } from "../archive/manifest.ts";
import type { Recorder } from "../archive/recorder.ts";
import { downloadLive } from "../fetch/download-live.ts";
import type { HttpClient } from "../http/client.ts";
import { type AddressTable, openZips } from "./best-tables.ts";
import { isAnswers } from "./keep-answers.ts";
import { ADDRESS_REGISTERS } from "./registers.ts";

/** Flanders and Wallonia; none of our municipalities is in Brussels. */
const FILES = ["openaddress-bevlg.zip", "openaddress-bewal.zip"];
/** Hundreds of megabytes each. */
const MAX_BYTES = 1_000_000_000;

const SOURCE = ADDRESS_REGISTERS.BE.id;

/**
 * The tables as they are online, kept in the raw archive: what is held is asked for only to hear
 * whether it changed. @throws DownloadError, SourceError
 */
export async function downloadTables(
  baseUrl: string,
  http: HttpClient,
  recorder: Recorder,
): Promise<AddressTable[]> {
  const kept = await Promise.all(
    FILES.map((name, part) =>
      downloadLive(
        { url: `${baseUrl}/${name}`, format: "zip", maxBytes: MAX_BYTES },
        { source: SOURCE, part },
        http,
        recorder,
      ),
    ),
  );
  return openKept(kept, recorder);
}

/** The tables that an earlier run was answered from; none when it asked for none. */
export function findReplayed({ files }: Manifest): KeptFile[] {
  return files.filter((file) => file.source === SOURCE && !isAnswers(file));
}

/** Opens tables of the raw archive, and writes down that this run reads them. @throws SourceError */
export function openKept(kept: KeptFile[], recorder: Recorder): Promise<AddressTable[]> {
  for (const file of kept) recorder.add(file);
  return openZips(
    kept.map(({ name, sha256 }) => ({
      name: basename(name),
      path: recorder.archive.pathOf(sha256),
    })),
  );
}
