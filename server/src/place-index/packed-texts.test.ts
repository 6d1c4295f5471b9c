import fc from "fast-check";
import { expect, it } from "vitest";
import { PackedTexts } from "./packed-texts.ts";

it("gives back each text", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" })), (texts) => {
      const packed = packedTexts(texts.map((text) => text.normalize()));
      for (const [at, text] of texts.entries()) expect(packed.get(at)).toBe(text.normalize());
    }),
  );
});

it("tells which of its texts begin with another, and which are it", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", " ", "é"), maxLength: 4 });
  fc.assert(
    fc.property(fc.array(word), word, (texts, beginning) => {
      const sorted = texts.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
      const { from, wholeTo, to } = packedTexts(sorted).rangeOf(Buffer.from(beginning));
      const begin = sorted.filter((text) => text.startsWith(beginning));
      expect(sorted.slice(from, to)).toEqual(begin);
      expect(sorted.slice(from, wholeTo)).toEqual(begin.filter((text) => text === beginning));
    }),
  );
});

it("grows beyond its first buffer", () => {
  const packed = new PackedTexts(2);
  packed.add("é".repeat(100_000));
  packed.add("end");
  expect(packed.get(0).length).toBe(100_000);
  expect(packed.get(1)).toBe("end");
});

function packedTexts(texts: string[]): PackedTexts {
  const packed = new PackedTexts(texts.length);
  for (const text of texts) packed.add(text);
  return packed;
}
