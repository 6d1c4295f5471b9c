import { identifierSchema } from "./draft.ts";
import { placeSchema } from "./place.ts";
import { z } from "./zod.ts";

/** A legal body and its places, on whichever side of the border they are. */
export const organisationSchema = z
  .object({
    id: z.string(),
    /** Known only where a record describes the body itself. */
    name: z.string().optional(),
    /** SIREN, KBO number, RNA, ROR. */
    identifiers: z.array(identifierSchema),
    places: z.array(placeSchema),
  })
  .meta({ id: "Organisation" });
export type Organisation = z.infer<typeof organisationSchema>;
