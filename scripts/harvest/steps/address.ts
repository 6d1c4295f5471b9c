import { fold } from "@passerelle/data/contract";
import { splitLine } from "./address-line.ts";
import { titleCase } from "./casing.ts";
import { capitaliseFirst, restoreAccents } from "./spelling.ts";
import type { Step } from "./step.ts";

/** Kinds of street as French registers shorten them. */
const STREET_KINDS: Record<string, string> = {
  all: "Allée",
  av: "Avenue",
  ave: "Avenue",
  bd: "Boulevard",
  bld: "Boulevard",
  bvd: "Boulevard",
  che: "Chemin",
  chem: "Chemin",
  esp: "Esplanade",
  fbg: "Faubourg",
  imp: "Impasse",
  lot: "Lotissement",
  pas: "Passage",
  pl: "Place",
  rte: "Route",
  sq: "Square",
};

/**
 * Splits the address line into street and house number, and writes the street as one reads it:
 * `12 BIS AV DE LA PAIX, 59000 LILLE` is `Avenue de la Paix`, `12 bis`.
 */
export const readAddress: Step = (place) => {
  if (!place.address) return place;
  const { line, ...given } = place.address;
  const own = line && withoutTown(line, given.postcode, given.locality);
  const address = own && !given.street ? { ...given, ...splitLine(own, place.country) } : given;
  return {
    ...place,
    address: { ...address, street: address.street && tidyStreet(address.street) },
  };
};

/** The line without a postcode and locality that it repeats at its end. */
function withoutTown(line: string, postcode = "", locality = ""): string {
  const [, before, code] = /^(.*?\S)[\s,–-]+(?:[BF]-?\s?)?(\d{4,5})\b\D*\d{0,2}$/i.exec(line) ?? [];
  const own = before && code === postcode ? before : line;
  const [, street = own, town = ""] = /^(.*\S)(?:\s*,|\s+[-–])\s*([^,]+)$/.exec(own) ?? [];
  const isTown = town !== "" && fold(town) === fold(locality);
  return (isTown ? street : own).replace(/[\s,–-]+$/, "");
}

function tidyStreet(street: string): string {
  const whole = street.replace(/^(\p{L}+)\.?(?=\s)/u, (word) => STREET_KINDS[fold(word)] ?? word);
  const isSmall = !/\p{Lu}/u.test(street);
  return capitaliseFirst(restoreAccents(titleCase(isSmall ? whole.toUpperCase() : whole)));
}
