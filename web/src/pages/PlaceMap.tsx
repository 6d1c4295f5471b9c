import { isApproximate, type Place } from "@passerelle/data/contract";
import { useMemo } from "react";
import { useLocale } from "../lib/app-context.ts";
import { bboxAround } from "../lib/bbox-around.ts";
import { pathOf } from "../lib/routes.ts";
import { SmallMap } from "./SmallMap.tsx";

/** Metres shown around a place: its street, or its whole town when that is all we know. */
const RADIUS_METRES = { exact: 600, approximate: 4000 };
/** Metres shown where the basemap has municipalities only: the neighbouring ones too. */
const OVERVIEW_METRES = { exact: 5000, approximate: 7000 };

/** A small map with one place on it. */
export function PlaceMap({ place }: { place: Place }) {
  const locale = useLocale();
  const { id, slug, name, group, precision } = place;
  const [longitude, latitude] = place.position;
  const approximate = isApproximate(precision);

  const [content, view, overview] = useMemo(() => {
    const position: Place["position"] = [longitude, latitude];
    const known = approximate ? "approximate" : "exact";
    return [
      { spots: [{ position, approximate, places: [{ id, slug, name, group }] }] },
      { bbox: bboxAround(position, RADIUS_METRES[known]) },
      { bbox: bboxAround(position, OVERVIEW_METRES[known]) },
    ];
  }, [longitude, latitude, approximate, id, slug, name, group]);

  const hrefOf = (other: string) => pathOf({ page: "place", locale, slug: other });
  return (
    <SmallMap
      places={[place]}
      content={content}
      view={view}
      overview={overview}
      placeHref={hrefOf}
    />
  );
}
