/**
 * Places that no open data set holds, or not well enough, compiled by the editors of Passerelle
 * from the documents that each cites; see `data/curated`. An actor is the body itself.
 */
import { curatedPlaceSchema, readCurated } from "@passerelle/data/curated";
import { z } from "zod";
import { readJson } from "../formats/json.ts";
import { defineFile, defineSource } from "../source.ts";

const entriesSchema = z.array(
  z.object({ file: z.string(), index: z.number(), place: z.unknown() }),
);
const keySchema = z.object({ key: z.string() });

export default defineSource({
  id: "curated",
  kind: "places",
  title: "Passerelle",
  publisher: "Passerelle",
  licence: "etalab-2.0",
  attribution: "Passerelle; some positions © OpenStreetMap contributors (ODbL 1.0)",
  authority: "editor",
  files: [
    defineFile({
      local: () => ({
        name: "data/curated",
        bytes: new TextEncoder().encode(JSON.stringify(readCurated())),
      }),
      records: (body) =>
        entriesSchema.parse(readJson(body)).map(({ file, index, place }) => ({
          at: `${file} [${index}] ${keySchema.safeParse(place).data?.key ?? ""}`.trimEnd(),
          value: place,
        })),
      record: curatedPlaceSchema,
      convert: (place) => ({
        ref: place.key,
        name: place.name,
        names: place.names,
        country: place.municipality.startsWith("FR") ? "FR" : "BE",
        typologies: place.typologies,
        functions: place.functions,
        domains: place.domains,
        labels: place.labels,
        languages: place.languages,
        access: place.access,
        costs: place.costs,
        equipment: place.equipment,
        status: place.status,
        summary: { texts: place.summary, origin: "editor" },
        address: place.address,
        municipalityCode: place.municipality.slice(3),
        position: place.position,
        precision: place.precision,
        ...(place.positionFrom.includes("OpenStreetMap") && {
          fieldLicences: { position: "ODbL-1.0" },
        }),
        openingHours: place.openingHours,
        website: place.website,
        phone: place.phone,
        email: place.email,
        identifiers: place.identifiers,
        isOrganisation: place.kind === "actor",
        citations: place.sources.map(({ title, url, dataset, date, licence }) => ({
          title: dataset ? `${title} (${dataset})` : title,
          url,
          date,
          licence,
        })),
      }),
    }),
  ],
});
