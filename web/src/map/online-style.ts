import type { Locale } from "@passerelle/data/contract";
import type { LayerSpecification, SourceSpecification, StyleSpecification } from "maplibre-gl";
import { OSM_ATTRIBUTION } from "./attribution.ts";
import { municipalityNames } from "./municipality-names.ts";
import type { Palette, Theme } from "./palette.ts";
import type { TerritoryData } from "./territory-data.ts";
import { borderLines, sideFills, territorySources } from "./territory-layers.ts";

const TIMEOUT_MS = 4000;

/**
 * The address of the style for a theme: `https://example.org/{bright|dark}` gives the first word in
 * the light theme and the second in the dark one; other addresses serve both.
 */
export function styleUrlFor(url: string, theme: Theme): string {
  return url.replace(/\{([^|{}]*)\|([^|{}]*)\}/, theme === "light" ? "$1" : "$2");
}

const styles = new Map<string, StyleSpecification>();

/** The style at `url`; undefined when it is not reachable in time or is no style. */
export async function loadOnlineStyle(url: string): Promise<StyleSpecification | undefined> {
  const known = styles.get(url);
  if (known) return known;
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    const style: unknown = await response.json();
    if (!response.ok || !isStyle(style)) return undefined;
    styles.set(url, style);
    return style;
  } catch (error) {
    console.info(`The map is drawn without ${url}:`, error);
    return undefined;
  }
}

function isStyle(value: unknown): value is StyleSpecification {
  return (
    typeof value === "object" &&
    value !== null &&
    "sources" in value &&
    "layers" in value &&
    Array.isArray(value.layers)
  );
}

/** An online style with our territory drawn in, under its labels, and labels in one language. */
export function enrichStyle(
  style: StyleSpecification,
  data: TerritoryData,
  palette: Palette,
  locale: Locale,
): StyleSpecification {
  const layers = style.layers.map((layer) => localiseLabels(layer, locale));
  const firstLabel = layers.findIndex(isLabel);
  const at = firstLabel < 0 ? layers.length : firstLabel;
  return {
    ...style,
    sources: { ...credited(style.sources), ...territorySources(data) },
    layers: [
      ...layers.slice(0, at),
      ...sideFills(palette, 0.3),
      ...borderLines(palette),
      ...layers.slice(at),
      ...(firstLabel < 0 ? municipalityNames(palette) : []),
    ],
  };
}

function isLabel(layer: LayerSpecification): boolean {
  return layer.type === "symbol" && layer.layout?.["text-field"] !== undefined;
}

/** Labels that show a name show it in `locale`, else the local one; numbers and codes stay. */
function localiseLabels(layer: LayerSpecification, locale: Locale): LayerSpecification {
  if (layer.type !== "symbol") return layer;
  const field = layer.layout?.["text-field"];
  if (field === undefined || !/name/.test(JSON.stringify(field))) return layer;
  return {
    ...layer,
    layout: {
      ...layer.layout,
      "text-field": ["coalesce", ["get", `name:${locale}`], ["get", "name"]],
    },
  };
}

/** Tile sources that describe themselves (`url`) bring their attribution; others get OSM's. */
function credited(sources: StyleSpecification["sources"]): StyleSpecification["sources"] {
  return Object.fromEntries(
    Object.entries(sources).map(([id, source]) => [id, creditSource(source)]),
  );
}

function creditSource(source: SourceSpecification): SourceSpecification {
  if (source.type !== "vector" || source.url || source.attribution) return source;
  return { ...source, attribution: OSM_ATTRIBUTION };
}
