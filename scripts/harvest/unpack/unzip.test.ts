import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, expect, it } from "vitest";
import { gunzip } from "./gunzip.ts";
import { climbingZip, writeZip, zipBomb } from "./testing.ts";
import { unzipMember } from "./unzip.ts";

const folder = mkdtempSync(join(tmpdir(), "passerelle-unpack-"));
const packed = join(folder, "packed");
const target = join(folder, "table");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const limits = { maxBytes: 50_000_000, maxRatio: 100, maxMembers: 3 };
const CSV = "id;name\n1;Médiathèque\n";

async function unzip(archive: Buffer, more: Partial<typeof limits> = {}) {
  writeFileSync(packed, archive);
  const all = { ...limits, ...more };
  const name = await unzipMember(packed, "file.zip", /^table.*\.csv$/, target, all);
  return { name, text: readFileSync(target, "utf8") };
}

it("takes the one member that is asked for, whatever folder it is in", async () => {
  const archive = await writeZip({ "readme.txt": "…", "2026/table_2026.csv": CSV });
  expect(await unzip(archive)).toEqual({ name: "table_2026.csv", text: CSV });
});

it("takes no folder for a file, though it bears the file's name", async () => {
  const archive = await writeZip({ "table.csv/table.csv": CSV, "table.csv/": "" });
  expect(await unzip(archive)).toEqual({ name: "table.csv", text: CSV });
});

it.each([
  ["a bomb", () => zipBomb("table.csv"), /unpacks to more than 100 times its size/],
  ["a path that climbs out", () => climbingZip(CSV), /cannot be unpacked: invalid relative path/],
  ["no such member", () => writeZip({ "readme.txt": "" }), /has 0 members called .*, not one/],
  ["two such members", () => writeZip({ "table.csv": "", "b/table.csv": "" }), /has 2 members/],
  ["many members", () => writeZip({ a: "", b: "", c: "", d: "" }), /has 4 members, more than 3/],
  [
    "half of it",
    async () => (await writeZip({ "table.csv": CSV })).subarray(0, 40),
    /cannot be unpacked/,
  ],
])("refuses a ZIP with %s", async (_what, archive, message) => {
  await expect(unzip(await archive())).rejects.toThrow(message);
  expect(existsSync(join(folder, "..", "table.csv"))).toBe(false);
});

it("holds a member to its size", async () => {
  const archive = await writeZip({ "table.csv": CSV.repeat(10) });
  await expect(unzip(archive, { maxBytes: 100 })).rejects.toThrow(/more than the 100 bytes/);
});

it("holds a gzip file to the same limits", async () => {
  writeFileSync(packed, gzipSync(CSV));
  await gunzip(packed, "file.gz", target, limits);
  expect(readFileSync(target, "utf8")).toBe(CSV);
  writeFileSync(packed, gzipSync(Buffer.alloc(20_000_000)));
  await expect(gunzip(packed, "file.gz", target, limits)).rejects.toThrow(/100 times its size/);
  writeFileSync(packed, gzipSync(CSV).subarray(0, 20));
  await expect(gunzip(packed, "file.gz", target, limits)).rejects.toThrow(/cannot be unpacked/);
});
