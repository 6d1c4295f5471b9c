import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Options of a harvest that reads the sources' fixtures and asks no network. */
export const fromFixtures = {
  archive: fileURLToPath(new URL("../../scripts/harvest/sources/fixtures", import.meta.url)),
  live: false,
  dataDir: join(tmpdir(), "passerelle-fixtures"),
};
