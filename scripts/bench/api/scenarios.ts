import { taxonomy } from "@passerelle/data/taxonomy";
import { territory } from "@passerelle/data/territory";
import { CELL_ZOOM, latitudeToCell, longitudeToCell } from "@passerelle/server/mercator";
import type { Sql } from "postgres";
import { pick, seededRandom } from "../random.ts";
import { makeMvt, type TileAddress, type TileFilters } from "./mvt.queries.ts";
import { queriesOf } from "./queries.ts";
import { readSamples } from "./samples.queries.ts";

/** One line of the report: what is called, and the same by PostgreSQL alone where there is such. */
export type Scenario = {
  name: string;
  call: (turn: number) => Promise<void>;
  /** The same tile by `ST_AsMVT`. */
  peer?: (turn: number) => Promise<void>;
};

const ZOOMS = [5, 8, 11, 14];
const TILES = 200;

/** All that is measured of the server at `url`, whose database `sql` reads. */
export async function scenariosOf(url: string, sql: Sql): Promise<Scenario[]> {
  const random = seededRandom(1);
  const queries = queriesOf(random);
  const samples = await readSamples(sql);
  const get = async (path: string) => {
    const response = await fetch(`${url}/api/v1/${path}`);
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`${response.status} for ${path}`);
  };
  const both = async (query: string) => {
    await Promise.all([get(`places?${query}`), get(`facets?${query}`)]);
  };
  const hasSuggest = (await fetch(`${url}/api/v1/suggest?q=a`)).ok;
  return [
    { name: "list", call: () => get(`places?${queries.plain()}`) },
    { name: "list, filters", call: () => get(`places?${queries.filtered()}`) },
    { name: "list, words", call: () => get(`places?${queries.words()}`) },
    { name: "facets", call: () => get(`facets?${queries.plain()}`) },
    { name: "facets, filters", call: () => get(`facets?${queries.filtered()}`) },
    { name: "list with facets", call: () => both(queries.plain()) },
    { name: "list with facets, filters", call: () => both(queries.filtered()) },
    ...(hasSuggest
      ? [
          {
            name: "suggest",
            call: () => {
              const word = pick(random, taxonomy.typologies).label.fr;
              return get(
                `suggest?q=${encodeURIComponent(word.slice(0, 3 + Math.floor(random() * 4)))}`,
              );
            },
          },
        ]
      : []),
    { name: "place", call: () => get(`places/${pick(random, samples).id}?${queries.plain()}`) },
    ...ZOOMS.flatMap((zoom) => {
      const tiles = Array.from({ length: TILES }, () => tileAt(pick(random, samples), zoom));
      const tileOf = (turn: number) => tiles[turn % TILES] as TileAddress;
      const filtersOf = (turn: number): TileFilters => ({
        functions: [nth(taxonomy.functions, turn), nth(taxonomy.functions, turn * 5 + 1)],
        side: nth(territory.sides, turn),
      });
      const path = ({ z, x, y }: TileAddress) => `tiles/${z}/${x}/${y}.mvt`;
      return [
        {
          name: `tile, zoom ${zoom}`,
          call: (turn: number) => get(`${path(tileOf(turn))}?${queries.plain()}`),
          peer: (turn: number) => makeMvt(sql, tileOf(turn)),
        },
        {
          name: `tile, zoom ${zoom}, filters`,
          call: (turn: number) => {
            const { functions, side } = filtersOf(turn);
            return get(`${path(tileOf(turn))}?functions=${functions}&sides=${side}&lang=fr`);
          },
          peer: (turn: number) => makeMvt(sql, tileOf(turn), filtersOf(turn)),
        },
      ];
    }),
  ];
}

/** The keys of a list in turn. */
const nth = (list: { key: string }[], turn: number) => list[turn % list.length]?.key ?? "";

/** The tile of a zoom that holds a position: visitors look where places are. */
function tileAt(
  { longitude, latitude }: { longitude: number; latitude: number },
  z: number,
): TileAddress {
  const across = 2 ** (CELL_ZOOM - z);
  return {
    z,
    x: Math.floor(longitudeToCell(longitude) / across),
    y: Math.floor(latitudeToCell(latitude) / across),
  };
}
