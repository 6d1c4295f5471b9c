import type { Organisation } from "@passerelle/data/contract";
import type { TFunction } from "i18next";
import { toIdentifierLink } from "../../lib/identifier-link.ts";

/** Schemes that name a legal body, the best known first. */
const SCHEMES = ["siren", "kbo", "rna", "ror"];

/** Name of an organisation, else what a register calls it. */
export function organisationTitle(
  { name, identifiers }: Pick<Organisation, "name" | "identifiers">,
  t: TFunction<"claims">,
): string {
  if (name) return name;
  const known = SCHEMES.flatMap((scheme) => identifiers.find((one) => one.scheme === scheme) ?? []);
  const identifier = known[0] ?? identifiers[0];
  if (!identifier) return t(($) => $.organisation.anonymous);
  const { scheme, value } = toIdentifierLink(identifier);
  return t(($) => $.organisation.unnamed, { scheme, value });
}
