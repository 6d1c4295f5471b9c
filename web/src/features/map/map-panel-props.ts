import type { Bbox, Locale, PlaceFilters, Position, Spot } from "@passerelle/data/contract";
import type { ReactNode } from "react";
import type { Sought } from "./find-item.ts";

export type MapPanelProps = {
  locale: Locale;
  /** Places that the page knows, or what to ask the tiles for. */
  content: { spots: Spot[] } | { filters: PlaceFilters };
  /** Shown at first, and again whenever the object is another one. */
  view: { bbox: Bbox };
  /** Shown instead of `view` on the built-in basemap, which has no streets to look at closely. */
  overview?: { bbox: Bbox };
  /** From where distances are measured. */
  near?: Position;
  /** Metres around `near` in which places are looked for. */
  radius?: number;
  /** Called when the visitor chooses a point of the map to measure from; without it, none can be. */
  onNear?: (position: Position) => void;
  /** A map inside a page that scrolls: it has fewer buttons and leaves the wheel to the page. */
  isSmall?: boolean;
  /** The place whose marker, or the marker that counts it, stands out. */
  highlighted?: Sought;
  onHighlight?: (placeId: string | undefined) => void;
  placeHref: (slug: string) => string;
  onOpen: (slug: string) => void;
  /** The visible box after the visitor, not the code, has moved the map. */
  onMove?: (bbox: Bbox) => void;
  /** What else stands on the map. */
  children?: ReactNode;
  /** A MapLibre style; `{bright|dark}` in it stands for one word per theme. */
  basemapStyleUrl?: string;
};
