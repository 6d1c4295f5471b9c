import type { Place } from "@passerelle/data/contract";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { useLocale } from "../../lib/app-context.ts";
import { organisationQuery } from "../../lib/queries.ts";
import { pathOf } from "../../lib/routes.ts";
import { usePage } from "../../lib/use-page.ts";
import type { Vocabulary } from "../../lib/vocabulary.ts";
import { PlaceLines } from "./PlaceLines.tsx";
import { PlaceSection } from "./PlaceSection.tsx";

const SHOWN = 5;

type SameOrganisationProps = {
  place: Place;
  organisation: NonNullable<Place["organisation"]>;
  vocabulary: Vocabulary;
};

/** The other places of the body that runs this one; nothing when it runs no other. */
export function SameOrganisation({ place, organisation, vocabulary }: SameOrganisationProps) {
  const { t } = useTranslation("pages");
  const locale = useLocale();
  const { search } = usePage();
  const { data } = useQuery(organisationQuery(organisation.id, locale));
  const others = data?.places.filter(({ id }) => id !== place.id) ?? [];
  if (others.length === 0) return null;
  const href = pathOf({ page: "organisation", locale, id: organisation.id });
  return (
    <PlaceSection title={t(($) => $.nearby.sameOrganisation)}>
      <PlaceLines places={others.slice(0, SHOWN)} from={place} vocabulary={vocabulary} />
      {others.length > SHOWN && (
        <Link href={href + (search && `?${search}`)} data-print="no">
          {t(($) => $.nearby.allOfOrganisation, { count: others.length + 1 })}
        </Link>
      )}
    </PlaceSection>
  );
}
