import { deflateRawSync } from "node:zlib";
import { expect, it } from "vitest";
import source from "./priority-neighbourhoods.ts";
import { bodyOf, fixture, readFixture, readWith } from "./testing.ts";

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

it.each([8, 0])("reads the file inside the publisher's ZIP, method %i", (method) => {
  const { bytes } = fixture(PATH);
  const zip = zipOf(
    [
      ["GPKG/QP2024_France_Hexagonale_Outre_Mer_LB93.gpkg", Buffer.from("x")],
      ["GEOJSON/QP2024_France_Hexagonale_Outre_Mer_WGS84.geojson", Buffer.from(bytes)],
    ],
    method,
  );
  const name = "QP2024_France_Hexagonale_Outre_Mer_WGS84.zip";
  expect(readWith(source, { name, bytes: zip })).toEqual(readFixture(source, PATH));
  expect(() => readWith(source, { name, bytes: zip.subarray(0, 200) })).toThrow("cut off");
  expect(() =>
    readWith(source, { name, bytes: zipOf([["a.txt", Buffer.from("x")]], method) }),
  ).toThrow("found a.txt");
});

/** A ZIP as the specification has it, without checksums. */
function zipOf(entries: [name: string, content: Buffer][], method: number): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of entries) {
    const data = method === 8 ? deflateRawSync(content) : content;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(method, 8);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(method, 10);
    central.writeUInt32LE(data.length, 20);
    central.writeUInt32LE(content.length, 24);
    central.writeUInt16LE(Buffer.byteLength(name), 28);
    central.writeUInt32LE(at, 42);
    parts.push(local, Buffer.from(name), data);
    directory.push(central, Buffer.from(name));
    at += local.length + Buffer.byteLength(name) + data.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...directory, end]);
}
