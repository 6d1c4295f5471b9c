import { expect, it } from "vitest";
import { readArray, readJson } from "./json.ts";

const body = (text: string) => ({ name: "places.json", bytes: Buffer.from(text) });

it("gives each record of an array its index", () => {
  expect(readArray(body('[{"id": 1}, "x"]'))).toEqual([
    { at: "[0]", value: { id: 1 } },
    { at: "[1]", value: "x" },
  ]);
});

it("reads the array that is picked from the document", () => {
  const elements = (document: unknown) => (document as { elements: unknown }).elements;
  expect(readArray(body('{"elements": [7]}'), elements)).toEqual([{ at: "[0]", value: 7 }]);
});

it.each([
  ["{}", "an object"],
  ["null", "nothing"],
  ['"text"', "a string"],
])("refuses %s as records", (text, found) => {
  expect(() => readArray(body(text))).toThrow(
    `places.json: expected an array of records, found ${found}`,
  );
});

it.each([
  ['{"a": 1,\n "b": }', "line 2, column 7: Unexpected token '}'"],
  ["[1,\n2 3]", "line 2, column 3: Expected ',' or ']' after array element"],
  ['[\n  {"a": 1},\n\n  {b: 2}\n]', "line 4, column 4: Expected property name"],
  ["[1]\n]", "line 2, column 1: Unexpected non-whitespace character"],
  ["not json", "line 1, column 2: Unexpected token 'o'"],
  ["[1,]", "line 1, column 4: Unexpected token ']'"],
])("says where %j is broken", (text, message) => {
  expect(() => readJson(body(text))).toThrow(message);
});

it.each(['[{"a": 1},\n{"a"', '[1,\n"text', "[1,\n"])("says that %j is cut off", (text) => {
  expect(() => readJson(body(text))).toThrow(/^places\.json, line 2, column \d+: /);
});

it("finds the place of an error in a long document", () => {
  const lines = Array.from({ length: 2000 }, (_, index) => `{"id": ${index}}`);
  lines[1499] = '{"id": oops}';
  expect(() => readJson(body(`[${lines.join(",\n")}]`))).toThrow("line 1500, column 8");
});
