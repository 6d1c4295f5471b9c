/** The inhabitants' cells as maps and tables, on every engine that this machine has. */
import { VectorTile } from "@mapbox/vector-tile";
import {
  CELL_LAYER,
  cellsSchema,
  coverageSchema,
  TILE_EXTENT,
  type TileCell,
} from "@passerelle/data/contract";
import { createApp } from "@passerelle/server/create-app";
import type { OpenDatabase } from "@passerelle/server/db";
import { testEngines } from "@passerelle/server/db/testing";
import { parse } from "csv-parse/sync";
import type { FeatureCollection, Polygon } from "geojson";
import { PbfReader } from "pbf";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openHarvestedDatabase } from "../setup/harvested.ts";

type Tile = { z: number; x: number; y: number };
type Square = TileCell & { ring: { x: number; y: number }[] };

const QUESTION = "functions=fablab&mode=foot";
const BUFFER = 64;

describe.each(testEngines)("cells of inhabitants on %s", (engine) => {
  let opened: OpenDatabase;
  let get: (path: string) => Promise<Response>;

  beforeAll(async () => {
    opened = await openHarvestedDatabase(engine);
    const app = createApp(opened.db);
    get = async (path) => app.request(`/api/v1/coverage${path}`);
  });
  afterAll(() => opened.close());

  async function readTile({ z, x, y }: Tile, query = QUESTION): Promise<Square[]> {
    const response = await get(`/tiles/${z}/${x}/${y}.mvt?${query}`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/vnd.mapbox-vector-tile");
    const { layers } = new VectorTile(new PbfReader(await response.arrayBuffer()));
    const layer = layers[CELL_LAYER];
    if (!layer) return [];
    return Array.from({ length: layer.length }, (_, at) => {
      const feature = layer.feature(at);
      expect(feature.type).toBe(3);
      const [ring = []] = feature.loadGeometry();
      return { ...(feature.properties as TileCell), ring };
    });
  }
  async function list(query: string) {
    return cellsSchema.parse(await (await get(`/cells?${query}`)).json());
  }
  /** Units of a position on a tile. */
  function toUnits({ z, x, y }: Tile, [longitude, latitude]: [number, number]) {
    const down = Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
    return {
      right: (((longitude + 180) / 360) * 2 ** z - x) * TILE_EXTENT,
      down: ((1 - down / Math.PI) / 2) * 2 ** z * TILE_EXTENT - y * TILE_EXTENT,
    };
  }
  const tileAt = (z: number, position: [number, number]): Tile => {
    const { right, down } = toUnits({ z, x: 0, y: 0 }, position);
    return { z, x: Math.floor(right / TILE_EXTENT), y: Math.floor(down / TILE_EXTENT) };
  };
  const sum = (cells: { inhabitants: number }[]) =>
    cells.reduce((total, { inhabitants }) => total + inhabitants, 0);

  it("are listed with the minutes that coverage counts by", async () => {
    const { cells, total, model } = await list(QUESTION);
    expect(cells).toHaveLength(total);
    expect(total).toBeGreaterThan(150);
    const { layers } = model.population;
    expect(sum(cells)).toBeCloseTo(
      sum(layers.filter(({ layer }) => layer.startsWith("grid"))),
      -1.5,
    );
    const people = cells.map(({ inhabitants }) => inhabitants);
    expect(people).toEqual([...people].sort((a, b) => b - a));
    for (const key of ["FR-59512", "BE-57096"]) {
      const own = cells.filter(({ municipality }) => municipality === key);
      for (const minutes of [15, 30]) {
        const answer = await get(`?${QUESTION}&within=${key}&minutes=${minutes}`);
        const { reached } = coverageSchema.parse(await answer.json());
        const near = own.filter((cell) => (cell.minutes ?? Number.NaN) <= minutes);
        expect(Math.abs(sum(near) - reached)).toBeLessThan(1 + own.length / 20);
      }
    }
  });

  it("are listed in a box and an area, as many as are asked for", async () => {
    const { cells } = await list(QUESTION);
    const [west, south, east, north] = [3.15, 50.67, 3.2, 50.72];
    const boxed = await list(`${QUESTION}&cellsBbox=${west},${south},${east},${north}`);
    const expected = cells.filter(
      ({ position: [x, y] }) => x >= west && x <= east && y >= south && y <= north,
    );
    expect(boxed.cells).toEqual(expected);
    expect(expected.length).toBeGreaterThan(20);
    const few = await list(`${QUESTION}&within=BE-57096&limit=5`);
    const mouscron = cells.filter(({ municipality }) => municipality === "BE-57096");
    expect(few.total).toBe(mouscron.length);
    expect(few.cells).toEqual(mouscron.slice(0, 5));
    expect((await get("/cells?cellsBbox=3,51,2,50")).status).toBe(400);
    expect((await get("/cells?limit=20001")).status).toBe(400);
  });

  it("are a table and a map of squares", async () => {
    const { cells } = await list(`${QUESTION}&limit=50`);
    const csv = await (await get(`/cells?${QUESTION}&limit=50&format=csv`)).text();
    const rows: Record<string, string>[] = parse(csv, { columns: true });
    expect(rows.map(({ cell }) => cell)).toEqual(cells.map(({ code }) => code));
    const response = await get(`/cells?${QUESTION}&limit=50&format=geojson`);
    const { features } = (await response.json()) as FeatureCollection<Polygon>;
    for (const [at, { geometry }] of features.entries()) {
      const [ring = []] = geometry.coordinates;
      const side = Number(/RES(\d+)m/.exec(cells[at]?.code ?? "")?.[1]);
      const [[x1 = 0, y1 = 0] = [], , [x2 = 0, y2 = 0] = []] = ring;
      const diagonal = Math.hypot((x2 - x1) * 70_600, (y2 - y1) * 111_240);
      expect(Math.abs(diagonal / (side * Math.SQRT2) - 1)).toBeLessThan(0.03);
    }
  });

  it.each([12, 14, 17, 22])("are on the tiles of zoom %i where they are", async (z) => {
    const { cells } = await list(QUESTION);
    for (const { position, inhabitants, minutes } of cells.filter((_, at) => at % 60 === 0)) {
      const tile = tileAt(z, position);
      const squares = await readTile(tile);
      const { right, down } = toUnits(tile, position);
      const holding = squares.filter(({ ring }) => holds(ring, right, down));
      // where two grids meet one of each
      expect(holding.length).toBeGreaterThan(0);
      expect(holding.map((square) => [square.inhabitants, square.minutes])).toContainEqual([
        Math.round(inhabitants),
        minutes,
      ]);
      for (const { ring } of squares) {
        expect(Math.min(...ring.flatMap(({ x, y }) => [x, y]))).toBeGreaterThanOrEqual(-BUFFER);
        expect(Math.max(...ring.flatMap(({ x, y }) => [x, y]))).toBeLessThanOrEqual(
          TILE_EXTENT + BUFFER,
        );
        expect(area(ring)).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it("are fewer and the same people on tiles of small scales", async () => {
    const { cells } = await list(QUESTION);
    const world = await readTile({ z: 0, x: 0, y: 0 });
    expect(Math.abs(sum(world) - sum(cells))).toBeLessThan(world.length);
    expect(world.length).toBeLessThan(cells.length / 4);
    const times = cells.flatMap(({ minutes }) => minutes ?? []);
    for (const { minutes } of world) {
      expect(minutes).toBeGreaterThanOrEqual(Math.min(...times));
      expect(minutes).toBeLessThanOrEqual(Math.max(...times));
    }
  });

  it("are none where only centres are known, and have no minutes where there is no place", async () => {
    const tile = tileAt(10, [3.18, 50.7]);
    const response = await get(`/tiles/${tile.z}/${tile.x}/${tile.y}.mvt?population=municipality`);
    expect((await response.arrayBuffer()).byteLength).toBe(0);
    expect((await list("population=municipality")).cells).toEqual([]);
    const nowhere = await readTile(tile, "q=zzzzzzzz");
    expect(nowhere.length).toBeGreaterThan(0);
    for (const square of nowhere) expect(square.minutes).toBeUndefined();
    expect((await get("/tiles/2/9/1.mvt")).status).toBe(400);
    expect((await get("/tiles/10/524/343.mvt?minutes=2")).status).toBe(400);
  });
});

type Ring = Square["ring"];

/** Surveyor's formula: positive for rings that are clockwise on the screen. */
function area(ring: Ring): number {
  return ring.slice(1).reduce((total, { x, y }, at) => {
    const before = ring[at] ?? { x: 0, y: 0 };
    return total + (before.x * y - x * before.y) / 2;
  }, 0);
}

function holds(ring: Ring, right: number, down: number): boolean {
  return ring.slice(1).every(({ x, y }, at) => {
    const before = ring[at] ?? { x: 0, y: 0 };
    return (x - before.x) * (down - before.y) - (y - before.y) * (right - before.x) >= -1;
  });
}
