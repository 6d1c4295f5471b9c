import { timestamp } from "drizzle-orm/pg-core";

/** A moment, of whatever time zone. */
export const instant = () => timestamp({ withTimezone: true, mode: "date" });
