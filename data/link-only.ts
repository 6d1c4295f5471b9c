import { z } from "zod";
import { labelSchema } from "./contract/index.ts";
import linkOnlyFile from "./link-only.json" with { type: "json" };

const linkOnlySchema = z.strictObject({
  key: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string().min(1),
  url: z.url(),
  /** Why nothing is taken over from it. */
  reason: labelSchema,
});

/** Directories that visitors should know of and whose terms let nobody copy them. */
export const linkOnly = z.array(linkOnlySchema).parse(linkOnlyFile);
