import type { Address } from "@passerelle/data/contract";

/** Street with its number, then postcode with locality, without the parts that nobody knows. */
export function addressLines(address: Address): string[] {
  const { postcode, locality } = address;
  return [streetLine(address), joined([postcode, locality])].filter(Boolean);
}

/** Street with its number; empty when neither is known. */
export function streetLine({ street, houseNumber, country }: Address): string {
  // the number stands before the street in France, after it in Belgium
  return joined(country === "FR" ? [houseNumber, street] : [street, houseNumber]);
}

const joined = (parts: (string | undefined)[]) => parts.filter(Boolean).join(" ");
