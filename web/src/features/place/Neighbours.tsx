import type { Place } from "@passerelle/data/contract";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { useLocale } from "../../lib/app-context.ts";
import { writeHome } from "../../lib/filters-url.ts";
import { NEIGHBOURS, neighboursQuery } from "../../lib/queries.ts";
import { pathOf } from "../../lib/routes.ts";
import type { Vocabulary } from "../../lib/vocabulary.ts";
import { PlaceLines } from "./PlaceLines.tsx";
import { PlaceSection } from "./PlaceSection.tsx";
import { useSiblings } from "./use-siblings.ts";

/** The nearest places, on whichever side of the border, and the way to all of them. */
export function Neighbours({ place, vocabulary }: { place: Place; vocabulary: Vocabulary }) {
  const { t } = useTranslation("pages");
  const locale = useLocale();
  const functions = Object.keys(vocabulary.functions);
  const { data = [] } = useQuery(neighboursQuery(place, functions, locale));
  // those of the same organisation stand in their own list
  const { shown: siblings } = useSiblings(place);
  const neighbours = data
    .filter((neighbour) => !siblings.some(({ id }) => id === neighbour.id))
    .slice(0, NEIGHBOURS);
  if (neighbours.length === 0) return null;
  const around = writeHome({
    filters: { near: place.position },
    sort: "distance",
    view: "list",
  });
  return (
    <PlaceSection title={t(($) => $.nearby.title)}>
      <PlaceLines places={neighbours} from={place} vocabulary={vocabulary} />
      <Link href={pathOf({ page: "home", locale }) + around} data-print="no">
        {t(($) => $.nearby.all)}
      </Link>
    </PlaceSection>
  );
}
