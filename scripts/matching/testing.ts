import type { MatchRecord } from "./record.ts";

let made = 0;

/** A record of a town of its own key, with what the test is about. */
export function record(fields: Partial<MatchRecord> & { name: string }): MatchRecord {
  made++;
  return {
    key: `test/${String(made).padStart(5, "0")}`,
    postcode: "59999",
    locality: "Beauval-lez-Lys",
    identifiers: [],
    typologies: [],
    ...fields,
  };
}

/** `street` and `houseNumber` of `4 rue X`. */
export function at(line: string): Pick<MatchRecord, "street" | "houseNumber"> {
  const [, houseNumber, street] = /^(\d+\S*)\s+(.*)$/.exec(line) ?? [];
  return houseNumber ? { houseNumber, street } : { street: line };
}

/** Two records and why they are an example. */
export type Example = [why: string, a: MatchRecord, b: MatchRecord];

/** The identifiers of a record that has a SIRET only. */
export function siret(value: string): Pick<MatchRecord, "identifiers"> {
  return { identifiers: [{ scheme: "siret", value }] };
}
