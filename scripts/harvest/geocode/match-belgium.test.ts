import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { writeZip } from "../unpack/write-zip.ts";
import { type WantedAddress, wantedAddressOf } from "./address.ts";
import { hasTables, openTables } from "./best-tables.ts";
import { matchBelgium } from "./match-belgium.ts";

const FOLDER = fileURLToPath(new URL("../sources/fixtures/best", import.meta.url));

function wanted(street: string, houseNumber: string, postcode: string): WantedAddress {
  const address = wantedAddressOf({
    address: { country: "BE", street, houseNumber, postcode },
    municipality: "BE-34022",
    precision: "locality",
  });
  if (!address) throw new Error(`${street} is not looked for`);
  return address;
}

async function find(street: string, houseNumber: string, postcode: string, folder = FOLDER) {
  const address = wanted(street, houseNumber, postcode);
  return (await matchBelgium([address], await openTables(folder))).get(address.key);
}

describe("matchBelgium", () => {
  it.each([
    ["Budastraat", "37", "8500", [3.26511, 50.83021]],
    ["BUDASTRAAT", "37 bus 4", "8500", [3.26511, 50.83021]],
    ["doorniksewijk", "180 a", "8500", [3.25634, 50.82412]],
    ["R. Saint Martin", "52 bte 3", "7500", [3.38812, 50.60611]],
    ["Sint-Maartensstraat", "52", "7500", [3.38812, 50.60611]],
    ["Marktstraat", "5", "8870", [3.214, 50.9161]],
  ])("finds the house of %s %s, %s", async (street, houseNumber, postcode, position) => {
    const answer = await find(street, houseNumber, postcode);
    expect(answer).toEqual({ method: "exact", precision: "address", position });
  });

  it("finds the middle of the street where the house is not known, or has no number", async () => {
    for (const houseNumber of ["12", ""]) {
      expect(await find("Rue de Lille", houseNumber, "7780")).toEqual({
        method: "exact",
        precision: "street",
        position: [3.00021, 50.77051],
      });
    }
  });

  it("knows no street of another postcode, and says nothing of postcodes in no table", async () => {
    expect(await find("Veldstraat", "1", "8500")).toEqual({ method: "exact" });
    expect(await find("Rijselstraat", "1", "8930")).toBeUndefined();
  });

  it("reads ZIPs as they are downloaded", async () => {
    const folder = mkdtempSync(join(tmpdir(), "passerelle-best-"));
    expect(hasTables(folder)).toBe(false);
    for (const name of readdirSync(FOLDER)) {
      const zip = await writeZip({ [name]: readFileSync(join(FOLDER, name)) });
      writeFileSync(join(folder, name.replace("csv", "zip")), zip);
    }
    expect(hasTables(folder)).toBe(true);
    expect(await find("Budastraat", "37", "8500", folder)).toMatchObject({ precision: "address" });
    rmSync(folder, { recursive: true });
  });
});

describe("wantedAddressOf", () => {
  const draft = {
    address: { country: "FR", street: "Av. de la Gare", houseNumber: "12 BIS" },
    municipality: "FR-59350",
    precision: "locality",
  } as const;

  it("is one for all spellings of an address", () => {
    const address = { country: "FR", street: "avenue de la GARE", houseNumber: "12bis" } as const;
    expect(wantedAddressOf({ ...draft, address })?.key).toBe(wantedAddressOf(draft)?.key);
    expect(wantedAddressOf(draft)?.key).toBe("FR-59350||avenue gare|12bis");
  });

  it("leaves exact positions alone, towns without a street and Belgian streets without a postcode", () => {
    const address = { country: "BE", street: "Stationsstraat" } as const;
    expect(wantedAddressOf({ ...draft, address })).toBeUndefined();
    expect(wantedAddressOf({ ...draft, precision: "address" })).toBeUndefined();
    expect(wantedAddressOf({ ...draft, address: { country: "FR" } })).toBeUndefined();
  });
});
