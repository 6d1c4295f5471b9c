import { taxonomy } from "@passerelle/data/taxonomy";
import { territory } from "@passerelle/data/territory";
import { CELL_ZOOM, latitudeToCell, longitudeToCell } from "@passerelle/server/mercator";
import type { Sql } from "postgres";
import { pick, seededRandom } from "../random.ts";
import { type Client, clientOf } from "./http-client.ts";
import type { TileAddress } from "./mvt.queries.ts";
import { queriesOf } from "./queries.ts";
import { readSamples } from "./samples.queries.ts";

/** One line of the report: what is called, and the same by PostgreSQL alone where there is such. */
export type Scenario = {
  name: string;
  /** Gives what it asked, without the language. */
  call: (turn: number) => Promise<string>;
  /** The same tile by `ST_AsMVT`. */
  peer?: (turn: number) => Promise<string>;
};

const ZOOMS = [5, 8, 11, 14];

/** All that is measured of the server at `url`, beside that of tiles by `ST_AsMVT` at `peerUrl`. */
export async function scenariosOf(url: string, peerUrl: string, sql: Sql): Promise<Scenario[]> {
  const random = seededRandom(1);
  const queries = queriesOf(random);
  const samples = await readSamples(sql);
  const get = asking(clientOf(`${url}/api/v1/`));
  const getPeer = asking(clientOf(`${peerUrl}/`));
  const both = async (query: string) => {
    await Promise.all([get(`places?${query}`), get(`facets?${query}`)]);
    return withoutLanguage(query);
  };
  return [
    { name: "list", call: () => get(`places?${queries.plain()}`) },
    { name: "list, filters", call: () => get(`places?${queries.filtered()}`) },
    { name: "list, words", call: () => get(`places?${queries.words()}`) },
    { name: "facets", call: () => get(`facets?${queries.plain()}`) },
    { name: "facets, filters", call: () => get(`facets?${queries.filtered()}`) },
    { name: "list with facets, mixed", call: () => both(queries.mixed()) },
    { name: "list with facets, filters", call: () => both(queries.filtered()) },
    { name: "suggest", call: () => get(`suggest?q=${queries.beginning()}&${queries.plain()}`) },
    { name: "place", call: () => get(`places/${pick(random, samples).id}?${queries.plain()}`) },
    ...ZOOMS.flatMap((zoom) => {
      const pathOf = (turn: number) => {
        // our tiles and those of PostgreSQL alike
        const { z, x, y } = tileAt(nth(samples, turn), zoom);
        return `${z}/${x}/${y}`;
      };
      const filtersOf = (turn: number) =>
        `functions=${nth(taxonomy.functions, turn).key},${nth(taxonomy.functions, turn * 5 + 1).key}&sides=${nth(territory.sides, turn).key}`;
      return [
        {
          name: `tile, zoom ${zoom}`,
          call: (turn: number) => get(`tiles/${pathOf(turn)}.mvt?${queries.plain()}`),
          peer: (turn: number) => getPeer(pathOf(turn)),
        },
        {
          name: `tile, zoom ${zoom}, filters`,
          call: (turn: number) => get(`tiles/${pathOf(turn)}.mvt?${filtersOf(turn)}&lang=fr`),
          peer: (turn: number) => getPeer(`${pathOf(turn)}?${filtersOf(turn)}`),
        },
      ];
    }),
  ];
}

/** Asks for a path and gives it, without the language: answers differ by it, the work does not. */
function asking(client: Client): (path: string) => Promise<string> {
  return async (path) => {
    await client(path);
    return withoutLanguage(path);
  };
}

const withoutLanguage = (query: string) => query.replace(/[?&]?lang=\w+/, "");

/** The items of a list in turn. */
function nth<Item>(list: readonly Item[], turn: number): Item {
  const item = list[turn % list.length];
  if (item === undefined) throw new Error("nothing to take from");
  return item;
}

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
