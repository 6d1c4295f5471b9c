import { expect, it } from "vitest";
import { type Row, toCsv, toGeoJson } from "./rows.ts";

const rows: Row[] = [
  { position: [3.06, 50.63], values: { name: 'Atelier "B", Lille', places: 0 } },
  { position: [3.26, 50.83], values: { name: "=SUM(A1)", places: undefined } },
];

it("writes a table that spreadsheets read as text and numbers", () => {
  expect(toCsv(rows)).toBe(
    [
      "name,places,longitude,latitude",
      '"Atelier ""B"", Lille",0,3.06,50.63',
      "'=SUM(A1),,3.26,50.83",
      "",
    ].join("\r\n"),
  );
});

it("writes a map with what it rests on", () => {
  const map = toGeoJson(rows, { dataVersion: 3 });
  expect(map.about).toEqual({ dataVersion: 3 });
  expect(map.features[0]?.geometry).toEqual({ type: "Point", coordinates: [3.06, 50.63] });
});
