import { perIndex } from "./per-index.ts";

/** Row number of each place id. */
export const rowsById = perIndex(({ ids }) => new Map(ids.map((id, row) => [id, row])));
