import type { Row } from "./tables.ts";

/** Whether an address is in Belgium, where the register names no country, and not struck off. */
export function isCurrent({ CountryNL, CountryFR, DateStrikingOff }: Row<"address">): boolean {
  return !CountryNL && !CountryFR && !DateStrikingOff;
}
