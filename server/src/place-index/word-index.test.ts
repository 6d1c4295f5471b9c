import fc from "fast-check";
import { expect, it } from "vitest";
import { FIELDS, WordCollector } from "./word-index.ts";

const word = fc.string({ unit: fc.constantFrom("a", "b", "1"), minLength: 1, maxLength: 3 });
const place = fc.record({
  name: fc.array(word),
  address: fc.array(word),
  summary: fc.array(word),
});

it("finds the rows and fields that have a word or its beginning", () => {
  fc.assert(
    fc.property(fc.array(place), word, (places, wanted) => {
      const collector = new WordCollector();
      for (const [at, texts] of places.entries()) {
        for (const field of FIELDS) collector.add(at, field, texts[field].join(" "));
      }
      // rows in the reverse order of reading
      const last = places.length - 1;
      const index = collector.finish(Uint32Array.from(places.keys(), (at) => last - at));
      const naive = (matches: (word: string) => boolean) =>
        places.flatMap((texts, at) =>
          FIELDS.flatMap((field, number) =>
            texts[field].filter(matches).map(() => `${last - at} ${number}`),
          ),
        );
      const visited: string[] = [];
      const visit = (row: number, field: number) => visited.push(`${row} ${field}`);
      index.forWord(wanted, visit);
      expect(visited.splice(0).sort()).toEqual(naive((each) => each === wanted).sort());
      index.forBeginning(wanted, visit);
      expect(visited.sort()).toEqual(naive((each) => each.startsWith(wanted)).sort());
    }),
  );
});
