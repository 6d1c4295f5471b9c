import type { Identifier } from "@passerelle/data/contract";

/** How an identifier is shown: what its scheme is called, its value, and its public page if any. */
export type IdentifierLink = { scheme: string; value: string; url?: string };

const SCHEMES: Record<string, { name: string; url?: (value: string) => string }> = {
  siret: {
    name: "SIRET",
    url: (value) => `https://annuaire-entreprises.data.gouv.fr/etablissement/${value}`,
  },
  siren: {
    name: "SIREN",
    url: (value) => `https://annuaire-entreprises.data.gouv.fr/entreprise/${value}`,
  },
  rna: { name: "RNA" },
  uai: { name: "UAI" },
  isil: { name: "ISIL" },
  kbo: {
    name: "KBO / BCE",
    url: (value) =>
      `https://kbopub.economie.fgov.be/kbopub/zoeknummerform.html?nummer=${value}&actionLu=Zoek`,
  },
  ror: { name: "ROR", url: (value) => `https://ror.org/${value}` },
  wikidata: { name: "Wikidata", url: (value) => `https://www.wikidata.org/wiki/${value}` },
  acceslibre: {
    name: "Acceslibre",
    url: (value) => `https://acceslibre.beta.gouv.fr/app/${value}/`,
  },
  osm: { name: "OpenStreetMap", url: (value) => `https://www.openstreetmap.org/${value}` },
};

export function toIdentifierLink({ scheme, value }: Identifier): IdentifierLink {
  const known = SCHEMES[scheme];
  const plain = plainValue(scheme, value);
  return { scheme: known?.name ?? scheme.toUpperCase(), value: plain, url: known?.url?.(plain) };
}

/** The value as addresses take it: numbers without spaces or dots, no address of the scheme. */
function plainValue(scheme: string, value: string): string {
  if (["siret", "siren", "kbo"].includes(scheme)) return value.replace(/\D/g, "");
  if (scheme === "ror") return value.replace(/^https?:\/\/ror\.org\//, "");
  return value;
}
