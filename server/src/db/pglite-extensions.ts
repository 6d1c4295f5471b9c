import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { unaccent } from "@electric-sql/pglite/contrib/unaccent";
import { postgis } from "@electric-sql/pglite-postgis";

/** What every PGlite of ours is created with; the migrations switch them on. */
export const pgliteExtensions = { postgis, unaccent, pg_trgm };
