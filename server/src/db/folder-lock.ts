import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";

/** Who holds a folder, as it stands in the lock file. */
type Holder = { pid: number; host: string; command: string; since: string };

/** A folder that another process holds. */
export class FolderHeldError extends Error {
  override readonly name = "FolderHeldError";
}

/** What the folder is for, and what to do when it is held, for the message. */
type Purpose = { what: (folder: string) => string; remedy: string };

const DATABASE: Purpose = {
  what: (folder) => `The embedded database in ${folder} is in use`,
  remedy:
    "Stop that process first, or set DATABASE_URL to a PostgreSQL server, which serves several processes at once",
};

/**
 * Takes the folder for this process, as PostgreSQL does with `postmaster.pid`: one process at a
 * time. A file left behind by a process that died is taken over.
 *
 * @returns the function that gives the folder back.
 * @throws FolderHeldError when another process holds the folder; the message names it.
 */
export function lockFolder(folder: string, purpose = DATABASE): () => void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "process.json");
  const me: Holder = {
    pid: process.pid,
    host: hostname(),
    command: process.argv.slice(1).join(" "),
    since: new Date().toISOString(),
  };
  // at most one retry: the first attempt may find the file of a dead process and remove it
  for (const attempt of [1, 2]) {
    try {
      writeFileSync(file, JSON.stringify(me), { flag: "wx" });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if (!isCode(error, "EEXIST")) throw error;
      const holder = readHolder(file);
      if (attempt === 2 || (holder && isAlive(holder))) {
        throw heldError(purpose.what(folder), purpose.remedy, file, holder);
      }
      rmSync(file, { force: true });
    }
  }
  throw new Error(`${file} cannot be written`);
}

function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Holder;
  } catch {
    // a file cut short by a crash names nobody: its process is gone
    return undefined;
  }
}

function isAlive({ pid, host }: Holder): boolean {
  // another machine's processes cannot be asked, so they count as alive
  if (host !== hostname()) return true;
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isCode(error, "EPERM");
  }
}

function heldError(what: string, remedy: string, file: string, holder: Holder | undefined) {
  const who = holder
    ? `process ${holder.pid} on ${holder.host} (${holder.command}, since ${holder.since})`
    : "another process";
  return new FolderHeldError(
    `${what} by ${who}. ${remedy}. If that process no longer exists, delete ${file}.`,
  );
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
