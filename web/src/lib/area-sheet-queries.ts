import type {
  Coverage,
  CriteriaPage,
  Gaps,
  Locale,
  Place,
  PlacePage,
  Reach,
} from "@passerelle/data/contract";
import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { parseResponse } from "hono/client";
import { type Api, browserApi } from "./api.ts";
import { type Area, townsIn } from "./areas.ts";

/** Minutes by bicycle that count as within reach. */
export const SHEET_MINUTES = 20;
/** Municipalities without reach that the sheet names. */
const MOST_GAPS = 8;
const PAGE_SIZE = 100;

/** What one can do in an area, and who has it within reach. */
type FunctionFigures = Reach & { key: string; places: number; per10000: number };

/** The figures of coverage that the sheet shows. */
export type AreaFigures = Pick<
  Coverage,
  "dataVersion" | "inhabitants" | "reached" | "share" | "borderEffect" | "model"
> & {
  functions: FunctionFigures[];
  /** Of a municipality: half of the inhabitants are at most so far from a place. */
  median: number | undefined;
};

/** Who has any place within reach, and who has each function. */
export function areaFiguresQuery(area: string, locale: Locale, api: Api = browserApi) {
  return queryOptions({
    queryKey: ["area-figures", area, locale],
    queryFn: async ({ signal }): Promise<AreaFigures> => {
      const ask = async (functions?: string) => {
        const query = { within: area, minutes: SHEET_MINUTES, ...(functions && { functions }) };
        return (await parseResponse(
          api.coverage.$get({ query }, { init: { signal } }),
        )) as Coverage;
      };
      const { dataVersion, inhabitants, reached, share, borderEffect, model, ...all } = await ask();
      const [town, ...others] = all.municipalities;
      return {
        ...{ dataVersion, inhabitants, reached, share, borderEffect, model },
        median: others.length === 0 ? town?.minutes : undefined,
        functions: await Promise.all(
          all.functions.map(async (counted) => {
            const reach = await ask(counted.key);
            return { ...counted, reached: reach.reached, share: reach.share };
          }),
        ),
      };
    },
  });
}

/** Where those without any place within reach live. */
export function areaGapsQuery(area: string, locale: Locale, api: Api = browserApi) {
  return queryOptions({
    queryKey: ["area-gaps", area, locale],
    queryFn: async ({ signal }): Promise<Pick<Gaps, "inhabitants" | "municipalities">> => {
      const query = { within: area, minutes: SHEET_MINUTES, limit: MOST_GAPS, lang: locale };
      const answer = await parseResponse(api.coverage.gaps.$get({ query }, { init: { signal } }));
      const { inhabitants, municipalities } = answer as Gaps;
      return { inhabitants, municipalities };
    },
  });
}

/** How many places of the area meet each criterion. */
export function areaCriteriaQuery(area: string, locale: Locale, api: Api = browserApi) {
  return queryOptions({
    queryKey: ["area-criteria", area, locale],
    queryFn: async ({ signal }): Promise<Pick<CriteriaPage, "counts" | "total">> => {
      const query = { within: area, limit: 1, lang: locale };
      const answer = await parseResponse(api.criteria.$get({ query }, { init: { signal } }));
      const { counts, total } = answer as CriteriaPage;
      return { counts, total };
    },
  });
}

/** A place as the sheet lists it. */
export type SheetPlace = Pick<
  Place,
  "id" | "slug" | "name" | "names" | "functions" | "address" | "municipality"
>;

/** All places of an area by name, and the sources that list them. */
export function areaPlacesQuery(
  { key, towns }: { key: string; towns: string[] },
  locale: Locale,
  api: Api = browserApi,
) {
  return queryOptions({
    queryKey: ["area-places", key, locale],
    queryFn: async ({ signal }): Promise<{ places: SheetPlace[]; sources: string[] }> => {
      const places: SheetPlace[] = [];
      const sources = new Set<string>();
      let cursor: string | undefined = "";
      while (cursor !== undefined) {
        const query = {
          municipalities: towns.join(","),
          sort: "name",
          limit: PAGE_SIZE,
          lang: locale,
          ...(cursor && { cursor }),
        } as const;
        const page: PlacePage = await parseResponse(
          api.places.$get({ query }, { init: { signal } }),
        );
        for (const { sources: records, ...place } of page.items) {
          for (const { source } of records) sources.add(source);
          const { id, slug, name, names, functions, address, municipality } = place;
          places.push({
            id,
            slug,
            name,
            ...(names && { names }),
            functions,
            address,
            municipality,
          });
        }
        cursor = page.nextCursor;
      }
      return { places, sources: [...sources] };
    },
  });
}

/** Fetches all that the sheet of an area shows, with the areas around it. */
export async function fetchAreaSheet(
  client: QueryClient,
  { area, areas }: { area: Area; areas: Area[] },
  locale: Locale,
  api: Api,
): Promise<void> {
  const { key } = area;
  await Promise.all([
    client.fetchQuery(areaFiguresQuery(key, locale, api)),
    client.fetchQuery(areaGapsQuery(key, locale, api)),
    client.fetchQuery(areaCriteriaQuery(key, locale, api)),
    client.fetchQuery(areaPlacesQuery(toAsked(area, areas), locale, api)),
  ]);
}

/** An area as the list of places is asked for it. */
export function toAsked(area: Area, areas: Area[]): { key: string; towns: string[] } {
  return { key: area.key, towns: townsIn(areas, area).map(({ key }) => key) };
}
