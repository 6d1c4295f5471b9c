import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { cellOf, type LineBytes } from "./csv-lines.ts";
import { readCsvStream } from "./csv-stream.ts";

const TABLE = [
  '"Number","Name","Since"',
  '"0200.448.421","Leie ""data""",02-08-1963',
  '"0403.449.823","two',
  'lines, one comma",',
  '"0500.000.001","Ieper é",01-01-2001',
].join("\n");

async function read(text: string, size: number, isWanted: (line: LineBytes) => boolean) {
  const bytes = Buffer.from(text);
  const chunks: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
  const rows: Record<string, string>[] = [];
  const options = { name: "table.csv", columns: ["Number", "Name"], isWanted };
  for await (const row of readCsvStream(Readable.from(chunks), options)) rows.push(row);
  return rows;
}

const all = () => true;

describe("readCsvStream", () => {
  it.each([1, 7, 10_000])("reads rows of quoted cells in chunks of %i bytes", async (size) => {
    expect(await read(TABLE, size, all)).toEqual([
      { Number: "0200.448.421", Name: 'Leie "data"', Since: "02-08-1963" },
      { Number: "0403.449.823", Name: "two\nlines, one comma", Since: "" },
      { Number: "0500.000.001", Name: "Ieper é", Since: "01-01-2001" },
    ]);
  });

  it("passes over what is not wanted, and takes a byte order mark and CRLF", async () => {
    const windows = `\uFEFF${TABLE.replaceAll("\n", "\r\n")}\r\n`;
    const rows = await read(windows, 5, (line) => cellOf(line, 2) === "01-01-2001");
    expect(rows).toEqual([{ Number: "0500.000.001", Name: "Ieper é", Since: "01-01-2001" }]);
  });

  it("says what is missing, cut off or never closed", async () => {
    await expect(read("Number;Name\n1;a\n", 99, all)).rejects.toThrow(/missing column "Number"/);
    await expect(read("", 99, all)).rejects.toThrow(/missing column/);
    await expect(read(`${TABLE}\n"0600`, 99, all)).rejects.toThrow(/line 6: a quote opens here/);
    await expect(read(`${TABLE}\n"0600"`, 99, all)).rejects.toThrow(/line 6: 1 of 3 columns/);
  });
});

it.each([
  [
    "a quote that is never closed",
    '"0403.449.823,"Ieper"\n',
    /table\.csv, line 3: a quote opens here/,
  ],
  [
    "a row without an end",
    "0403.449.823",
    /table\.csv, line 3: a row begins here that does not end/,
  ],
])("reads no further than a megabyte after %s", async (_what, broken, message) => {
  let sent = 0;
  async function* endless() {
    yield Buffer.from(`"Number","Name"\n"0200.448.421","Leie"\n${broken}`);
    // more than anybody holds in memory
    for (; sent < 1e10; sent += 100_000) yield Buffer.alloc(100_000, "x");
  }
  const options = { name: "table.csv", columns: ["Number", "Name"], isWanted: all };
  const rows = readCsvStream(endless(), options);
  expect((await rows.next()).value).toEqual({ Number: "0200.448.421", Name: "Leie" });
  await expect(rows.next()).rejects.toThrow(message);
  expect(sent).toBeLessThan(1_500_000);
});

it("finds a cell in the bytes of a line", () => {
  const bytes = Buffer.from('x\n"1","a,b","",é\n');
  const line = { bytes, from: 2, to: bytes.length - 1 };
  expect([0, 1, 2, 3, 4].map((index) => cellOf(line, index))).toEqual(["1", "a,b", "", "é", ""]);
});
