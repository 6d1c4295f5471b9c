import type { Organisation } from "@passerelle/data/contract";
import { localName } from "../../lib/local-name.ts";
import { pathOf } from "../../lib/routes.ts";
import { addressData, type DataContext, identifierData, sameAsOf, withoutGaps } from "./place.ts";

/** A legal body with its places, as schema.org describes it. */
export function organisationData(
  { id, identifiers, places }: Organisation,
  title: string,
  { locale, origin }: Omit<DataContext, "vocabulary">,
): object {
  const url = origin + pathOf({ page: "organisation", locale, id });
  return withoutGaps({
    "@context": "https://schema.org",
    "@type": "Organization",
    "@id": url,
    name: title,
    url,
    identifier: identifiers.map(identifierData),
    sameAs: identifiers.flatMap(sameAsOf),
    location: places.map((place) => ({
      "@type": "Place",
      name: localName(place, locale).text,
      url: origin + pathOf({ page: "place", locale, slug: place.slug }),
      address: addressData(place.address, place.municipalityName),
    })),
  });
}
