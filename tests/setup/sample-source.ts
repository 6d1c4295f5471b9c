import type { SourcePlace } from "@passerelle/scripts/said";
import { defineFile, defineSource, type Source } from "@passerelle/scripts/source";
import { z } from "zod";

type Authority = Source["authority"];

/** A source of these places, read from memory. */
export function sampleSource(id: string, places: SourcePlace[], authority: Authority = "register") {
  return defineSource({
    id,
    kind: "places",
    title: id,
    publisher: id,
    licence: "CC0-1.0",
    attribution: id,
    authority,
    files: [
      defineFile<z.ZodType<SourcePlace>, SourcePlace>({
        local: () => ({ name: id, bytes: new TextEncoder().encode(JSON.stringify(places)) }),
        records: ({ bytes }) =>
          z
            .array(z.unknown())
            .parse(JSON.parse(new TextDecoder().decode(bytes)))
            .map((value, index) => ({ at: `[${index}]`, value })),
        record: z.custom<SourcePlace>(),
        convert: (place) => place,
      }),
    ],
  });
}

/** A library in Roubaix, to be varied. */
export const library: SourcePlace = {
  ref: "1",
  name: "Médiathèque de Roubaix",
  country: "FR",
  typologies: ["library"],
  address: { line: "2 rue Pierre Motte", postcode: "59100", locality: "Roubaix" },
  municipalityCode: "59512",
  position: [3.17605, 50.6897],
  phone: "+33320663131",
  website: "https://mediatheque.example.org",
};
