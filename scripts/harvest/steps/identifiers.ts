import type { Identifier } from "@passerelle/data/contract";
import { stdnum } from "stdnum";
import type { Step } from "./step.ts";

/** The one form of an identifier of each scheme; undefined when it is not valid. */
const READERS: Record<string, (value: string) => string | undefined> = {
  siret: (value) => registered("FR", "siret", value),
  siren: (value) => registered("FR", "siren", value),
  kbo: (value) => registered("BE", "vat", value),
  rna: (value) => matching(/^W\d[0-9A-Z]\d{7}$/, value.toUpperCase()),
  uai: (value) => matching(/^\d{7}[A-Z]$/, value.toUpperCase()),
  // the path of the page, which is all that Acceslibre calls a place by
  acceslibre: (value) =>
    /^https?:\/\/acceslibre\.beta\.gouv\.fr\/app\/([\w/-]*\w)\/?$/.exec(value)?.[1],
  wikidata: (value) => /(?:^|\/)(Q[1-9]\d*)$/i.exec(value)?.[1]?.toUpperCase(),
  ror: (value) => {
    const id = /^(?:https?:\/\/)?(?:ror\.org\/)?(0[a-hj-km-np-tv-z0-9]{6}\d{2})$/i.exec(value)?.[1];
    return id && `https://ror.org/${id.toLowerCase()}`;
  },
};

/**
 * Writes identifiers in one form, and drops invalid ones, placeholders (zeros) and repeats.
 * Schemes that are not known here are kept as given.
 */
export const readIdentifiers: Step = (place) => {
  const found = new Map<string, Identifier>();
  for (const { scheme, value } of place.identifiers ?? []) {
    const read = READERS[scheme] ?? ((text: string) => text);
    const normal = read(value.replace(/\s+/g, ""));
    if (normal) found.set(`${scheme} ${normal}`, { scheme, value: normal });
  }
  return { ...place, identifiers: [...found.values()] };
};

function registered(country: string, register: string, value: string): string | undefined {
  const result = stdnum[country]?.[register]?.validate(value);
  if (!result?.isValid || /^0*\d{0,2}$/.test(result.compact)) return undefined;
  return result.compact;
}

function matching(pattern: RegExp, value: string): string | undefined {
  return pattern.test(value) ? value : undefined;
}
