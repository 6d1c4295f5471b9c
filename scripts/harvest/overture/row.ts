import { z } from "zod";
import type { SourcePlace } from "../said.ts";
import type { Skip } from "../source.ts";

/** Below this, most of what Overture lists is no longer there or never was. */
const MIN_CONFIDENCE = 0.7;

/** Scheme of its codes in the taxonomy. */
export const OVERTURE_CATEGORY = "overture:category";

const texts = z.array(z.string()).nullish();

/**
 * A row of the theme `places` of Overture Maps, as far as it is read. From September 2026 on what a
 * place is stands in `basic_category` and `taxonomy`; releases before have `categories`.
 */
export const overtureRowSchema = z.object({
  id: z.string(),
  geometry: z
    .object({ type: z.literal("Point"), coordinates: z.tuple([z.number(), z.number()]) })
    .optional()
    .catch(undefined),
  bbox: z.object({ xmin: z.number(), ymin: z.number() }),
  names: z.object({ primary: z.string().nullish() }).nullish(),
  confidence: z.number().nullish(),
  basic_category: z.string().nullish(),
  taxonomy: z
    .object({ primary: z.string().nullish(), hierarchy: texts, alternates: texts })
    .nullish(),
  categories: z.object({ primary: z.string().nullish(), alternate: texts }).nullish(),
  websites: texts,
  emails: texts,
  phones: texts,
  addresses: z
    .array(
      z.object({
        freeform: z.string().nullish(),
        locality: z.string().nullish(),
        postcode: z.string().nullish(),
        country: z.string().nullish(),
      }),
    )
    .nullish(),
  operating_status: z.string().nullish(),
});
export type OvertureRow = z.infer<typeof overtureRowSchema>;

/** The columns that the schema reads; a release has not all of them. */
export const OVERTURE_COLUMNS = Object.keys(overtureRowSchema.shape);

/** What Overture says of a place, in the form in which sources say it. */
export function toSourcePlace(row: OvertureRow): SourcePlace | Skip {
  const name = row.names?.primary?.trim();
  if (!name) return { skip: "no name" };
  if ((row.confidence ?? 0) < MIN_CONFIDENCE) return { skip: "too uncertain" };
  if (row.operating_status === "permanently_closed") return { skip: "closed" };
  const [address] = row.addresses ?? [];
  const country = address?.country;
  return {
    ref: row.id,
    name,
    country: country === "FR" || country === "BE" ? country : undefined,
    codes: categoriesOf(row).map((value) => ({ scheme: OVERTURE_CATEGORY, value })),
    address: {
      line: address?.freeform ?? undefined,
      postcode: address?.postcode ?? undefined,
      locality: address?.locality ?? undefined,
    },
    // the box is written with seven digits only, so the point itself comes first
    position: row.geometry?.coordinates ?? [row.bbox.xmin, row.bbox.ymin],
    website: row.websites?.[0],
    phone: row.phones?.[0],
    email: row.emails?.[0],
    certainty: row.confidence ?? undefined,
  };
}

function categoriesOf({ basic_category, taxonomy, categories }: OvertureRow): string[] {
  const all = [
    basic_category,
    taxonomy?.primary,
    ...(taxonomy?.alternates ?? []),
    categories?.primary,
    ...(categories?.alternate ?? []),
  ];
  return [...new Set(all.filter((category) => typeof category === "string"))];
}
