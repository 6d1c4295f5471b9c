import { z } from "zod";

/** Text, or a number that should have been one (a postcode, a SIRET); empty is absent. */
const text = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => (value === null || value === undefined ? "" : String(value).trim()))
  .transform((value) => value || undefined);

/** Degrees, as a number or as text; empty is absent. */
const degrees = z
  .union([z.number(), z.string()])
  .nullish()
  .transform((value, context) => {
    if (value === null || value === undefined || value === "") return undefined;
    const number = Number(value);
    if (Number.isFinite(number)) return number;
    context.addIssue("expected a number of degrees");
    return z.NEVER;
  });

const rawRecordSchema = z
  .object({
    source: text,
    id: text,
    name: text,
    address: text,
    postcode: text,
    city: text,
    longitude: degrees,
    latitude: degrees,
    lon: degrees,
    lat: degrees,
    siret: text,
    phone: text,
    website: text,
    email: text,
    typology: z
      .union([z.string(), z.array(z.string())])
      .nullish()
      .transform((value) => (Array.isArray(value) ? value.join("|") : (value ?? undefined))),
  })
  .transform(({ lon, lat, ...record }) => ({
    ...record,
    longitude: record.longitude ?? lon,
    latitude: record.latitude ?? lat,
  }));

/** One record as it stands in a file of pairs: what a source says, not yet cleaned. */
export type RawPairRecord = z.infer<typeof rawRecordSchema>;

const pairSchema = z.object({ a: rawRecordSchema, b: rawRecordSchema });
const labelledPairSchema = pairSchema.extend({
  same: z.boolean(),
  doubt: z.boolean().nullish(),
});

export type LabelledPair = z.infer<typeof labelledPairSchema>;

/** Pairs of a JSON array. @throws Error that names the index and the field of the first bad value */
export function parsePairs(json: string) {
  return parseArray(json, pairSchema);
}

/** Pairs with a verdict by people. @throws Error as `parsePairs` */
export function parseLabelledPairs(json: string): LabelledPair[] {
  return parseArray(json, labelledPairSchema);
}

function parseArray<Schema extends z.ZodType>(json: string, schema: Schema): z.infer<Schema>[] {
  const parsed = z.array(schema).safeParse(parseJson(json));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const [index, ...fields] = issue?.path ?? [];
  if (index === undefined) throw new Error("The file must hold a JSON array of pairs.");
  throw new Error(`Pair ${String(index)}, ${fields.join(".") || "whole"}: ${issue?.message}`);
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ""));
  } catch (cause) {
    throw new Error(`The file is not JSON: ${cause instanceof Error ? cause.message : cause}`, {
      cause,
    });
  }
}
