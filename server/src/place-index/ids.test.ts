import fc from "fast-check";
import { expect, it } from "vitest";
import { Ids } from "./ids.ts";
import { PackedTexts } from "./packed-texts.ts";

it("gives each row its id and each id its row, and an unknown id none", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { maxLength: 50 }), fc.string(), (texts, other) => {
      const packed = new PackedTexts(texts.length);
      for (const text of texts) packed.add(text);
      // the rows are the texts backwards
      const backwards = Uint32Array.from(texts.keys()).reverse();
      const ids = new Ids(packed, backwards, backwards);
      for (const [row, text] of texts.toReversed().entries()) {
        expect(ids.get(row)).toBe(text);
        expect(ids.rowOf(text)).toBe(row);
      }
      if (!texts.includes(other)) expect(ids.rowOf(other)).toBeUndefined();
    }),
  );
});
