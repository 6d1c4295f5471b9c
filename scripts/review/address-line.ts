import type { Address } from "@passerelle/data/contract";

/** An address in one line, as far as it is known. */
export function addressLine({ street, houseNumber, postcode, locality }: Address): string {
  return [houseNumber, street, postcode, locality].filter(Boolean).join(" ");
}
