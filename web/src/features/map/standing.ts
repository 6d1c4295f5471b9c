import type { Status } from "@passerelle/data/contract";

/** What a pin says of a place's status: whether one can go there. */
export type Standing = "open" | "planned" | "closed";

export function standingOf({ status }: { status?: Status }): Standing {
  if (status === "planned") return "planned";
  return status === "closed" || status === "temporarily_closed" ? "closed" : "open";
}
