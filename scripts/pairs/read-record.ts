import { type Country, fold, type Position } from "@passerelle/data/contract";
import { taxonomy } from "@passerelle/data/taxonomy";
import type { MatchRecord } from "@passerelle/matching";
import { readAddress } from "../harvest/steps/address.ts";
import { readEmail } from "../harvest/steps/email.ts";
import { repairEncoding } from "../harvest/steps/encoding.ts";
import { readIdentifiers } from "../harvest/steps/identifiers.ts";
import { indexMunicipalities } from "../harvest/steps/municipality-index.ts";
import { readPhone } from "../harvest/steps/phone.ts";
import type { Step, WorkingPlace } from "../harvest/steps/step.ts";
import { tidyTexts } from "../harvest/steps/tidy-text.ts";
import { readWebsite } from "../harvest/steps/website.ts";
import type { RawPairRecord } from "./pair-file.ts";

/** The steps of the harvest that need neither the territory nor a typology. */
const STEPS: Step[] = [
  repairEncoding,
  tidyTexts,
  readAddress,
  readPhone,
  readEmail,
  readWebsite,
  readIdentifiers,
];

const CONTEXT = { taxonomy, municipalities: indexMunicipalities([]) };

/** Cleans a raw record as the harvest would. `key` is used where it has no source or id. */
export function readRecord(raw: RawPairRecord, key: string): MatchRecord {
  let place: WorkingPlace = toPlace(raw);
  for (const step of STEPS) {
    const next = step(place, CONTEXT);
    if (!("skip" in next)) place = next;
  }
  const { name, address, position, phone, website, email, identifiers = [] } = place;
  return {
    key: raw.source && raw.id ? `${raw.source}/${raw.id}` : key,
    ...(raw.source && { source: raw.source }),
    name,
    street: address?.street,
    houseNumber: address?.houseNumber,
    postcode: address?.postcode,
    locality: address?.locality,
    position,
    identifiers,
    phone,
    website,
    email,
    typologies: toTypologies(raw.typology),
  };
}

function toPlace(raw: RawPairRecord): WorkingPlace {
  return {
    ref: raw.id ?? "",
    name: raw.name ?? "",
    country: countryOf(raw),
    address: { line: raw.address, postcode: raw.postcode, locality: raw.city },
    position: toPosition(raw),
    phone: raw.phone,
    website: raw.website,
    email: raw.email,
    identifiers: raw.siret ? [{ scheme: "siret", value: raw.siret }] : [],
  };
}

/** French postcodes have five digits and Belgian ones four. */
function countryOf({ postcode = "", phone = "", siret }: RawPairRecord): Country {
  if (siret || /^(F-?)?\d{5}$/i.test(postcode)) return "FR";
  return /^(B-?)?\d{4}$/i.test(postcode) || /^(\+|00)32/.test(phone) ? "BE" : "FR";
}

function toPosition({ longitude, latitude }: RawPairRecord): Position | undefined {
  if (longitude === undefined || latitude === undefined) return undefined;
  return longitude === 0 && latitude === 0 ? undefined : [longitude, latitude];
}

/** Keys of our taxonomy, and those that codes of national schemas mean; others are left out. */
function toTypologies(text = ""): string[] {
  const words = text.split(/[|;,]/).map(fold).filter(Boolean);
  return taxonomy.typologies
    .filter(({ key, codes = {} }) =>
      [key, ...Object.values(codes).flat()].some((code) => words.includes(fold(code))),
    )
    .map(({ key }) => key);
}
