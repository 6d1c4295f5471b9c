import { createRoute, z } from "@hono/zod-openapi";
import { placeListSchema } from "@passerelle/data/contract";
import { THEMES } from "@passerelle/data/look";
import { territory } from "@passerelle/data/territory";
import { localeOf } from "../platform/locale.ts";
import { createRouter, problemResponse } from "../platform/router.ts";
import { bboxOf } from "./bbox.ts";
import { drawMap } from "./draw-map.ts";
import { readGround } from "./ground.queries.ts";
import { findMarkers, findMarkersOf } from "./markers.ts";
import { pixelsSchema } from "./pixels.ts";

/** A number can be told from its neighbours on paper up to here. */
const MOST_NUMBERS = 100;

const getMap = createRoute({
  method: "get",
  path: "/map.svg",
  tags: ["places"],
  summary:
    "A picture of the places that match, or of given ones, for paper and for pages without script",
  request: {
    query: placeListSchema.omit({ limit: true, cursor: true }).extend({
      /** Comma-separated ids, in the order of their numbers; the filters then count for nothing. */
      ids: z
        .string()
        .transform((ids) => ids.split(",").filter(Boolean))
        .pipe(z.array(z.string()).max(MOST_NUMBERS))
        .optional(),
      width: pixelsSchema(720),
      height: pixelsSchema(480),
      /** Whether the places carry their number in the list; then the first 100 are drawn. */
      numbers: z.enum(["true", "false"]).default("false"),
      theme: z.enum(THEMES).default("light"),
    }),
  },
  responses: {
    200: {
      description: "The map",
      content: { "image/svg+xml": { schema: z.string() } },
    },
    400: problemResponse("A filter is malformed"),
  },
});

export const staticMapRoutes = createRouter().openapi(getMap, async (c) => {
  const { ids, width, height, numbers, theme, ...list } = c.req.valid("query");
  const { db, dataVersion } = c.var;
  const isNumbered = numbers === "true";
  const limit = isNumbered ? MOST_NUMBERS : 1000;
  const found = ids
    ? await findMarkersOf(db, dataVersion, ids)
    : await findMarkers(db, dataVersion, { ...list, limit });
  const { ground, attribution } = await readGround(db, dataVersion);
  const locale = localeOf(c);
  const svg = drawMap({
    ground,
    bbox: list.bbox ?? bboxOf(found.map(({ position }) => position)) ?? territory.view.bbox,
    width,
    height,
    markers: isNumbered ? found.map((marker, index) => ({ ...marker, number: index + 1 })) : found,
    locale,
    theme,
    title: territory.name[locale],
    ...(attribution && { attribution }),
  });
  return c.body(svg, 200, { "content-type": "image/svg+xml" });
});
