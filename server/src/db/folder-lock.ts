import { randomUUID } from "node:crypto";
import {
  constants,
  copyFileSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";

/** Who holds a folder, as it stands in the lock file. */
type Holder = { pid: number; host: string; command: string; since: string };

/** A folder, or a database, that another process holds. */
export class HeldError extends Error {
  override readonly name = "HeldError";
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
 * time. A file left behind by a process that died is taken over. The file appears whole, as a link
 * to one that is written already: nobody ever reads half of it.
 *
 * @returns the function that gives the folder back.
 * @throws HeldError when another process holds the folder; the message names it.
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
  const mine = join(folder, `process-${randomUUID()}.json`);
  const text = JSON.stringify(me);
  writeFileSync(mine, text);
  try {
    if (!isTaken(file, mine)) {
      const holder = parseHolder(readText(file) ?? "");
      throw heldError(purpose.what(folder), purpose.remedy, file, holder);
    }
  } finally {
    rmSync(mine);
  }
  return () => {
    if (readText(file) === text) rmSync(file, { force: true });
  };
}

function isTaken(file: string, mine: string): boolean {
  if (isLinked(mine, file)) return true;
  const found = readText(file);
  if (found !== undefined && !isLeftBehind(found)) return false;
  return removeLeft(file, found, mine) && isLinked(mine, file);
}

/** File systems without hard links, such as exFAT and some shares, say so in one of these ways. */
const NO_LINKS = ["EPERM", "ENOTSUP", "ENOSYS"];

/** Gives a file a second name, unless there is one of that name. */
function isLinked(file: string, name: string): boolean {
  try {
    try {
      linkSync(file, name);
    } catch (error) {
      if (!NO_LINKS.some((code) => isCode(error, code))) throw error;
      copyFileSync(file, name, constants.COPYFILE_EXCL);
    }
    return true;
  } catch (error) {
    if (isCode(error, "EEXIST")) return false;
    throw error;
  }
}

/**
 * Removes the lock file of a process that died, one process at a time: of several that see it, the
 * slower ones would remove the new lock of the first.
 *
 * @param found what the file was when its process was seen to be dead; undefined: there was none
 * @returns false when another process does so, or has done so
 */
export function removeLeft(file: string, found: string | undefined, mine: string): boolean {
  const turn = `${file}.turn`;
  if (!isLinked(mine, turn)) return false;
  try {
    if (readText(file) !== found) return false;
    rmSync(file, { force: true });
    return true;
  } finally {
    rmSync(turn);
  }
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (isCode(error, "ENOENT")) return undefined;
    throw error;
  }
}

function parseHolder(text: string): Holder | undefined {
  try {
    return JSON.parse(text) as Holder;
  } catch {
    // a file cut short by a crash names nobody: its process is gone
    return undefined;
  }
}

function isLeftBehind(text: string): boolean {
  const holder = parseHolder(text);
  return !holder || !isAlive(holder);
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
  return new HeldError(
    `${what} by ${who}. ${remedy}. If that process no longer exists, delete ${file}.`,
  );
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
