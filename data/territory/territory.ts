import type { z } from "zod";
import type { territorySchema } from "./schema.ts";
import territoryFile from "./territory.json" with { type: "json" };

export type Territory = z.infer<typeof territorySchema>;

/**
 * The territory's name, view, countries, sides and districts. A test holds the file to
 * `territorySchema`; nothing is checked at run time, since the browser loads this too.
 */
export const territory = territoryFile as unknown as Territory;
