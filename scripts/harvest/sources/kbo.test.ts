import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { taxonomy } from "@passerelle/data/taxonomy";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { selectFromExtracts } from "../kbo/select-from-extracts.ts";
import { normalise } from "../steps/index.ts";
import { contextOf } from "../steps/testing.ts";
import { writeZip } from "../unpack/write-zip.ts";
import kbo from "./kbo.ts";
import { readWith } from "./testing.ts";

const FULL = fileURLToPath(new URL("fixtures/kbo", import.meta.url));
const files = readdirSync(FULL);
const full = Object.fromEntries(files.map((file) => [file, readFileSync(join(FULL, file))]));
/** Of the natural person, and the mobile number and address of a person at a company. */
const PERSONAL = /vandurand|camille|475 ?12 ?34 ?56/i;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "passerelle-kbo-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function read(path: string) {
  const selection = await selectFromExtracts(path);
  if (!selection) throw new Error("no extract");
  const body = { name: selection.name, bytes: await selection.read() };
  return { body, ...readWith(kbo, body) };
}

const refs = ({ read }: { read: { ref: string }[] }) => read.map(({ ref }) => ref);

describe("the extract of the fixture", () => {
  it("is the digital companies with a current site here, one for each door", async () => {
    const { read: companies, rejected, body } = await read(FULL);
    expect(rejected).toEqual([]);
    expect(body.name).toBe("kbo/companies-2026-07-22.json");
    expect(companies.map(({ name, address }) => `${name}, ${address?.postcode}`)).toEqual([
      "Leieland Software, 8500",
      "Données de la Lys, 7780",
      "Failliet Software, 8790",
      "Répar'Ordi, 7800",
      "Nuage Tournai, conseil, 7500",
      'De "Slimme" Fabriek, 8870',
      "Belfort\nGames Studio, 8500",
      "CLOUDHUIS, 8760",
    ]);
  });

  it("never keeps a person, not even beside the places", async () => {
    const { body, read: companies, skipped } = await read(FULL);
    expect(skipped).toEqual(["natural person"]);
    expect(new TextDecoder().decode(body.bytes)).not.toMatch(PERSONAL);
    expect(JSON.stringify(companies)).not.toMatch(PERSONAL);
  });

  it("reads names by language, streets without their mark, boxes and contacts", async () => {
    const { read: companies } = await read(FULL);
    expect(companies.find(({ ref }) => ref === "0400006620")).toMatchObject({
      names: { fr: "Données de la Lys", nl: "Leiedata" },
      municipalityCode: "57097",
      address: { street: "Rue de Lille", houseNumber: "12 bte B", locality: "Comines-Warneton" },
    });
    expect(companies[0]).toMatchObject({
      municipalityCode: "34022",
      address: { street: "Budastraat", houseNumber: "37" },
      website: "www.leieland-software.be",
      phone: "+3256239811",
      email: "info@leieland-software.be",
      identifiers: [{ scheme: "kbo", value: "0400001175" }],
    });
  });

  it("calls a company in bankruptcy neither active nor closed", async () => {
    const { read: companies } = await read(FULL);
    const ended = companies.find(({ name }) => name === "Failliet Software");
    expect(ended?.status).toBe("unknown");
  });

  it("tells associations from companies by the name of their legal form", async () => {
    const { read: companies } = await read(FULL);
    const associations = companies.filter(({ codes }) =>
      codes?.some(({ value }) => value === "nonprofit"),
    );
    expect(associations.map(({ ref }) => ref)).toEqual(["0400006620"]);
  });

  it("becomes companies with their domains, at the centre of their town until geocoded", async () => {
    const { read: companies } = await read(FULL);
    const game = companies.find(({ ref }) => ref === "2000007762");
    const result = game && normalise(game, contextOf(taxonomy));
    expect(result).toMatchObject({
      draft: {
        name: "Belfort Games Studio",
        typologies: ["company"],
        domains: ["gaming"],
        municipality: "BE-34022",
        precision: "locality",
        identifiers: [
          { scheme: "kbo", value: "0400011073" },
          { scheme: "kbo-unit", value: "2000007762" },
        ],
      },
    });
  });
});

