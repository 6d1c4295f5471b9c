import { type Draft, isApproximate } from "@passerelle/data/contract";
import { spellNumber, spellStreet } from "@passerelle/matching";

/** An address whose position is looked for. */
export type WantedAddress = {
  /** The same for all spellings of it. */
  key: string;
  country: Draft["address"]["country"];
  /** Key of the municipality, such as `FR-59350`. */
  municipality: string;
  postcode: string;
  /** As a person writes it. */
  street: string;
  houseNumber: string;
};

/** What a register answers; the position is absent when it knows no such address. */
export type Answer = {
  method: "search" | "exact";
  position?: Draft["position"];
  precision?: "address" | "street";
  score?: number;
};

/** The address by which a draft could be placed better; undefined when there is no need or no street. */
export function wantedAddressOf({
  address,
  municipality,
  precision,
}: Pick<Draft, "address" | "municipality" | "precision">): WantedAddress | undefined {
  const { country, street, houseNumber = "", postcode = "" } = address;
  const spelled = street && spellStreet(street);
  // the Belgian tables are searched by postcode
  const isSearchable = spelled && (postcode || country === "FR");
  if (!isSearchable || !isApproximate(precision)) return undefined;
  const key = [municipality, postcode, spelled, spellNumber(houseNumber)].join("|");
  return { key, country, municipality, postcode, street, houseNumber };
}
