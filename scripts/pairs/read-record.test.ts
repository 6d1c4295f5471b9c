import { describe, expect, it } from "vitest";
import { parsePairs } from "./pair-file.ts";
import { readRecord } from "./read-record.ts";

function read(raw: object) {
  const [pair] = parsePairs(JSON.stringify([{ a: raw, b: {} }]));
  if (!pair) throw new Error("no pair");
  return readRecord(pair.a, "0/a");
}

describe("readRecord", () => {
  it("cleans a raw record as the harvest does", () => {
    const record = read({
      source: "census",
      id: "7",
      name: "MÃ©diathÃ¨que ODETTE VERHULST",
      address: "12 BIS AV DE LA PAIX",
      postcode: "59000",
      city: "LILLE CEDEX",
      longitude: 3.1,
      latitude: 50.6,
      siret: "213 503 500 00017",
      phone: "03 20 49 50 00",
      website: "www.fil.fr",
    });
    expect(record).toMatchObject({
      key: "census/7",
      source: "census",
      street: "Avenue de la Paix",
      houseNumber: "12 bis",
      locality: "Lille",
      position: [3.1, 50.6],
      phone: "+33320495000",
      website: "https://www.fil.fr/",
    });
    expect(record.name.toLowerCase()).toBe("médiathèque odette verhulst");
  });

  it("reads a number in Belgium where the postcode is Belgian", () => {
    expect(
      read({ address: "Leiestraat 30", postcode: "8500", phone: "056 23 98 11" }),
    ).toMatchObject({
      street: "Leiestraat",
      houseNumber: "30",
      phone: "+3256239811",
    });
  });

  it("maps codes of national schemas, and leaves out what it does not know", () => {
    expect(read({ typology: "BIB|XYZ" }).typologies).toEqual(["library"]);
  });

  it("has its place in the file as key, and neither name nor position, when nothing is given", () => {
    const record = read({ longitude: 0, latitude: 0 });
    expect(record).toMatchObject({ key: "0/a", name: "", identifiers: [], typologies: [] });
    expect(record.position).toBeUndefined();
  });
});
