import { isApproximate } from "@passerelle/data/contract";
import type { MatchRecord } from "../record.ts";
import { type NameFacts, readName } from "./name.ts";
import { readStreet, type StreetFacts } from "./street.ts";
import { readTown } from "./town.ts";
import { kindOfTypologies } from "./typology-kinds.ts";
import { readWebsite, type WebFacts } from "./web.ts";

/** A record with its texts taken apart once, so that each comparison is quick. */
export type Prepared = {
  record: MatchRecord;
  /** Its name in each language, without repeats; at least one. */
  names: NameFacts[];
  /** Kinds that its name tells, else the one that its typologies tell. */
  kinds: string[];
  /** Whether its name tells its kinds: what a source files it under is less sure. */
  isKindTold: boolean;
  street?: StreetFacts;
  /** Words of its locality. */
  town: string[];
  /** Whether its position is that of a door or a street. */
  isExact: boolean;
  web?: WebFacts;
};

export function prepare(record: MatchRecord): Prepared {
  const town = readTown(record.locality);
  const texts = new Set([record.name, ...Object.values(record.names ?? {})]);
  const all = [...texts].map(readName);
  const names = all.filter(({ full }, at) => all.findIndex((each) => each.full === full) === at);
  const told = [...new Set(names.flatMap(({ kinds }) => kinds))];
  return {
    record,
    names,
    isKindTold: told.length > 0,
    kinds: told.length > 0 ? told : kindOfTypologies(record.typologies),
    street: readStreet(record.street, record.houseNumber, town),
    town,
    isExact: record.position !== undefined && !isApproximate(record.precision ?? "address"),
    web: readWebsite(record.website),
  };
}
