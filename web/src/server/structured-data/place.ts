import {
  type Address,
  type Identifier,
  isApproximate,
  type Locale,
  type Place,
  type SchemaOrgType,
} from "@passerelle/data/contract";
import { streetLine } from "../../lib/address-lines.ts";
import { toIdentifierLink } from "../../lib/identifier-link.ts";
import { localName } from "../../lib/local-name.ts";
import { pathOf } from "../../lib/routes.ts";
import { labelOf, type Vocabulary } from "../../lib/vocabulary.ts";
import { openingHoursOf } from "./opening-hours.ts";

/** Types of schema.org that are bodies only: a place on the map needs `Place` beside them. */
const BODIES: SchemaOrgType[] = [
  "FundingAgency",
  "GovernmentOrganization",
  "NGO",
  "Organization",
  "ResearchOrganization",
];
/** Types that are places only, which have no parent organisation. */
const GROUNDS: SchemaOrgType[] = ["CivicStructure", "Place"];

/** Registers whose pages are about the very same thing. */
const SAME_AS = ["wikidata", "ror", "osm"];

export type DataContext = { locale: Locale; origin: string; vocabulary: Vocabulary };

/** A place as schema.org describes it. */
export function placeData(place: Place, { locale, origin, vocabulary }: DataContext): object {
  const type = vocabulary.typologies[place.typologies[0] ?? ""]?.schemaOrg ?? "Place";
  const url = origin + pathOf({ page: "place", locale, slug: place.slug });
  const [longitude, latitude] = place.position;
  const { organisation, phone, website, identifiers, costs } = place;
  const sameAs = identifiers.flatMap(sameAsOf);
  const features = (["equipment", "access"] as const).flatMap((axis) =>
    place[axis].map((key) => ({
      "@type": "LocationFeatureSpecification",
      name: labelOf(vocabulary, axis, key),
      value: true,
    })),
  );
  return withoutGaps({
    "@context": "https://schema.org",
    "@type": BODIES.includes(type) ? [type, "Place"] : type,
    "@id": url,
    name: localName(place, locale).text,
    description: place.summary?.lang === locale ? place.summary.text : undefined,
    url: website ?? url,
    mainEntityOfPage: url,
    image: `${origin}/api/v1/places/${place.id}/share.png?lang=${locale}`,
    address: addressData(place.address, place.municipalityName),
    // an approximate position would be taken for the door
    geo: isApproximate(place.precision)
      ? undefined
      : { "@type": "GeoCoordinates", latitude, longitude },
    telephone: phone,
    openingHoursSpecification:
      place.status === "active" || place.status === "unknown"
        ? openingHoursOf(place.openingHours)
        : undefined,
    isAccessibleForFree:
      costs.length === 1 && costs[0] !== "conditional" ? costs[0] === "free" : undefined,
    amenityFeature: features,
    parentOrganization:
      organisation?.name && !GROUNDS.includes(type)
        ? {
            "@type": "Organization",
            name: organisation.name,
            url: origin + pathOf({ page: "organisation", locale, id: organisation.id }),
          }
        : undefined,
    sameAs,
    identifier: identifiers.map(identifierData),
  });
}

export function addressData(address: Address, town: string | undefined): object {
  return withoutGaps({
    "@type": "PostalAddress",
    streetAddress: streetLine(address) || undefined,
    postalCode: address.postcode,
    addressLocality: address.locality ?? town,
    addressCountry: address.country,
  });
}

export function identifierData(identifier: Identifier): object {
  const { scheme, value } = toIdentifierLink(identifier);
  return { "@type": "PropertyValue", propertyID: scheme, value };
}

export function sameAsOf(identifier: Identifier): string[] {
  const { url } = toIdentifierLink(identifier);
  return url && SAME_AS.includes(identifier.scheme) ? [url] : [];
}

/** Leaves out what is unknown: undefined values and empty lists. */
export function withoutGaps(data: Record<string, unknown>): object {
  return Object.fromEntries(
    Object.entries(data).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
