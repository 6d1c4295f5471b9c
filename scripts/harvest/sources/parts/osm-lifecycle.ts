import type { Status } from "@passerelle/data/contract";
import { LIFECYCLE } from "./osm-query.ts";

type Tags = Record<string, string>;

const PREFIXED = new RegExp(`^(${Object.keys(LIFECYCLE).join("|")}):(amenity|leisure|office)$`);

/**
 * Tags as if the thing were in use, with the status that its lifecycle tags mean (undefined: it
 * has none). A prefixed key counts only where the same key does not say what is there now.
 */
export function readLifecycle(tags: Tags): { tags: Tags; status?: Status } {
  if (tags.disused === "yes" || tags.abandoned === "yes") return { tags, status: "closed" };
  for (const [key, value] of Object.entries(tags)) {
    const [, prefix, plainKey] = PREFIXED.exec(key) ?? [];
    if (!prefix || !plainKey || plainKey in tags) continue;
    return {
      tags: { ...tags, [plainKey]: value },
      status: LIFECYCLE[prefix as keyof typeof LIFECYCLE],
    };
  }
  return { tags };
}
