import type { LocalizedText } from "@passerelle/data/contract";
import { titleCase, unshout } from "./casing.ts";
import { withoutCedex } from "./locality.ts";
import { plainText } from "./plain-text.ts";
import { capitaliseOpening, restoreAccents, spellMunicipality } from "./spelling.ts";
import type { Step } from "./step.ts";
import { mapAddress, mapLocalized } from "./texts.ts";

/**
 * Makes all texts plain (no HTML, single spaces), and writes names and localities that stand in
 * capitals as one reads them. Names by an editor keep their capitals.
 */
export const tidyTexts: Step = (place) => {
  const isEdited = place.summary?.origin === "editor";
  const name = (text: string) =>
    isEdited ? plainText(text) : tidyName(plainText(text), place.municipality?.names ?? {});
  const summary = place.summary && mapLocalized(place.summary.texts, plainText);
  const address = mapAddress(place.address, plainText);
  return {
    ...place,
    name: name(place.name),
    names: place.names && mapLocalized(place.names, name),
    summary: summary && place.summary && { ...place.summary, texts: summary },
    address: address?.locality ? { ...address, locality: tidyLocality(address.locality) } : address,
  };
};

function tidyName(plain: string, municipality: LocalizedText): string {
  // the share of capitals tells whether a name is shouted, so it is asked before names are spelled
  const isShouted = unshout(plain) !== plain;
  const spelled = spellMunicipality(plain, municipality);
  return capitaliseOpening(restoreAccents(isShouted ? titleCase(spelled) : spelled));
}

function tidyLocality(text: string): string {
  const locality = withoutCedex(text);
  return /\p{Ll}/u.test(locality) ? locality : titleCase(locality);
}
