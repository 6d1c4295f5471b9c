import { z } from "zod";
import { type RawRecord, type SourceBody, SourceError } from "../source.ts";
import { kindOf, readJson } from "./json.ts";
import { splitFeatures } from "./split-features.ts";

const featureSchema = z.object({ properties: z.unknown(), geometry: z.unknown() });
type Feature = z.infer<typeof featureSchema>;

const collectionSchema = z.object({
  type: z.literal("FeatureCollection"),
  features: z.array(featureSchema),
});

/**
 * The features of a GeoJSON feature collection, each a record of `properties` and `geometry`; with
 * `isWanted`, of files of whole countries only those that it chooses, in memory of one at a time.
 * Throws `SourceError` when the document is something else.
 */
export function readFeatures(
  body: SourceBody,
  isWanted: (feature: Feature) => boolean = () => true,
): RawRecord[] {
  const { name } = body;
  const records: RawRecord[] = [];
  let count = 0;
  const bytes = splitFeatures(body, (json) => {
    const at = `features[${count}]`;
    const value = readJson({ name: `${name}, ${at}`, bytes: json });
    const feature = requireForm(featureSchema, value, { name, path: ["features", count++] });
    if (isWanted(feature)) records.push({ at, value: feature });
  });
  requireForm(collectionSchema, readJson({ name, bytes }), { name, path: [] });
  return records;
}

function requireForm<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  { name, path }: { name: string; path: PropertyKey[] },
): z.infer<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = [...path, ...(issue?.path ?? [])].join(".") || kindOf(value);
  throw new SourceError(
    `${name}: expected a GeoJSON FeatureCollection; ${field}: ${issue?.message}`,
  );
}
