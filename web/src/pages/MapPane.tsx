import { type Bbox, type PlaceFilters, type Position, radiusOf } from "@passerelle/data/contract";
import { Suspense, useState } from "react";
import { useLocation } from "wouter";
import { useConfig, useLocale } from "../lib/app-context.ts";
import { bboxAround } from "../lib/bbox-around.ts";
import { roundPosition } from "../lib/round-position.ts";
import { useHydrated } from "../lib/use-hydrated.ts";
import { useMapView } from "../lib/use-map-view.ts";
import { LazyMap } from "./LazyMap.tsx";
import { MapPaneControls } from "./MapPaneControls.tsx";

/** Metres shown around the point that distances are measured from. */
const NEAR_METRES = 5000;

type MapPaneProps = {
  filters: PlaceFilters;
  /** The place that stands out, and where it is. */
  highlighted: { id: string; position?: Position } | undefined;
  onHighlight: (placeId: string | undefined) => void;
  placeHref: (slug: string) => string;
  onArea: (bbox: Bbox) => void;
  /** Distances are to be measured from there; undefined: from nowhere. */
  onNear: (near: Position | undefined) => void;
};

/** The map beside the list: moving it narrows the list, at once or when asked. */
export function MapPane(props: MapPaneProps) {
  const { filters, highlighted, onHighlight, placeHref, onArea, onNear } = props;
  const locale = useLocale();
  const { basemapStyleUrl } = useConfig();
  const [, navigate] = useLocation();
  const isHydrated = useHydrated();
  const [isFollowing, setFollowing] = useState(true);
  const [moved, setMoved] = useState<Bbox>();
  const { bbox, near } = filters;
  const radius = radiusOf(filters);
  const around = (point: Position) => bboxAround(point, radius ?? NEAR_METRES);
  const { view, setOwnBbox, keepViewFor } = useMapView(bbox ?? (near && around(near)));

  function search(area: Bbox) {
    setMoved(undefined);
    onArea(setOwnBbox(area));
  }

  function measureFrom(point: Position) {
    const rounded = roundPosition(point);
    if (!bbox) keepViewFor(around(rounded));
    onNear(rounded);
  }

  function forget() {
    if (!bbox) keepViewFor(undefined);
    onNear(undefined);
  }

  return (
    <>
      <LazyMap
        locale={locale}
        content={{ filters }}
        view={view}
        near={near}
        radius={radius}
        onNear={measureFrom}
        highlighted={highlighted}
        onHighlight={onHighlight}
        placeHref={placeHref}
        onOpen={(slug) => navigate(placeHref(slug))}
        onMove={isFollowing ? search : setMoved}
        basemapStyleUrl={basemapStyleUrl}
      />
      {isHydrated && (
        // their texts come later than those of the list, which must not wait for them
        <Suspense>
          <MapPaneControls
            isFollowing={isFollowing}
            onFollow={setFollowing}
            onSearch={!isFollowing && moved ? () => search(moved) : undefined}
            onForget={near && forget}
          />
        </Suspense>
      )}
    </>
  );
}
