import { findLast, type KeptFile, type Manifest, nameRun } from "./manifest.ts";
import type { RawArchive } from "./raw-archive.ts";

/** Writes down what a run reads, as it reads it. */
export type Recorder = {
  run: string;
  startedAt: Date;
  archive: RawArchive;
  /** What was last answered to a request, when that file is still held. */
  lastAnswer: (source: string, request: string) => Promise<KeptFile | undefined>;
  /** The file that was last joined with a part of a source, when it is still held. */
  lastJoined: (source: string, part: number) => Promise<KeptFile | undefined>;
  add: (file: KeptFile) => void;
};

/** Begins a run; a replay takes the moment of the run that it repeats, so that it gives the same. */
export function startRecorder(archive: RawArchive, replay: Manifest | undefined): Recorder {
  const manifests = archive.readManifests();
  const now = new Date();
  const startedAt = replay ? new Date(replay.startedAt) : now;
  const manifest: Manifest = {
    run: nameRun(now),
    startedAt: startedAt.toISOString(),
    files: [],
  };
  const findHeld = async (isWanted: (file: KeptFile) => boolean) => {
    const last = findLast(manifests, isWanted);
    return last && (await archive.holds(last.sha256)) ? last : undefined;
  };
  return {
    run: manifest.run,
    startedAt,
    archive,
    lastAnswer: (source, request) =>
      findHeld((file) => file.source === source && file.request === request),
    lastJoined: (source, part) =>
      findHeld((file) => file.source === source && file.part === part && file.isJoined === true),
    add: (file) => {
      manifest.files.push(file);
      archive.writeManifest(manifest);
    },
  };
}
