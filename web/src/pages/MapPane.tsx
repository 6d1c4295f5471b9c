import type { Bbox, PlaceFilters } from "@passerelle/data/contract";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { useConfig, useLocale } from "../lib/app-context.ts";
import { bboxAround } from "../lib/bbox-around.ts";
import { spotsQuery } from "../lib/queries.ts";
import { useMapView } from "../lib/use-map-view.ts";
import { LazyMap } from "./LazyMap.tsx";
import styles from "./MapPane.module.css";

/** Metres shown around the point that distances are measured from. */
const NEAR_METRES = 5000;

type MapPaneProps = {
  filters: PlaceFilters;
  highlightedId: string | undefined;
  onHighlight: (placeId: string | undefined) => void;
  placeHref: (slug: string) => string;
  onArea: (bbox: Bbox) => void;
};

/** The map beside the list: moving it narrows the list, at once or when asked. */
export function MapPane({ filters, highlightedId, onHighlight, placeHref, onArea }: MapPaneProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { basemapStyleUrl } = useConfig();
  const [, navigate] = useLocation();
  const [isFollowing, setFollowing] = useState(true);
  const [moved, setMoved] = useState<Bbox>();
  const { data: spots = [] } = useQuery(spotsQuery(filters, locale));
  const { bbox, near, radius = NEAR_METRES } = filters;
  const { view, setOwnBbox } = useMapView(bbox ?? (near && bboxAround(near, radius)));

  function search(area: Bbox) {
    setMoved(undefined);
    onArea(setOwnBbox(area));
  }

  return (
    <>
      <LazyMap
        locale={locale}
        spots={spots}
        view={view}
        near={near}
        highlightedId={highlightedId}
        onHighlight={onHighlight}
        placeHref={placeHref}
        onOpen={(slug) => navigate(placeHref(slug))}
        onMove={isFollowing ? search : setMoved}
        basemapStyleUrl={basemapStyleUrl}
      />
      <div className={styles.controls}>
        <label className={styles.follow}>
          <input
            type="checkbox"
            checked={isFollowing}
            onChange={(event) => setFollowing(event.target.checked)}
          />
          {t(($) => $.map.searchAsIMove)}
        </label>
        {!isFollowing && moved && (
          <button
            type="button"
            className={`button button-strong ${styles.here}`}
            onClick={() => search(moved)}
          >
            {t(($) => $.map.searchHere)}
          </button>
        )}
      </div>
    </>
  );
}
