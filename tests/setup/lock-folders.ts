/** Takes each folder that is named, as others do at the same moment, and says which ones it has. */
import { HeldError, lockFolder } from "@passerelle/server/folder-lock";

function isTaken(folder: string): boolean {
  try {
    lockFolder(folder);
    return true;
  } catch (error) {
    if (error instanceof HeldError) return false;
    throw error;
  }
}

process.stdin.once("data", () => {
  const taken = process.argv.slice(2).filter(isTaken);
  // a process that is gone holds nothing: it stays until it is ended
  process.stdout.write(`${JSON.stringify(taken)}\n`);
});
process.stdout.write("ready\n");
