import { type Country, isApproximate, type Position } from "@passerelle/data/contract";
import { metresBetween } from "@passerelle/matching";
import { foldLocality } from "./locality.ts";
import type { IndexedMunicipality, MunicipalityIndex } from "./municipality-index.ts";
import type { Step, WorkingPlace } from "./step.ts";

/** Metres from a municipality's centre within which a position outside every shape is believed. */
const REACH = 5_000;
/** The same when the shape of the municipality itself is not known; the widest are so large. */
const REACH_WITHOUT_SHAPE = 20_000;

/**
 * Finds the municipality, and skips what lies outside the territory.
 *
 * The position decides when it is exact and in one of our shapes, unless the source gives another
 * country or a postcode of another department; else the national code, else the postcode, else the
 * name of the locality. A position that is far from the municipality so found (or 0,0) is wrong, and
 * is treated as unknown.
 */
export const findMunicipality: Step = (place, { municipalities }) => {
  const position = isKnown(place.position) ? place.position : undefined;
  const placed = position && agreeing(municipalities.at(position), place);
  const written = place.country && fromWords(place, place.country, municipalities);

  const municipality = isApproximate(place.precision ?? "address")
    ? (written ?? placed)
    : (placed ?? written);
  if (!municipality) {
    return { skip: hasLocation(place) ? "outside the territory" : "no location" };
  }
  const believed = position && (placed || isNear(position, municipality)) ? position : undefined;
  return {
    ...place,
    municipality,
    country: municipality.country,
    position: believed,
    precision: believed && place.precision,
    address: { ...place.address, locality: officialLocality(place, municipality) },
  };
};

function isKnown(position: Position | undefined): position is Position {
  if (!position?.every(Number.isFinite)) return false;
  return position.some((degrees) => degrees !== 0);
}

/** The municipality unless the source puts the place into another country or department. */
function agreeing(municipality: IndexedMunicipality | undefined, place: WorkingPlace) {
  if (!municipality || (place.country && place.country !== municipality.country)) return undefined;
  const postcode = place.address?.postcode;
  return postcode && isElsewhere(municipality, postcode) ? undefined : municipality;
}

/** Whether a French postcode, business ones (`59066`) included, is of another department. */
function isElsewhere({ country, postcodes = [] }: IndexedMunicipality, postcode: string): boolean {
  if (country !== "FR" || postcodes.length === 0 || !/^\d{5}$/.test(postcode)) return false;
  return !postcodes.some((each) => each.slice(0, 2) === postcode.slice(0, 2));
}

function fromWords(
  { municipalityCode, address }: WorkingPlace,
  country: Country,
  municipalities: MunicipalityIndex,
): IndexedMunicipality | undefined {
  if (municipalityCode) return municipalities.byCode(country, municipalityCode);
  const { postcode, locality } = address ?? {};
  const sharing = postcode && municipalities.byPostcode(country, postcode, locality);
  if (sharing) return sharing;
  const named = locality ? municipalities.byName(country, locality) : undefined;
  return named && (!postcode || !isElsewhere(named, postcode)) ? named : undefined;
}

function hasLocation({ position, municipalityCode, address }: WorkingPlace): boolean {
  return Boolean(isKnown(position) || municipalityCode || address?.postcode || address?.locality);
}

function isNear(position: Position, { centre, shape }: IndexedMunicipality): boolean {
  return metresBetween(position, centre) <= (shape ? REACH : REACH_WITHOUT_SHAPE);
}

/** The locality in its official spelling when it names the municipality itself or is absent. */
function officialLocality(
  { address }: WorkingPlace,
  { names, side }: IndexedMunicipality,
): string | undefined {
  const locality = address?.locality;
  if (locality) {
    const same = (name: string) => foldLocality(name) === foldLocality(locality);
    return Object.values(names).find(same) ?? locality;
  }
  return side === "vlaanderen" ? (names.nl ?? names.fr) : (names.fr ?? names.nl);
}
