import { z } from "zod";
import { labelSchema } from "./contract/index.ts";
import licencesFile from "./licences.json" with { type: "json" };

const licenceSchema = z.strictObject({
  /** SPDX id, or `LicenseRef-` and a name of our own. */
  key: z.string().regex(/^[A-Za-z0-9.-]+$/),
  name: labelSchema,
  url: z.url(),
  attributionRequired: z.boolean(),
  /** Whether a database that mixes in such data must be published under the same licence. */
  shareAlike: z.boolean(),
});
export type Licence = z.infer<typeof licenceSchema>;

/** The licences of all sources. */
export const licences: Licence[] = z.array(licenceSchema).parse(licencesFile);

const byKey = new Map(licences.map((licence) => [licence.key, licence]));

/** Undefined when no source may use that licence: it is not in `licences.json`. */
export function findLicence(key: string): Licence | undefined {
  return byKey.get(key);
}
