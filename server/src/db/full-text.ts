import { customType } from "drizzle-orm/pg-core";

/** Words with their positions and weights, for full-text search; made by SQL alone. */
export const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

/** Text that is compared by its bytes, the same on every engine: what has one beginning stands together. */
export const bytewiseText = customType<{ data: string }>({ dataType: () => 'text collate "C"' });
