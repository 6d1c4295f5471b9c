import type { FORMATS, Locale } from "@passerelle/data/contract";
import type { Theme } from "@passerelle/data/look";
import { type CoverageState, planQuery, questionQuery } from "../../lib/coverage-url.ts";
import { toSearch } from "../../lib/filters-url.ts";

type Format = (typeof FORMATS)[number];

const API = "/api/v1/coverage";

/** Address of the figures by municipality. */
export function coverageFile(state: CoverageState, format: Format, locale: Locale): string {
  return API + toSearch({ ...questionQuery(state), format, lang: locale });
}

/** Address of all gaps. */
export function gapsFile(state: CoverageState, format: Format, locale: Locale): string {
  return `${API}/gaps${toSearch({ ...questionQuery(state), limit: "1000", format, lang: locale })}`;
}

/** Address of the plan with its gains. */
export function planFile(state: CoverageState, format: Format, locale: Locale): string {
  const query = { ...questionQuery(state), ...planQuery(state) };
  return `${API}/siting${toSearch({ ...query, format, lang: locale })}`;
}

/** Address of the tiles of inhabitants' cells, with `{z}`, `{x}` and `{y}`. */
export function cellTiles(state: CoverageState): string {
  return `${API}/tiles/{z}/{x}/{y}.mvt${toSearch(questionQuery(state))}`;
}

/** Address of a picture of the map; sizes in CSS pixels. */
export function mapFile(
  state: CoverageState,
  locale: Locale,
  picture: { width: number; height: number; theme?: Theme; legend?: boolean },
): string {
  return `${API}/map.svg${toSearch({
    ...questionQuery(state),
    ...planQuery(state),
    ...Object.fromEntries(Object.entries(picture).map(([key, value]) => [key, String(value)])),
    lang: locale,
  })}`;
}
