import type { Bbox, Locale, Position, Spot } from "@passerelle/data/contract";

export type MapPanelProps = {
  locale: Locale;
  spots: Spot[];
  /** Shown at first, and again whenever the object is another one. */
  view: { bbox: Bbox };
  /** Shown instead of `view` on the built-in basemap, which has no streets to look at closely. */
  overview?: { bbox: Bbox };
  /** From where distances are measured. */
  near?: Position;
  /** A map inside a page that scrolls: it has fewer buttons and leaves the wheel to the page. */
  isSmall?: boolean;
  /** The place whose marker, or whose cluster, stands out. */
  highlightedId?: string;
  onHighlight?: (placeId: string | undefined) => void;
  placeHref: (slug: string) => string;
  onOpen: (slug: string) => void;
  /** The visible box after the visitor, not the code, has moved the map. */
  onMove?: (bbox: Bbox) => void;
  /** A MapLibre style; `{bright|dark}` in it stands for one word per theme. */
  basemapStyleUrl?: string;
};
