/** The geocoders against a small server that answers in their forms, and in broken ones. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { flanders } from "./flanders.ts";
import { france } from "./france.ts";
import { createGeocode } from "./geocode.ts";
import { looksLikeAddress } from "./looks-like-address.ts";
import { wallonia } from "./wallonia.ts";

const feature = (label: string, score: number, coordinates: [number, number]) => ({
  type: "Feature",
  geometry: { type: "Point", coordinates },
  properties: { label, score, type: "housenumber", city: "Lille", citycode: "59350" },
});

const ANSWERS: Record<string, string> = {
  "/france": JSON.stringify({
    type: "FeatureCollection",
    features: [
      feature("12 Rue Nationale 59800 Lille", 0.97, [3.0609, 50.6363]),
      feature("12 Rue Nationale 37000 Tours", 0.9, [0.6848, 47.3941]),
      feature("Rue Naturelle 59000 Lille", 0.3, [3.06, 50.63]),
    ],
  }),
  "/flanders": JSON.stringify({
    LocationResult: [
      {
        Municipality: "Kortrijk",
        Zipcode: "8500",
        Thoroughfarename: "Budastraat",
        Housenumber: "37",
        FormattedAddress: "Budastraat 37, 8500 Kortrijk",
        LocationType: "huisnummer",
        Location: {
          Lat_WGS84: 50.8302,
          Lon_WGS84: 3.2651,
          X_Lambert72: 72000,
          Y_Lambert72: 169000,
        },
      },
      {
        Municipality: "Kortrijk",
        Thoroughfarename: null,
        FormattedAddress: "Kortrijk",
        Location: { Lat_WGS84: 50.82, Lon_WGS84: 3.26 },
      },
    ],
  }),
  "/wallonia": JSON.stringify({
    x: 80_900,
    y: 145_000,
    num: "12",
    rue: { nom: "RUE SAINT-MARTIN", commune: "TOURNAI", cps: [7500], localites: ["TOURNAI"] },
  }),
  "/nothing": JSON.stringify({ x: null, y: null, rue: null }),
  "/broken": "<html>busy</html>",
  "/other-form": JSON.stringify({ results: [] }),
};

/** Longer than in service: a busy machine must not fail a test. */
const PATIENCE_MS = 3000;

let server: Server;
let base: string;
let asked: string[] = [];
let heldBack: (() => void)[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? "");
    const path = `/${request.url?.split(/[/?]/)[1]}`;
    if (path === "/slow") return;
    if (path === "/held") {
      heldBack.push(() => response.end(ANSWERS["/nothing"]));
      return;
    }
    response.writeHead(path in ANSWERS ? 200 : 503).end(ANSWERS[path]);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
  heldBack = [];
});

describe("createGeocode", () => {
  it("reads each geocoder's form and keeps what lies in the territory and is sure", async () => {
    const geocode = createGeocode(
      [france(`${base}/france`), flanders(`${base}/flanders`), wallonia(`${base}/wallonia`)],
      PATIENCE_MS,
    );
    const { addresses, isComplete } = await geocode("12 rue nationale");
    expect(isComplete).toBe(true);
    expect(addresses.map(({ label }) => label)).toEqual([
      "12 Rue Nationale 59800 Lille",
      "Budastraat 37, 8500 Kortrijk",
      "Rue Saint-Martin 12, 7500 Tournai",
    ]);
    expect(addresses.map(({ attribution }) => attribution)).toEqual([
      "Base Adresse Nationale, IGN",
      "Bron: Digitaal Vlaanderen",
      "Service public de Wallonie",
    ]);
    // Lambert 72 of the centre of Tournai
    expect(addresses[2]?.position[0]).toBeCloseTo(3.39, 1);
    expect(addresses[2]?.position[1]).toBeCloseTo(50.61, 1);
    expect(asked[0]).toContain("q=12+rue+nationale");
  });

  it("asks once for the same text", async () => {
    const geocode = createGeocode([wallonia(`${base}/nothing`)], PATIENCE_MS);
    expect(await geocode("rue x 1")).toEqual({ addresses: [], isComplete: true });
    await geocode("rue x 1");
    expect(asked).toEqual(["/nothing/rue%20x%201/"]);
  });

  it("asks once for the same text while its answer is under way", async () => {
    const geocode = createGeocode([wallonia(`${base}/nothing`)], PATIENCE_MS);
    await Promise.all([geocode("rue x 1"), geocode("rue x 1"), geocode("rue x 2")]);
    expect(asked.toSorted()).toEqual(["/nothing/rue%20x%201/", "/nothing/rue%20x%202/"]);
  });

  it("asks a geocoder a few things at once, and goes without it in a crowd", async () => {
    const geocode = createGeocode([wallonia(`${base}/held`)], PATIENCE_MS);
    const crowd = Array.from({ length: 20 }, (_, number) => geocode(`rue x ${number}`));
    // the last come away before any is answered
    expect(await crowd.at(-1)).toEqual({ addresses: [], isComplete: false });
    await vi.waitFor(() => expect(heldBack).toHaveLength(4));
    await vi.waitFor(async () => {
      for (const answer of heldBack.splice(0)) answer();
      expect(asked).toHaveLength(12);
    });
    for (const answer of heldBack.splice(0)) answer();
    const whole = (await Promise.all(crowd)).filter(({ isComplete }) => isComplete);
    expect(whole).toHaveLength(12);
  });

  it.each(["slow", "broken", "other-form", "unavailable"])(
    "goes without a geocoder that is %s, and asks it again next time",
    async (path) => {
      const geocoders = [france(`${base}/${path}`), flanders(`${base}/flanders`)];
      const geocode = createGeocode(geocoders, PATIENCE_MS);
      const { addresses, isComplete } = await geocode("budastraat 37");
      expect(addresses.map(({ label }) => label)).toEqual(["Budastraat 37, 8500 Kortrijk"]);
      expect(isComplete).toBe(false);
      await geocode("budastraat 37");
      expect(asked).toHaveLength(4);
    },
  );
});

it.each([
  ["12 rue nationale lille", true],
  ["Budastraat 37", true],
  ["Doorniksesteenweg 145 kortrijk", true],
  ["3 bis place du théâtre", true],
  ["fablab kortrijk", false],
  ["rue nationale", false],
  ["59000 lille", false],
  ["3d printing", false],
])("%j looks like an address: %s", (text, expected) => {
  expect(looksLikeAddress(text)).toBe(expected);
});
