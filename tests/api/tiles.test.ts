/** Map tiles as a map library reads them, on every engine that this machine has. */
import { VectorTile } from "@mapbox/vector-tile";
import { placePageSchema, TILE_EXTENT, TILE_LAYER } from "@passerelle/data/contract";
import { createApp } from "@passerelle/server/create-app";
import type { OpenDatabase } from "@passerelle/server/db";
import { testEngines } from "@passerelle/server/db/testing";
import { PbfReader } from "pbf";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openHarvestedDatabase } from "../setup/harvested.ts";

type Properties = { count: number; approximate: number; [name: string]: unknown };
/** A feature with its position as shares of the map's side, from the north-west. */
type Feature = { properties: Properties; x: number; y: number };
type Tile = { z: number; x: number; y: number };

const ROOT: Tile = { z: 0, x: 0, y: 0 };

describe.each(testEngines)("tiles on %s", (engine) => {
  let opened: OpenDatabase;
  let get: (path: string) => Promise<Response>;

  beforeAll(async () => {
    opened = await openHarvestedDatabase(engine);
    const app = createApp(opened.db);
    get = async (path) => app.request(path);
  });
  afterAll(() => opened.close());

  async function readTile({ z, x, y }: Tile, query: string): Promise<Feature[]> {
    const response = await get(`/api/v1/tiles/${z}/${x}/${y}.mvt?${query}`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/vnd.mapbox-vector-tile");
    const { layers } = new VectorTile(new PbfReader(await response.arrayBuffer()));
    const layer = layers[TILE_LAYER];
    if (!layer) return [];
    expect(layer.extent).toBe(TILE_EXTENT);
    return Array.from({ length: layer.length }, (_, at) => {
      const feature = layer.feature(at);
      const [point] = feature.loadGeometry().flat();
      const share = (tile: number, units = Number.NaN) => {
        expect(units).toBeGreaterThanOrEqual(0);
        expect(units).toBeLessThan(TILE_EXTENT);
        return (tile + units / TILE_EXTENT) / 2 ** z;
      };
      return {
        properties: feature.properties as Properties,
        x: share(x, point?.x),
        y: share(y, point?.y),
      };
    });
  }

  /** The tiles of the next zoom that hold anything: they are read only below those that do. */
  async function descend(tiles: Map<Tile, Feature[]>, query: string) {
    const below = new Map<Tile, Feature[]>();
    for (const [{ z, x, y }, features] of tiles) {
      if (!features.length) continue;
      for (const [right, down] of [
        [0, 0],
        [1, 0],
        [0, 1],
        [1, 1],
      ] as const) {
        const child = { z: z + 1, x: 2 * x + right, y: 2 * y + down };
        below.set(child, await readTile(child, query));
      }
    }
    return below;
  }

  const countOf = (features: Feature[]) =>
    features.reduce((sum, { properties }) => sum + properties.count, 0);

  async function totalOf(query: string): Promise<number> {
    const response = await get(`/api/v1/places?${query}&limit=1`);
    return placePageSchema.parse(await response.json()).total;
  }

  it.each(["", "sides=vlaanderen&typologies=library", "q=bibliotheek&lang=nl"])(
    "holds every place once at every zoom, children inside their cell, with %j",
    async (query) => {
      const total = await totalOf(query);
      expect(total).toBeGreaterThan(10);
      let tiles = new Map([[ROOT, await readTile(ROOT, query)]]);
      for (let zoom = 1; zoom <= 12; zoom++) {
        const above = cellCounts([...tiles.values()].flat(), zoom - 1 + 4);
        tiles = await descend(tiles, query);
        const features = [...tiles.values()].flat();
        expect(countOf(features), `zoom ${zoom}`).toBe(total);
        expect(cellCounts(features, zoom - 1 + 4), `cells of zoom ${zoom - 1}`).toEqual(above);
      }
    },
  );
});

/** How many places lie in each cell of a zoom. */
function cellCounts(features: Feature[], cellZoom: number): Map<string, number> {
  const counts = new Map<string, number>();
  const cells = 2 ** cellZoom;
  for (const { x, y, properties } of features) {
    const cell = `${Math.floor(x * cells)}/${Math.floor(y * cells)}`;
    counts.set(cell, (counts.get(cell) ?? 0) + properties.count);
  }
  return new Map([...counts].sort());
}
