import type { Database } from "./client.ts";

/** Something made once for each database, such as a prepared statement, and forgotten with it. */
export function perDatabase<Kept extends object>(
  make: (db: Database) => Kept,
): (db: Database) => Kept {
  const kept = new WeakMap<Database, Kept>();
  return (db) => {
    const value = kept.get(db) ?? make(db);
    kept.set(db, value);
    return value;
  };
}
