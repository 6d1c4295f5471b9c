import { isApproximate, type Place } from "@passerelle/data/contract";
import { useMemo } from "react";
import { useLocation } from "wouter";
import { useConfig, useLocale } from "../lib/app-context.ts";
import { bboxAround } from "../lib/bbox-around.ts";
import { pathOf } from "../lib/routes.ts";
import { LazyMap } from "./LazyMap.tsx";
import styles from "./PlaceMap.module.css";

/** Metres shown around a place: its street, or its whole town when that is all we know. */
const RADIUS_METRES = { exact: 600, approximate: 4000 };
/** Metres shown where the basemap has municipalities only: the neighbouring ones too. */
const OVERVIEW_METRES = { exact: 5000, approximate: 7000 };

/** A small map with one place on it. */
export function PlaceMap({ place }: { place: Place }) {
  const locale = useLocale();
  const { basemapStyleUrl } = useConfig();
  const [, navigate] = useLocation();
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
    <div className={styles.map} data-print="no">
      <LazyMap
        locale={locale}
        content={content}
        view={view}
        overview={overview}
        isSmall
        placeHref={hrefOf}
        onOpen={(other) => navigate(hrefOf(other))}
        basemapStyleUrl={basemapStyleUrl}
      />
    </div>
  );
}
