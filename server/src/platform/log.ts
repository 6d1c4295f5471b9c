import { pino } from "pino";
import { readEnvironment } from "../env.ts";

/** One JSON line an event, on standard error so that standard output stays for answers. */
export const log = pino({ level: readEnvironment().LOG_LEVEL }, pino.destination(2));
