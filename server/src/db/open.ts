import type { OpenDatabase } from "./client.ts";
import { openEmbeddedDatabase } from "./embedded.ts";
import { openServerDatabase } from "./server.ts";

/** Opens the server of `databaseUrl`, else the embedded database in `dataDir`; tables up to date. */
export function openDatabase(settings: {
  databaseUrl?: string | undefined;
  dataDir: string;
}): Promise<OpenDatabase> {
  return settings.databaseUrl
    ? openServerDatabase(settings.databaseUrl)
    : openEmbeddedDatabase(settings.dataDir);
}
