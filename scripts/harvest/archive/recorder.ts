import { type KeptFile, lastAnswer, type Manifest, nameRun } from "./manifest.ts";
import type { RawArchive } from "./raw-archive.ts";

/** Writes down what a run reads, as it reads it. */
export type Recorder = {
  run: string;
  startedAt: Date;
  archive: RawArchive;
  /** What was last answered to a request, when that file is still held. */
  lastAnswer: (source: string, request: string) => Promise<KeptFile | undefined>;
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
  return {
    run: manifest.run,
    startedAt,
    archive,
    lastAnswer: async (source, request) => {
      const last = lastAnswer(manifests, source, request);
      return last && (await archive.holds(last.sha256)) ? last : undefined;
    },
    add: (file) => {
      manifest.files.push(file);
      archive.writeManifest(manifest);
    },
  };
}
