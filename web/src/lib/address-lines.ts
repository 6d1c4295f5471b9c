import type { Address } from "@passerelle/data/contract";

/** Street with its number, then postcode with locality, without the parts that nobody knows. */
export function addressLines(address: Address): string[] {
  const { street, houseNumber, postcode, locality, country } = address;
  // the number stands before the street in France, after it in Belgium
  const line = country === "FR" ? [houseNumber, street] : [street, houseNumber];
  return [line, [postcode, locality]]
    .map((parts) => parts.filter(Boolean).join(" "))
    .filter(Boolean);
}
