import fc from "fast-check";
import { expect, it } from "vitest";
import { PackedTexts } from "./packed-texts.ts";

it("gives back each text and tells what it begins with", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" })), fc.string(), (texts, beginning) => {
      const packed = new PackedTexts(texts.length);
      for (const text of texts) packed.add(text.normalize());
      for (const [at, text] of texts.entries()) {
        expect(packed.get(at)).toBe(text.normalize());
        expect(packed.compare(at, Buffer.from(text.normalize()))).toBe("same");
        const isOther = !text.normalize().startsWith(beginning);
        expect(packed.compare(at, Buffer.from(beginning)) === "other").toBe(isOther);
      }
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
