import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { log } from "@passerelle/server/log";
import { sha256Of, sha256OfFile } from "./digest.ts";
import { type Manifest, manifestSchema } from "./manifest.ts";

/** Layer 1: every file as it came, under its SHA-256, and a manifest for each run. */
export type RawArchive = {
  folder: string;
  /** A path for a file that is still being written; what is left there is removed next time. */
  newPath: () => string;
  /** Takes a finished file from such a path. */
  keep: (path: string, sha256: string) => void;
  /** Takes a copy of somebody else's file. */
  keepCopy: (path: string) => Promise<{ sha256: string; bytes: number }>;
  /** Takes bytes; @returns their digest. */
  keepBytes: (bytes: Uint8Array) => string;
  pathOf: (sha256: string) => string;
  /** Whether the file is there and is what its name says. */
  holds: (sha256: string) => Promise<boolean>;
  writeManifest: (manifest: Manifest) => void;
  /** Manifests of all runs that can be read, newest first. */
  readManifests: () => Manifest[];
  removeManifest: (run: string) => void;
  /**
   * Removes every file that none of these digests names; @returns how many. None while a manifest
   * cannot be read: its files may be the ones that nobody else names.
   */
  removeAllBut: (digests: Set<string>) => number;
  /** Must be called at the end: removes the folder when it was only for this process. */
  close: () => void;
};

const RAW = "raw";
const RUNS = "runs";
const DIGEST = /^[0-9a-f]{64}$/;
/** Raw files hold what their publishers wrote, persons included: nobody else on the machine reads them. */
const PRIVATE = { mode: 0o700, recursive: true } as const;
const PRIVATE_FILE = 0o600;

/** The runs that the archive in `<dataDir>/raw` holds, newest first. */
export function listRuns(dataDir: string): Manifest[] {
  const runs = join(dataDir, RAW, RUNS);
  return existsSync(runs) ? readManifests(runs) : [];
}

function readManifests(folder: string): Manifest[] {
  return pathsOfManifests(folder).flatMap((path) => readManifest(path) ?? []);
}

function pathsOfManifests(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .toSorted()
    .reverse()
    .map((name) => join(folder, name));
}

/** Manifests that were warned of: each is read several times by one harvest. */
const warned = new Set<string>();

/** Warns of a manifest that was cut off or is of another version; it must not stop every harvest. */
function readManifest(path: string): Manifest | undefined {
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    const why = "manifest cannot be read; its run is left out and no raw file is removed";
    if (!warned.has(path)) log.warn({ path }, why);
    warned.add(path);
    return undefined;
  }
}

/** Gives a finished file its name, once it is on the disk: a crash must not leave an empty one. */
function settle(path: string, name: string) {
  const file = openSync(path, "r+");
  fsyncSync(file);
  closeSync(file);
  renameSync(path, name);
}

/**
 * Opens the archive in `<dataDir>/raw`, or one that lasts as long as this process.
 *
 * Files are written beside and renamed, so that a crash leaves no half file under a digest.
 */
export function openRawArchive(dataDir: string | undefined): RawArchive {
  const folder = dataDir ? join(dataDir, RAW) : mkdtempSync(join(tmpdir(), "passerelle-raw-"));
  const runs = join(folder, RUNS);
  const unfinished = join(folder, "unfinished");
  mkdirSync(runs, PRIVATE);
  // a folder that was there before has the mode of whoever made it
  chmodSync(folder, PRIVATE.mode);
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, PRIVATE);
  const pathOf = (sha256: string) => join(folder, sha256);
  const manifestOf = (run: string) => join(runs, `${run}.json`);
  let written = 0;

  const archive: RawArchive = {
    folder,
    newPath: () => join(unfinished, String(written++)),
    keep: (path, sha256) => settle(path, pathOf(sha256)),
    keepCopy: async (original) => {
      const path = archive.newPath();
      copyFileSync(original, path);
      // a copy has the mode of its original
      chmodSync(path, PRIVATE_FILE);
      const kept = { sha256: await sha256OfFile(path), bytes: statSync(path).size };
      archive.keep(path, kept.sha256);
      return kept;
    },
    keepBytes: (bytes) => {
      const path = archive.newPath();
      const sha256 = sha256Of(bytes);
      writeFileSync(path, bytes, { mode: PRIVATE_FILE });
      archive.keep(path, sha256);
      return sha256;
    },
    pathOf,
    holds: async (sha256) =>
      existsSync(pathOf(sha256)) && (await sha256OfFile(pathOf(sha256))) === sha256,
    writeManifest: (manifest) => {
      const path = archive.newPath();
      writeFileSync(path, `${JSON.stringify(manifest, undefined, 2)}\n`);
      settle(path, manifestOf(manifest.run));
    },
    readManifests: () => readManifests(runs),
    removeManifest: (run) => rmSync(manifestOf(run), { force: true }),
    removeAllBut: (digests) => {
      if (readManifests(runs).length < pathsOfManifests(runs).length) return 0;
      const unused = readdirSync(folder).filter((name) => DIGEST.test(name) && !digests.has(name));
      for (const name of unused) rmSync(join(folder, name));
      return unused.length;
    },
    close: () => rmSync(dataDir ? unfinished : folder, { recursive: true, force: true }),
  };
  return archive;
}
