import { readFileSync } from "node:fs";
import { labelSchema } from "@passerelle/data/contract";
import { linkOnly } from "@passerelle/data/link-only";
import { expect, it } from "vitest";
import { z } from "zod";

const schema = z.strictObject({
  key: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string().min(1),
  url: z.url({ protocol: /^https$/ }),
  reason: labelSchema,
});

it("says of each directory that is only linked to why, in three languages", () => {
  expect(z.array(schema).parse(linkOnly)).toEqual(linkOnly);
});

it("is explained in docs/SOURCES.md too", () => {
  const page = readFileSync(new URL("../../docs/SOURCES.md", import.meta.url), "utf8");
  for (const { title } of linkOnly) expect(page).toContain(`**${title}**`);
});
