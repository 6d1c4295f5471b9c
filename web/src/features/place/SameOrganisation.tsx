import type { Place } from "@passerelle/data/contract";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { useLocale } from "../../lib/app-context.ts";
import { pathOf } from "../../lib/routes.ts";
import { usePage } from "../../lib/use-page.ts";
import type { Vocabulary } from "../../lib/vocabulary.ts";
import { PlaceLines } from "./PlaceLines.tsx";
import { PlaceSection } from "./PlaceSection.tsx";
import { useSiblings } from "./use-siblings.ts";

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
  const { count, shown } = useSiblings(place);
  if (count === 0) return null;
  const href = pathOf({ page: "organisation", locale, id: organisation.id });
  return (
    <PlaceSection title={t(($) => $.nearby.sameOrganisation)}>
      <PlaceLines places={shown} from={place} vocabulary={vocabulary} />
      {count > shown.length && (
        <Link href={href + (search && `?${search}`)} data-print="no">
          {t(($) => $.nearby.allOfOrganisation, { count: count + 1 })}
        </Link>
      )}
    </PlaceSection>
  );
}
