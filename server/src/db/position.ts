import { sql } from "drizzle-orm";
import { shownPlaces } from "./schema.ts";

/** Degrees east, WGS 84. */
export const longitude = sql<number>`ST_X(${shownPlaces.position})`;

/** Degrees north, WGS 84. */
export const latitude = sql<number>`ST_Y(${shownPlaces.position})`;
