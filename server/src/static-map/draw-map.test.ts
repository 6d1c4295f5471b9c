import type { Municipality } from "@passerelle/data/contract";
import { describe, expect, it } from "vitest";
import { drawMap, type MapRequest } from "./draw-map.ts";
import { type Outlines, toGround } from "./ground.ts";

const TOWNS: Municipality[] = [
  {
    key: "FR-59350",
    country: "FR",
    code: "59350",
    names: { fr: "Lille", nl: "Rijsel" },
    side: "fr",
    district: "MEL",
    population: 230_000,
    populationYear: 2023,
    centre: [3.05, 50.63],
  },
  {
    key: "BE-57081",
    country: "BE",
    code: "57081",
    names: { fr: "Tournai", nl: "Doornik" },
    side: "wallonie",
    district: "Tournai-Mouscron",
    population: 69_000,
    populationYear: 2020,
    centre: [3.39, 50.6],
  },
];

const NO_LINES = { type: "MultiLineString" as const, coordinates: [] };
const NO_OUTLINES: Outlines = {
  sides: [],
  municipalityLines: NO_LINES,
  border: NO_LINES,
  shapes: new Map(),
};

const SQUARE = {
  type: "MultiPolygon" as const,
  coordinates: [
    [
      [
        [3, 50.55],
        [3.2, 50.55],
        [3.2, 50.68],
        [3, 50.55],
      ],
    ],
  ],
};

const REQUEST: MapRequest = {
  ground: toGround(TOWNS, NO_OUTLINES),
  bbox: [2.9, 50.5, 3.5, 50.7],
  width: 600,
  height: 400,
  markers: [],
  locale: "nl",
  theme: "light",
  title: "Kaart <1>",
};

const pin = (longitude: number, group = "make", number?: number) => ({
  position: [longitude, 50.63] as [number, number],
  group,
  approximate: false,
  ...(number && { number }),
});

const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);

describe("drawMap", () => {
  it("names the municipalities in the visitor's language, with discs where no outline is known", () => {
    const svg = drawMap(REQUEST);
    expect(textsOf(svg)).toEqual(expect.arrayContaining(["Rijsel", "Doornik"]));
    expect(svg.match(/<circle/g)).toHaveLength(2);
    expect(svg).toContain("<title>Kaart &lt;1&gt;</title>");
  });

  it("draws sides and border where outlines are known, and no discs", () => {
    const ground = toGround(TOWNS, {
      sides: [{ side: "fr", shape: SQUARE }],
      municipalityLines: NO_LINES,
      border: {
        type: "MultiLineString",
        coordinates: [
          [
            [3.2, 50.55],
            [3.2, 50.68],
          ],
        ],
      },
      shapes: new Map(TOWNS.map(({ key }) => [key, SQUARE])),
    });
    const svg = drawMap({ ...REQUEST, ground });
    expect(svg).not.toContain("<circle");
    expect(svg).toContain("stroke-dasharray");
  });

  it("colours municipalities, outlined or not, and says what the colours mean", () => {
    const ground = toGround(TOWNS, { ...NO_OUTLINES, shapes: new Map([["FR-59350", SQUARE]]) });
    const areas = {
      colours: new Map([
        ["FR-59350", "#112233"],
        ["BE-57081", "#445566"],
      ]),
      legend: [{ label: "≤ 5 min", colour: "#112233" }],
    };
    const svg = drawMap({ ...REQUEST, ground, areas });
    expect(svg).toMatch(/<path [^>]*fill="#112233"/);
    expect(svg).toMatch(/<circle [^>]*fill="#445566"/);
    expect(textsOf(svg)).toContain("≤ 5 min");
  });

  it("numbers the places that are not there yet", () => {
    const svg = drawMap({
      ...REQUEST,
      planned: [
        [3.1, 50.6],
        [3.2, 50.6],
      ],
    });
    expect(textsOf(svg)).toEqual(expect.arrayContaining(["1", "2"]));
  });

  it("draws each group in its own shape, equal markers of one spot once", () => {
    const markers = [pin(3), pin(3), pin(3, "help"), pin(3.2, "help")];
    const svg = drawMap({ ...REQUEST, markers });
    expect(svg.match(/<use /g)).toHaveLength(3);
    expect(svg.match(/<g id="pin-/g)).toHaveLength(2);
  });

  it("keeps numbers of one spot apart, inside the map", () => {
    const markers = Array.from({ length: 12 }, (_, index) => pin(3.05, "work", index + 1));
    const svg = drawMap({ ...REQUEST, markers });
    const uses = [...svg.matchAll(/<use [^>]*x="([\d.]+)" y="([\d.]+)"/g)];
    const spots = uses.map(([, x, y]): [number, number] => [Number(x), Number(y)]);
    expect(spots).toHaveLength(12);
    spots.forEach(([x, y], index) => {
      expect(x > 0 && x < 600 && y > 0 && y < 400).toBe(true);
      for (const [otherX, otherY] of spots.slice(index + 1)) {
        expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(15);
      }
    });
    expect(textsOf(svg)).toEqual(expect.arrayContaining(["1", "12"]));
  });

  it("has a scale bar in round numbers", () => {
    expect(textsOf(drawMap({ ...REQUEST, locale: "fr" }))).toContain("10\u202fkm");
  });
});
