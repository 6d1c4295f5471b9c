/**
 * https://wiki.openstreetmap.org/wiki/Overpass_API
 *
 * The query is made of the tags of our typologies, all in one, so that one slot is taken. A node has its own position, a way or relation
 * its `center`. An answer cut short by a time or memory limit comes with status 200 and a `remark`.
 * Names have language suffixes; contacts come with and without `contact:`. Ids change when a thing
 * is mapped anew. The date is the day of the database, unless a mapper noted a check.
 */
import { countrySchema } from "@passerelle/data/contract";
import { taxonomy } from "@passerelle/data/taxonomy";
import { territory } from "@passerelle/data/territory";
import { readEnvironment } from "@passerelle/server/env";
import { z } from "zod";
import { readArray } from "../formats/json.ts";
import type { SourcePlace } from "../said.ts";
import { defineFile, defineSource, type Skip, SourceError } from "../source.ts";
import { toIdentifiers } from "./parts/identifiers.ts";
import { readHackerspace } from "./parts/osm-hackerspace.ts";
import { readLifecycle } from "./parts/osm-lifecycle.ts";
import { readNames } from "./parts/osm-names.ts";
import { toOverpassQuery } from "./parts/osm-query.ts";
import { toPosition } from "./parts/position.ts";

const answerSchema = z.object({
  osm3s: z.object({ timestamp_osm_base: z.string() }),
  elements: z.array(z.record(z.string(), z.unknown())),
  remark: z.string().optional(),
});

function elementsOf(document: unknown): unknown {
  const answer = answerSchema.safeParse(document);
  if (!answer.success) throw new SourceError("not an answer of Overpass");
  const { elements, osm3s, remark } = answer.data;
  if (remark && /error|timed out|out of memory/i.test(remark)) {
    throw new SourceError(`Overpass gave up: ${remark}`);
  }
  const baseDate = osm3s.timestamp_osm_base.slice(0, 10);
  return elements.map((element) => ({ ...element, baseDate }));
}

const point = z.object({ lat: z.number(), lon: z.number() });

export default defineSource({
  id: "osm",
  kind: "places",
  title: "OpenStreetMap",
  publisher: "OpenStreetMap contributors",
  homepage: "https://www.openstreetmap.org",
  licence: "ODbL-1.0",
  attribution: "© OpenStreetMap contributors",
  authority: "observer",
  files: [
    defineFile({
      live: {
        url: readEnvironment().OVERPASS_URL,
        body: `data=${encodeURIComponent(toOverpassQuery(taxonomy, territory.view.bbox))}`,
        format: "json",
        maxBytes: 50_000_000,
        // the query may take 180 s, and wait for its turn before
        answerWithinMs: 300_000,
      },
      archive: /^overpass-.*\.json$/,
      records: (body) => readArray(body, elementsOf),

      record: z.object({
        type: z.enum(["node", "way", "relation"]),
        id: z.number(),
        ...point.partial().shape,
        center: point.optional(),
        tags: z.record(z.string(), z.string()).default({}),
        baseDate: z.string(),
      }),

      convert: ({ type, id, lat, lon, center, tags: given, baseDate }): SourcePlace | Skip => {
        const { tags: current, status } = readLifecycle(given);
        const position = toPosition(center?.lon ?? lon, center?.lat ?? lat);
        const { tags, codes } = readHackerspace(current, position);
        if (!tags.name) return { skip: "no name" };
        const ref = `${type}/${id}`;
        return {
          ref,
          name: tags.name,
          names: { fr: tags["name:fr"], nl: tags["name:nl"], en: tags["name:en"] },
          country: countrySchema.safeParse(tags["addr:country"]).data,
          osmTags: tags,
          codes: [...codes, ...readNames(tags)],
          status,
          address: {
            street: tags["addr:street"],
            houseNumber: tags["addr:housenumber"],
            postcode: tags["addr:postcode"],
            locality: tags["addr:city"],
          },
          position,
          openingHours: tags.opening_hours,
          website: tags["contact:website"] ?? tags.website ?? tags.url,
          phone: tags["contact:phone"] ?? tags.phone,
          email: tags["contact:email"] ?? tags.email,
          identifiers: toIdentifiers({
            osm: ref,
            siret: tags["ref:FR:SIRET"],
            kbo: tags["ref:BE:KBO"] ?? toKbo(tags["ref:vatin"]),
            isil: tags["ref:isil"],
            wikidata: tags.wikidata,
          }),
          date: tags.check_date ?? baseDate,
        };
      },
    }),
  ],
});

/** A Belgian VAT number is `BE` and the number of the Crossroads Bank. */
function toKbo(vat: string | undefined): string | undefined {
  return vat?.startsWith("BE") ? vat.slice(2) : undefined;
}
