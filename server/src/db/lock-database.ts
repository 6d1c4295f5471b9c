import type { Sql } from "postgres";
import type { Database } from "./client.ts";
import { HeldError } from "./folder-lock.ts";

/** Any number, as long as it stays the same: of two harvests on one database, the second is refused. */
const HARVEST = 20_261_126;

type Other = { host: string | null; since: string };

/**
 * Takes a database on a server for one harvest, whichever machine or checkout it runs in; the embedded
 * database has one process at a time anyway (`lockFolder`). A connection that breaks gives it back.
 *
 * @returns the function that gives it back
 * @throws HeldError when another harvest has it
 */
export async function lockDatabase(db: Database): Promise<() => Promise<void>> {
  const client = "$client" in db ? (db.$client as Partial<Sql>) : {};
  if (!client.reserve) return async () => {};
  // the lock belongs to a connection, which therefore is nobody else's
  const connection = await client.reserve();
  const [lock] = await connection`select pg_try_advisory_lock(${HARVEST}) as taken`;
  if (!lock?.taken) {
    const [other] = await connection<Other[]>`
      select host(client_addr) as host, 
        to_char(backend_start at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as since
      from pg_locks join pg_stat_activity using (pid)
      where locktype = 'advisory' and objid = ${HARVEST} and granted
        and database = (select oid from pg_database where datname = current_database())`;
    connection.release();
    throw heldError(other);
  }
  return async () => {
    await connection`select pg_advisory_unlock(${HARVEST})`;
    connection.release();
  };
}

function heldError(other: Other | undefined): HeldError {
  const who = other
    ? `one connected from ${other.host ?? "the server's own machine"} since ${other.since}`
    : "one that has just ended";
  return new HeldError(`Another harvest fills this database: ${who}. Wait for its end.`);
}
