import { keptBeside } from "../platform/kept-beside.ts";
import type { Database } from "./client.ts";

/** Something kept beside each database, such as a prepared statement, and forgotten with it. */
export function perDatabase<Kept>(make: (db: Database) => Kept): (db: Database) => Kept {
  return keptBeside(make);
}
