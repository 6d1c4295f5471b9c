import type { MatchRecord } from "@passerelle/matching";
import { keyOf } from "./keys.ts";
import type { HeldRecord } from "./read-state.ts";

/** What matching needs to know of a record. */
export function toMatchRecord({
  sourceId,
  authority,
  draft,
}: Pick<HeldRecord, "sourceId" | "authority" | "draft">): MatchRecord {
  const { address, ref, ...rest } = draft;
  return {
    key: keyOf(sourceId, ref),
    source: sourceId,
    isSourceFreeOfRepeats: authority === "editor",
    name: rest.name,
    names: rest.names,
    street: address.street,
    houseNumber: address.houseNumber,
    postcode: address.postcode,
    locality: address.locality,
    municipality: rest.municipality,
    position: rest.position,
    precision: rest.precision,
    identifiers: rest.identifiers,
    phone: rest.phone,
    website: rest.website,
    email: rest.email,
    typologies: rest.typologies,
    status: rest.status,
  };
}
