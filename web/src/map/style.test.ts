import type { StyleSpecification } from "maplibre-gl";
import { afterEach, describe, expect, it, vi } from "vitest";
import { isBuiltIn } from "./built-in-style.ts";
import { PALETTES } from "./palette.ts";
import { chooseStyle } from "./style.ts";
import { collect, squareMunicipality, withoutShape } from "./testing.ts";

const municipalities = collect(
  squareMunicipality("FR-10001", "fr", [3, 50]),
  withoutShape(squareMunicipality("BE-10002", "vlaanderen", [3.1, 50])),
);

const online: StyleSpecification = {
  version: 8,
  glyphs: "https://example.org/{fontstack}/{range}.pbf",
  sources: { tiles: { type: "vector", tiles: ["https://example.org/{z}/{x}/{y}"] } },
  layers: [
    { id: "ground", type: "background" },
    {
      id: "towns",
      type: "symbol",
      source: "tiles",
      "source-layer": "place",
      layout: { "text-field": "{name:latin}" },
    },
    {
      id: "roads",
      type: "symbol",
      source: "tiles",
      "source-layer": "road",
      layout: { "text-field": ["get", "ref"] },
    },
  ],
};

const answer = (body: unknown) =>
  vi.stubGlobal(
    "fetch",
    vi.fn(async () => Response.json(body)),
  );

const request = { municipalities, locale: "nl", theme: "light" } as const;
const ids = (style: StyleSpecification) => style.layers.map(({ id }) => id);

afterEach(() => vi.unstubAllGlobals());

describe("the built-in style", () => {
  it("asks the network for nothing", async () => {
    const style = await chooseStyle({ ...request, basemapStyleUrl: undefined });
    expect(isBuiltIn(style)).toBe(true);
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
    expect(Object.values(style.sources).map(({ type }) => type)).toEqual(Array(4).fill("geojson"));
    expect(JSON.stringify(style.sources["territory-areas"])).toContain("Statbel");
  });

  it("names municipalities in the visitor's language, with a dot where no shape is known", async () => {
    const style = await chooseStyle({ ...request, basemapStyleUrl: undefined });
    const source = style.sources["territory-centres"];
    expect(source?.type === "geojson" && source.data).toMatchObject({
      features: [
        { properties: { name: "FR-10001 in het Nederlands", isDot: false } },
        { properties: { name: "BE-10002 in het Nederlands", isDot: true } },
      ],
    });
  });

  it("follows the theme", async () => {
    const style = await chooseStyle({ ...request, theme: "dark", basemapStyleUrl: undefined });
    expect(style.layers[0]).toMatchObject({
      paint: { "background-color": PALETTES.dark.outside },
    });
  });

  it("stands in for an online style that does not answer with one", async () => {
    vi.spyOn(console, "info").mockImplementation(() => {});
    answer({ error: "no such style" });
    const style = await chooseStyle({ ...request, basemapStyleUrl: "https://example.org/none" });
    expect(style.name).toBe("Passerelle");
  });

  it("stands in for an online style that cannot be reached", async () => {
    const info = vi.spyOn(console, "info").mockImplementation(() => {});
    vi.stubGlobal("fetch", vi.fn().mockRejectedValue(new Error("offline")));
    const style = await chooseStyle({ ...request, basemapStyleUrl: "https://example.org/offline" });
    expect(style.name).toBe("Passerelle");
    expect(info).toHaveBeenCalledOnce();
  });
});

describe("an online style", () => {
  it("gets the territory under its labels and an attribution", async () => {
    answer(online);
    const style = await chooseStyle({ ...request, basemapStyleUrl: "https://example.org/a" });
    expect(isBuiltIn(style)).toBe(false);
    expect(ids(style)).toEqual([
      "ground",
      "territory-areas",
      "territory-sides",
      "territory-border-band",
      "territory-border",
      "towns",
      "roads",
    ]);
    expect(style.sources.tiles).toMatchObject({
      attribution: expect.stringContaining("OpenStreetMap"),
    });
  });

  it("names towns in the visitor's language and leaves road numbers", async () => {
    answer(online);
    const style = await chooseStyle({ ...request, basemapStyleUrl: "https://example.org/b" });
    const [towns, roads] = style.layers.slice(-2);
    expect(towns).toMatchObject({
      layout: { "text-field": ["coalesce", ["get", "name:nl"], ["get", "name"]] },
    });
    expect(roads).toMatchObject({ layout: { "text-field": ["get", "ref"] } });
  });

  it("gets the names of the municipalities when it has no labels", async () => {
    answer({ ...online, layers: online.layers.slice(0, 1) });
    const style = await chooseStyle({ ...request, basemapStyleUrl: "https://example.org/c" });
    expect(ids(style).at(-1)).toBe("territory-names");
  });

  it("is chosen by theme when its address says so", async () => {
    answer(online);
    const basemapStyleUrl = "https://example.org/{bright|dark}/style.json";
    await chooseStyle({ ...request, basemapStyleUrl });
    await chooseStyle({ ...request, theme: "dark", basemapStyleUrl });
    expect(vi.mocked(fetch).mock.calls.map(([url]) => url)).toEqual([
      "https://example.org/bright/style.json",
      "https://example.org/dark/style.json",
    ]);
  });
});
