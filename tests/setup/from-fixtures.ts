import { fileURLToPath } from "node:url";

/** Options of a harvest that reads the sources' fixtures, asks no network and keeps no raw file. */
export const fromFixtures = {
  archive: fileURLToPath(new URL("../../scripts/harvest/sources/fixtures", import.meta.url)),
};