describe("extracts of an operator", () => {
  /** Moves the games studio to Menen, deletes one company and founds another. */
  const update = (number: number, more: Record<string, string> = {}) => ({
    "meta.csv": `"Variable","Value"\n"SnapshotDate","2${number - 427}-07-2026"\n"ExtractType","update"\n"ExtractNumber","${number}"\n`,
    ...more,
  });
  const moves = update(430, {
    "address_delete.csv": '"EntityNumber"\n"2.000.007.762"\n',
    "address_insert.csv": `${full["address.csv"]?.toString().split("\n")[0]}\n"2.000.007.762","BAET",,,"8930","Menen","Menen","Rijselstraat","Rijselstraat","7","","",\n`,
    "enterprise_delete.csv": '"EnterpriseNumber"\n"0400.001.175"\n',
  });
  const undone = update(431, {
    "address_delete.csv": '"EntityNumber"\n"2.000.007.762"\n',
    "address_insert.csv": `${full["address.csv"]?.toString().split("\n")[0]}\n"2.000.007.762","BAET",,,"8870","Izegem","Izegem","Marktstraat","Marktstraat","9","","",\n`,
  });

  const put = async (name: string, extracts: Record<string, Record<string, string | Buffer>>) => {
    const path = join(folder, name);
    mkdirSync(path);
    for (const [zip, content] of Object.entries(extracts)) {
      writeFileSync(join(path, zip), await writeZip(content));
    }
    return path;
  };

  it("may be a ZIP or the folder it was unpacked into", async () => {
    const path = await put("one", { "KboOpenData_0429_2026_07_22_Full.zip": full });
    expect(refs(await read(join(path, "KboOpenData_0429_2026_07_22_Full.zip")))).toEqual(
      refs(await read(FULL)),
    );
  });

  it("are a full one and what later updates delete, then insert", async () => {
    const path = await put("updated", {
      "a_Full.zip": full,
      "b_Update.zip": moves,
      "before_Update.zip": update(429),
    });
    const { read: companies, body } = await read(path);
    expect(body.name).toBe("kbo/companies-2026-07-23.json");
    expect(companies.find(({ ref }) => ref === "2000007762")?.address).toMatchObject({
      postcode: "8930",
      street: "Rijselstraat",
    });
    expect(companies.some(({ ref }) => ref === "0400001175")).toBe(false);

    writeFileSync(join(path, "c_Update.zip"), await writeZip(undone));
    const later = await read(path);
    expect(later.read.find(({ ref }) => ref === "2000007762")?.address?.postcode).toBe("8870");
  });

  it("are refused when one between them is missing, or without a full one", async () => {
    const gap = await put("gap", { "a.zip": full, "b.zip": undone });
    await expect(read(gap)).rejects.toThrow("gap: update 430 is missing");
    const none = await put("none", { "b.zip": undone });
    await expect(read(none)).rejects.toThrow("none has no full extract");
    await expect(read(join(folder, "nowhere"))).rejects.toThrow(/there is no .*nowhere/);
  });

  it("are refused when they are no extract or are cut off", async () => {
    const path = await put("broken", { "a.zip": full });
    writeFileSync(join(path, "a.zip"), (await writeZip(full)).subarray(0, 2_000));
    await expect(read(path)).rejects.toThrow("a.zip cannot be unpacked");
    const cut = await put("cut", {
      "a.zip": { ...full, "activity.csv": full["activity.csv"]?.subarray(0, -9) ?? "" },
    });
    await expect(read(cut)).rejects.toThrow(/activity\.csv.*cut off/);
  });

  it("are told from others without being read", async () => {
    const fingerprint = async (path: string) => (await selectFromExtracts(path))?.fingerprint;
    const path = await put("kept", { "a.zip": full });
    const first = await fingerprint(path);
    expect(await fingerprint(await put("copy", { "other-name.zip": full }))).toBe(first);
    writeFileSync(join(path, "b.zip"), await writeZip(moves));
    expect(await fingerprint(path)).not.toBe(first);
  });
});
