import { expect, it } from "vitest";
import { readCsv } from "./csv.ts";

const body = (text: string) => ({ name: "places.csv", bytes: Buffer.from(text) });
const comma = { delimiter: ",", columns: ["id", "name"] };

it("reads rows by header and keeps other columns", () => {
  const text = "\uFEFFid;name;town\n1;L'Atelier;Lille\n2;;Menen\n";
  expect(readCsv(body(text), { delimiter: ";", columns: ["id", "name"] })).toEqual([
    { at: "line 2", value: { id: "1", name: "L'Atelier", town: "Lille" } },
    { at: "line 3", value: { id: "2", name: "", town: "Menen" } },
  ]);
});

it.each(["\n", "\r\n"])("gives the line on which a row begins, with %j", (newline) => {
  const lines = ["id,name", '1,"two', 'lines"', "2,one", "", "", '3,"a', "", 'b"', "4,last"];
  const records = readCsv(body(lines.join(newline)), comma);
  expect(records.map(({ at }) => at)).toEqual(["line 2", "line 4", "line 7", "line 10"]);
});

it("names missing columns and what stands there instead", () => {
  expect(() => readCsv(body("id,nom,town\n1,x,y"), comma)).toThrow(
    'places.csv, line 1: missing column "name"; found instead "nom", "town"',
  );
});

it("sees a changed delimiter as a changed header", () => {
  expect(() => readCsv(body("id;name\n1;x"), comma)).toThrow(
    'missing column "id", "name"; found instead "id;name"',
  );
});

it("refuses a last row that is cut off", () => {
  expect(() => readCsv(body('id,name\n1,"x\ny"\n2'), comma)).toThrow(
    "places.csv, line 4: the last row has 1 of 2 columns",
  );
});

it("refuses a quote that is never closed, naming the row that opens it", () => {
  expect(() => readCsv(body('id,name\n1,x\n\n2,"cut\noff'), comma)).toThrow(
    "places.csv, line 4: a quote opened in this row is never closed",
  );
});

it("refuses text after a closing quote", () => {
  expect(() => readCsv(body('id,name\n1,"x" y\n'), comma)).toThrow("places.csv, line 2: Invalid");
});

it("does not name the cells of a row whose columns cannot be told", () => {
  const records = readCsv(body("id,name\n1,a,b\n2,c\n"), comma);
  expect(records).toEqual([
    { at: "line 2", value: ["1", "a", "b"] },
    { at: "line 3", value: { id: "2", name: "c" } },
  ]);
});
