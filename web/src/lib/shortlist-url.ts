import { MAX_IDS, PLACE_ID_PATTERN } from "@passerelle/data/contract";

/** Places that a visitor keeps, in their order, under a name of the visitor's (or ""). */
export type Shortlist = { name: string; ids: string[] };

/** Characters of a name, at most. */
export const NAME_LENGTH = 80;

/** The short list in a query string; what is no id is left out, and so is what is too much. */
export function readShortlist(search: string): Shortlist {
  const params = new URLSearchParams(search);
  const ids = params.getAll("places").flatMap((list) => list.split(","));
  const known = ids.filter((id) => PLACE_ID_PATTERN.test(id));
  return {
    name: (params.get("name") ?? "").trim().slice(0, NAME_LENGTH),
    ids: [...new Set(known)].slice(0, MAX_IDS),
  };
}

/** Query string of a short list, with its `?`; empty for an empty one without a name. */
export function writeShortlist({ name, ids }: Shortlist): string {
  const pairs = [
    ids.length > 0 && `places=${ids.join(",")}`,
    name && `name=${encodeURIComponent(name)}`,
  ].filter(Boolean);
  return pairs.length > 0 ? `?${pairs.join("&")}` : "";
}
