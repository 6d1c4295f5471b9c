import { expect, it } from "vitest";
import source from "./priority-neighbourhoods.ts";
import { bodyOf, readFixture, readWith } from "./testing.ts";

const PATH = "qpv/QP2024_France_Hexagonale_Outre_Mer_WGS84.geojson";

it("reads outlines with their code and name, also of several parts and communes", () => {
  const { read, rejected } = readFixture(source, PATH);
  expect(rejected).toEqual([]);
  expect(read).toHaveLength(13);
  const [first] = read;
  expect(first).toMatchObject({ code: "QN05980M", name: "Quartier Du Moulin" });
  expect(read.find(({ code }) => code === "QN05990M")?.shape.type).toBe("MultiPolygon");
});

it("refuses features without an outline", () => {
  const feature = (geometry: unknown) => ({
    type: "Feature",
    properties: { code_qp: "QN05980M", lib_qp: "Moulin", insee_com: "59512", lib_com: "Roubaix" },
    geometry,
  });
  const features = [feature({ type: "Point", coordinates: [3, 50] }), feature(null)];
  const { read, rejected } = readWith(source, bodyOf({ type: "FeatureCollection", features }));
  expect(read).toEqual([]);
  expect(rejected).toHaveLength(2);
});
