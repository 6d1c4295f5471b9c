import type { Identifier } from "@passerelle/data/contract";

/**
 * The identifier that a French register number is: a SIRET (14 digits) or an association's RNA
 * (`W` and 9 digits); undefined for anything else and for the all-zero placeholder.
 */
export function toFrenchIdentifier(number: string | undefined): Identifier | undefined {
  const compact = number?.replace(/\s/g, "").toUpperCase() ?? "";
  if (/^0*$/.test(compact)) return undefined;
  if (/^\d{14}$/.test(compact)) return { scheme: "siret", value: compact };
  if (/^W\d{9}$/.test(compact)) return { scheme: "rna", value: compact };
  return undefined;
}
