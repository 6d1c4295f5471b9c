import { createRoute, z } from "@hono/zod-openapi";
import { localeSchema, sitingQuerySchema } from "@passerelle/data/contract";
import { THEMES } from "@passerelle/data/look";
import { territory } from "@passerelle/data/territory";
import { localeOf } from "../../platform/locale.ts";
import { createRouter, problemResponse } from "../../platform/router.ts";
import { drawMap } from "../../static-map/draw-map.ts";
import { readGround } from "../../static-map/ground.queries.ts";
import { bboxOfMunicipalities } from "../../static-map/ground.ts";
import { findMarkers } from "../../static-map/markers.ts";
import { pixelsSchema } from "../../static-map/pixels.ts";
import { coverageOf } from "../coverage.ts";
import { sitingOf } from "../siting/siting.ts";
import { situationOf } from "../situation.ts";
import { situationIn } from "../situation-in.ts";
import { reachColours, reachLegend } from "./reach-areas.ts";

const MOST_MARKERS = 1000;

const getPicture = createRoute({
  method: "get",
  path: "/coverage/map.svg",
  tags: ["coverage"],
  summary:
    "A picture of the municipalities coloured by the minutes to a place, with the places and the plan",
  request: {
    query: sitingQuerySchema.extend({
      width: pixelsSchema(720),
      height: pixelsSchema(480),
      theme: z.enum(THEMES).default("light"),
      /** Whether the picture itself says what its colours mean. */
      legend: z.enum(["true", "false"]).default("true"),
      lang: localeSchema.optional(),
    }),
  },
  responses: {
    200: { description: "The map", content: { "image/svg+xml": { schema: z.string() } } },
    400: problemResponse("A filter is malformed, or the area is not in the territory"),
  },
});

export const coveragePictureRoutes = createRouter().openapi(getPicture, async (c) => {
  const {
    plan = [],
    next,
    candidates,
    width,
    height,
    theme,
    legend,
    lang: _lang,
    ...question
  } = c.req.valid("query");
  const { db, dataVersion } = c.var;
  const situation = await situationOf(db, dataVersion, question);
  const { municipalities } = await coverageOf(db, await situationIn(c, question));
  const list = { ...situation.filters, sort: "relevance", limit: MOST_MARKERS } as const;
  const siting = await sitingOf(db, situation, { places: plan, next, candidates });
  const { ground, attribution } = await readGround(db, dataVersion);
  const locale = localeOf(c);
  const svg = drawMap({
    ground,
    bbox: bboxOfMunicipalities(ground, situation.area.holds) ?? territory.view.bbox,
    width,
    height,
    markers: await findMarkers(db, dataVersion, list),
    areas: {
      colours: reachColours(municipalities, theme),
      ...(legend === "true" && { legend: reachLegend(municipalities, theme) }),
    },
    planned: [...siting.places, ...siting.next].map(({ position }) => position),
    locale,
    theme,
    title: territory.name[locale],
    ...(attribution && { attribution }),
  });
  return c.body(svg, 200, { "content-type": "image/svg+xml" });
});
