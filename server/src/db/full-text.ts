import { customType } from "drizzle-orm/pg-core";

/** Words with their positions and weights, for full-text search; made by SQL alone. */
export const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });
