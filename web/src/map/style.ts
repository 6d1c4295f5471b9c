import type { Locale } from "@passerelle/data/contract";
import type { StyleSpecification } from "maplibre-gl";
import { builtInStyle } from "./built-in-style.ts";
import type { Municipalities } from "./municipalities.ts";
import { enrichStyle, loadOnlineStyle, styleUrlFor } from "./online-style.ts";
import { PALETTES, type Theme } from "./palette.ts";
import { toTerritoryData } from "./territory-data.ts";

type StyleRequest = {
  municipalities: Municipalities;
  locale: Locale;
  theme: Theme;
  /** See `styleUrlFor`; undefined means that only the built-in style is used. */
  basemapStyleUrl: string | undefined;
};

/** The online style when it is reachable, else the built-in one. */
export async function chooseStyle(request: StyleRequest): Promise<StyleSpecification> {
  const { municipalities, locale, theme, basemapStyleUrl } = request;
  const palette = PALETTES[theme];
  const online = basemapStyleUrl && (await loadOnlineStyle(styleUrlFor(basemapStyleUrl, theme)));
  const data = toTerritoryData(municipalities, locale);
  return online ? enrichStyle(online, data, palette, locale) : builtInStyle(data, palette);
}
