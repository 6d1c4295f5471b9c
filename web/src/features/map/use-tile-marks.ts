import type { Locale, PlaceFilters } from "@passerelle/data/contract";
import { useQueries } from "@tanstack/react-query";
import { useRef } from "react";
import type { Mark } from "./marks.ts";
import { tileFilters, tileQuery } from "./tile-query.ts";
import { tilesIn } from "./tiles.ts";
import type { Frame } from "./use-frame.ts";

/** Marks to draw, in groups that come and go together, for one whole zoom. */
export type Drawn = {
  groups: Mark[][];
  zoom: number;
  /** Names the choice of places; it changes with the filters, not with the view. */
  choice: string;
  /** Whether nothing more is on its way. */
  isComplete: boolean;
};

/**
 * The marks of the tiles in the frame. After another zoom or choice of filters the former ones stay
 * until all new ones are there, so that the map is never empty in between; a tile that cannot be
 * had counts as empty.
 */
export function useTileMarks(frame: Frame, filters: PlaceFilters, locale: Locale): Drawn {
  const chosen = tileFilters(filters);
  const choice = JSON.stringify([chosen, locale]);
  const { zoom } = frame;
  const results = useQueries({
    queries: tilesIn(frame.bbox, zoom).map((tile) => tileQuery(tile, chosen, locale)),
  });
  const drawn = useRef<Drawn>(undefined);
  drawn.current = nextDrawn(drawn.current, {
    groups: results.flatMap(({ data }) => (data ? [data] : [])),
    zoom,
    choice,
    isComplete: results.every(({ isPending }) => !isPending),
  });
  return drawn.current;
}

/** What to draw after `former` when `latest` has come: the same object when that is the same. */
export function nextDrawn(former: Drawn | undefined, latest: Drawn): Drawn {
  if (!former) return latest;
  const isAnother = former.zoom !== latest.zoom || former.choice !== latest.choice;
  if (isAnother && !latest.isComplete) {
    return former.isComplete ? { ...former, isComplete: false } : former;
  }
  const isSame =
    !isAnother &&
    former.isComplete === latest.isComplete &&
    former.groups.length === latest.groups.length &&
    former.groups.every((group, index) => group === latest.groups[index]);
  return isSame ? former : latest;
}
