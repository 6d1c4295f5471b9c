import type { Organisation } from "@passerelle/data/contract";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { PageTitle } from "../components/PageTitle.tsx";
import { organisationTitle } from "../features/organisation/organisation-title.ts";
import { SideCounts } from "../features/organisation/SideCounts.tsx";
import { Identifiers } from "../features/place/Identifiers.tsx";
import { PlaceCard } from "../features/places/PlaceCard.tsx";
import { useLocale } from "../lib/app-context.ts";
import { organisationCrumbs } from "../lib/crumbs.ts";
import { readHome } from "../lib/filters-url.ts";
import { formatNumber } from "../lib/format.ts";
import { placeHref } from "../lib/place-href.ts";
import { useHead } from "../lib/use-head.ts";
import { usePage } from "../lib/use-page.ts";
import type { Vocabulary } from "../lib/vocabulary.ts";
import { DetailFrame } from "./DetailFrame.tsx";
import styles from "./OrganisationContent.module.css";
import { PlacesMap } from "./PlacesMap.tsx";

type OrganisationContentProps = { organisation: Organisation; vocabulary: Vocabulary };

/** Who an organisation is, and where its places are on the three sides. */
export function OrganisationContent({ organisation, vocabulary }: OrganisationContentProps) {
  const { t } = useTranslation();
  const { t: tClaims } = useTranslation("claims");
  const { t: tHead } = useTranslation("head");
  const locale = useLocale();
  const { search } = usePage();
  const placesId = useId();
  const [highlightedId, setHighlightedId] = useState<string>();
  const { id, places, identifiers } = organisation;
  const title = organisationTitle(organisation, tClaims);
  const count = t(($) => $.results.count, {
    count: places.length,
    formatted: formatNumber(places.length, locale),
  });
  useHead({
    title: `${title} – ${t(($) => $.site.name)}`,
    description: tClaims(($) => $.organisation.description, { name: title, places: count }),
    route: { page: "organisation", locale, id },
    image: {
      path: `/api/v1/organisations/${id}/share.png`,
      alt: tHead(($) => $.image.alt, { name: title }),
    },
  });
  const crumbs = organisationCrumbs(
    organisation,
    { home: t(($) => $.site.places), name: title },
    locale,
  );
  const hrefOf = (slug: string) => placeHref(slug, locale, readHome(search));
  return (
    <DetailFrame
      crumbs={crumbs}
      head={
        <>
          <p className={styles.kind}>{tClaims(($) => $.organisation.kind)}</p>
          <PageTitle>{title}</PageTitle>
          <SideCounts places={places} />
        </>
      }
      aside={
        <>
          {places.length > 0 && (
            <PlacesMap
              places={places}
              highlightedId={highlightedId}
              onHighlight={setHighlightedId}
              placeHref={hrefOf}
            />
          )}
          <Identifiers identifiers={identifiers} />
        </>
      }
    >
      <section aria-labelledby={placesId}>
        <h2 id={placesId}>{tClaims(($) => $.organisation.places)}</h2>
        {places.length === 0 && <p>{tClaims(($) => $.organisation.none)}</p>}
        <ul>
          {places.map((place) => (
            <li key={place.id} className={styles.place}>
              <PlaceCard
                place={place}
                vocabulary={vocabulary}
                href={hrefOf(place.slug)}
                onHighlight={setHighlightedId}
              />
            </li>
          ))}
        </ul>
      </section>
    </DetailFrame>
  );
}
