import type { KeptFile } from "../archive/manifest.ts";
import type { Recorder } from "../archive/recorder.ts";
import type { Selection, Source, SourceBody } from "../source.ts";
import { findArchived, findFolder } from "./archive.ts";

/** Keeps what the project itself holds of a source. */
export function keepLocal(
  source: Source,
  part: number,
  body: SourceBody,
  recorder: Recorder,
): KeptFile {
  return {
    ...keptNow(source, part, body.name, recorder),
    origin: "curated",
    bytes: body.bytes.byteLength,
    sha256: recorder.archive.keepBytes(body.bytes),
  };
}

/** Keeps the newest files of a source in the archive folder, or what is selected of them; none when there are none. */
export async function keepArchived(
  source: Source,
  archive: string | undefined,
  recorder: Recorder,
): Promise<KeptFile[]> {
  const kept = source.files.map(async (file, part): Promise<KeptFile[]> => {
    if (file.select) {
      const selection = await file.select(findFolder(source, archive));
      return selection ? [await keepSelection(source, part, selection, recorder)] : [];
    }
    const newest = archive && (await findArchived(source, file, archive));
    if (!newest) return [];
    const joined = file.join && (await findArchived(source, file.join, archive));
    return Promise.all([
      keepFile(source, part, newest, recorder),
      ...(joined ? [keepFile(source, part, joined, recorder, true)] : []),
    ]);
  });
  return (await Promise.all(kept)).flat();
}

async function keepFile(
  source: Source,
  part: number,
  { name, path }: { name: string; path: string },
  recorder: Recorder,
  isJoined = false,
): Promise<KeptFile> {
  return {
    ...keptNow(source, part, name, recorder),
    ...(isJoined && { isJoined }),
    origin: "archive",
    ...(await recorder.archive.keepCopy(path)),
  };
}

/** Keeps what is selected; of what did not change, the file of an earlier run. */
async function keepSelection(
  source: Source,
  part: number,
  { name, fingerprint, read }: Selection,
  recorder: Recorder,
): Promise<KeptFile> {
  const request = `${name} ${fingerprint}`;
  const now = { ...keptNow(source, part, name, recorder), request, origin: "archive" as const };
  const last = await recorder.lastAnswer(source.id, request);
  if (last) return { ...now, bytes: last.bytes, sha256: last.sha256 };
  const bytes = await read();
  return { ...now, bytes: bytes.byteLength, sha256: recorder.archive.keepBytes(bytes) };
}

function keptNow({ id }: Source, part: number, name: string, { startedAt }: Recorder) {
  const fetchedAt = startedAt.toISOString();
  return { source: id, part, name, request: name, fetchedAt, headers: {} };
}
