import type { Place } from "@passerelle/data/contract";
import { useMemo } from "react";
import { bboxAroundSpots, toSpots } from "../features/organisation/sites.ts";
import { TERRITORY_BBOX } from "../lib/territory.ts";
import { SmallMap } from "./SmallMap.tsx";

/** Metres shown around the outermost places. */
const MARGIN_METRES = 1500;
/** Metres shown where the basemap has municipalities only: the neighbouring ones too. */
const OVERVIEW_MARGIN_METRES = 5000;

type PlacesMapProps = {
  places: Place[];
  highlightedId: string | undefined;
  onHighlight: (placeId: string | undefined) => void;
  placeHref: (slug: string) => string;
};

/** A small map with all the places of a list on it. */
export function PlacesMap(props: PlacesMapProps) {
  const { places, highlightedId, onHighlight, placeHref } = props;
  const [content, view, overview] = useMemo(() => {
    const sites = toSpots(places);
    const frame = (margin: number) => ({ bbox: bboxAroundSpots(sites, margin) ?? TERRITORY_BBOX });
    return [{ spots: sites }, frame(MARGIN_METRES), frame(OVERVIEW_MARGIN_METRES)];
  }, [places]);
  return (
    <SmallMap
      places={places}
      content={content}
      view={view}
      overview={overview}
      highlighted={highlightedId === undefined ? undefined : { id: highlightedId }}
      onHighlight={onHighlight}
      placeHref={placeHref}
    />
  );
}
