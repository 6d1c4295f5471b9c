import type { Organisation } from "@passerelle/data/contract";
import { ArrowLeft } from "lucide-react";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { PageTitle } from "../components/PageTitle.tsx";
import { organisationTitle } from "../features/organisation/organisation-title.ts";
import { SideCounts } from "../features/organisation/SideCounts.tsx";
import { Identifiers } from "../features/place/Identifiers.tsx";
import { PlaceCard } from "../features/places/PlaceCard.tsx";
import { Breadcrumbs } from "../features/site/Breadcrumbs.tsx";
import { useLocale } from "../lib/app-context.ts";
import { organisationCrumbs } from "../lib/crumbs.ts";
import { readHome } from "../lib/filters-url.ts";
import { formatNumber } from "../lib/format.ts";
import { placeHref } from "../lib/place-href.ts";
import { pathOf } from "../lib/routes.ts";
import { useHead } from "../lib/use-head.ts";
import { usePage } from "../lib/use-page.ts";
import type { Vocabulary } from "../lib/vocabulary.ts";
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
    <article className={styles.organisation}>
      <header className={styles.head}>
        <Breadcrumbs crumbs={crumbs} />
        <Link
          className={styles.back}
          data-print="no"
          href={pathOf({ page: "home", locale }) + (search && `?${search}`)}
        >
          <ArrowLeft size={18} aria-hidden="true" />
          {t(($) => $.place.back)}
        </Link>
        <p className={styles.kind}>{tClaims(($) => $.organisation.kind)}</p>
        <PageTitle>{title}</PageTitle>
        <SideCounts places={places} />
      </header>
      <div className={styles.aside}>
        {places.length > 0 && (
          <PlacesMap
            places={places}
            highlightedId={highlightedId}
            onHighlight={setHighlightedId}
            placeHref={hrefOf}
          />
        )}
        <Identifiers identifiers={identifiers} />
      </div>
      <section className={styles.places} aria-labelledby={placesId}>
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
    </article>
  );
}
