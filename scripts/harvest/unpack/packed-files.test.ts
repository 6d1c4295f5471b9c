import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { afterAll, expect, it } from "vitest";
import { STREAMED } from "./limits.ts";
import { openPackedFiles } from "./packed-files.ts";
import { climbingZip, writeZip, zipBomb } from "./testing.ts";

const folder = mkdtempSync(join(tmpdir(), "passerelle-packed-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const CSV = "id,name\n1,Médiathèque\n";

async function read(archive: Buffer, file = "table.csv", limits = STREAMED) {
  const path = join(folder, "extract.zip");
  writeFileSync(path, archive);
  const files = await openPackedFiles(path, "extract.zip", limits);
  return (await buffer(files.open(file))).toString();
}

it("reads the members of a ZIP, and the files of a folder in which one was unpacked", async () => {
  const archive = await writeZip({ "in/table.csv": CSV, "readme.txt": "…" });
  expect(await read(archive)).toBe(CSV);
  writeFileSync(join(folder, "table.csv"), CSV);
  const unpacked = await openPackedFiles(folder);
  expect([...unpacked.marks.keys()]).toEqual(["table.csv"]);
  expect((await buffer(unpacked.open("table.csv"))).toString()).toBe(CSV);
});

it.each([
  ["a bomb", () => zipBomb("table.csv"), /table\.csv unpacks to more than 100 times its size/],
  ["a path that climbs out", () => climbingZip(CSV), /cannot be unpacked: invalid relative path/],
  ["no such member", () => writeZip({ "readme.txt": "" }), /extract\.zip has no table\.csv/],
  [
    "too many members",
    () => writeZip(Object.fromEntries(Array.from({ length: 1_001 }, (_, at) => [`${at}.csv`, ""]))),
    /has 1001 members, more than 1000/,
  ],
  [
    "half of it",
    async () => (await writeZip({ "table.csv": CSV })).subarray(0, 40),
    /cannot be unpacked/,
  ],
])("refuses a ZIP with %s", async (_what, archive, message) => {
  await expect(read(await archive())).rejects.toThrow(message);
});

it("holds a member to its size", async () => {
  const archive = await writeZip({ "table.csv": CSV.repeat(10) });
  const small = { ...STREAMED, maxBytes: 100 };
  await expect(read(archive, "table.csv", small)).rejects.toThrow(/more than the 100 bytes/);
});
