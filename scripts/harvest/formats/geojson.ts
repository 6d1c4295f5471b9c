import { z } from "zod";
import { type RawRecord, type SourceBody, SourceError } from "../source.ts";
import { kindOf, readJson } from "./json.ts";

const collectionSchema = z.object({
  type: z.literal("FeatureCollection"),
  features: z.array(
    z.object({
      properties: z.unknown(),
      geometry: z.unknown(),
    }),
  ),
});

/**
 * The features of a GeoJSON feature collection, each a record of `properties` and `geometry`.
 * Throws `SourceError` when the document is something else.
 */
export function readFeatures(body: SourceBody): RawRecord[] {
  const document = readJson(body);
  const collection = collectionSchema.safeParse(document);
  if (!collection.success) {
    const [issue] = collection.error.issues;
    const field = issue?.path.join(".") || kindOf(document);
    throw new SourceError(
      `${body.name}: expected a GeoJSON FeatureCollection; ${field}: ${issue?.message}`,
    );
  }
  return collection.data.features.map(({ properties, geometry }, index) => ({
    at: `features[${index}]`,
    value: { properties, geometry },
  }));
}
