import { createRoute, z } from "@hono/zod-openapi";
import {
  coverageQuestionSchema,
  coverageSchema,
  type FORMATS,
  formatSchema,
  gapsSchema,
  localeSchema,
  type SitingRequest,
  sitingQuerySchema,
  sitingRequestSchema,
  sitingSchema,
} from "@passerelle/data/contract";
import type { Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { findMunicipalityShapes } from "../municipalities/municipalities.queries.ts";
import { formatsResponse, textIn } from "../platform/answer-in.ts";
import { AppError } from "../platform/errors.ts";
import { localeOf } from "../platform/locale.ts";
import { type AppEnv, createRouter, problemResponse } from "../platform/router.ts";
import { createTurns } from "../platform/turns.ts";
import { coverageOf } from "./coverage.ts";
import { gapsOf } from "./gaps.ts";
import { coverageRows, gapRows, sitingRows } from "./rows.ts";
import { sitingOf } from "./siting/siting.ts";
import { situationOf } from "./situation.ts";
import { situationIn } from "./situation-in.ts";

type Format = (typeof FORMATS)[number];

const MOST_GAPS = 1_000;

/** A plan with every filter is a tenth of it. */
const MOST_BYTES = 64 * 2 ** 10;

/** Each counts for a large part of a second; while the next begins, others answer in between. */
const inTurn = createTurns({ atOnce: 2, mostWaiting: 20, refusal: "Too many plans at once" });

const form = { format: formatSchema, lang: localeSchema.optional() };
const badQuestion = problemResponse("A filter is malformed, or the area is not in the territory");

const getCoverage = createRoute({
  method: "get",
  path: "/coverage",
  tags: ["coverage"],
  summary:
    "Who has a place within reach: the share of the inhabitants, by minutes and municipality",
  request: { query: coverageQuestionSchema.extend(form) },
  responses: {
    200: formatsResponse(
      "The figures; as a table or a map, a row per municipality",
      coverageSchema,
    ),
    400: badQuestion,
  },
});

const getGaps = createRoute({
  method: "get",
  path: "/coverage/gaps",
  tags: ["coverage"],
  summary: "Where the inhabitants without reach live, with the nearest place",
  request: {
    query: coverageQuestionSchema.extend({
      ...form,
      /** Most gaps of each kind. */
      limit: z.coerce.number().int().min(1).max(MOST_GAPS).default(200),
    }),
  },
  responses: {
    200: formatsResponse("The gaps, the most inhabitants first", gapsSchema),
    400: badQuestion,
  },
});

const siting = {
  path: "/coverage/siting" as const,
  tags: ["coverage"],
  summary: "What places that are not there yet would gain, and where the next ones gain most",
  responses: {
    200: formatsResponse("The gains, one place after the other", sitingSchema),
    400: badQuestion,
    503: problemResponse("Too many plans are counted already"),
  },
};

const postSiting = createRoute({
  ...siting,
  responses: { ...siting.responses, 413: problemResponse("The body is too large") },
  method: "post",
  middleware: bodyLimit({
    maxSize: MOST_BYTES,
    onError: () => {
      throw new AppError("invalid-request", 413, `The body is larger than ${MOST_BYTES} bytes`);
    },
  }),
  request: {
    query: z.object(form),
    body: { required: true, content: { "application/json": { schema: sitingRequestSchema } } },
  },
});

const getSiting = createRoute({
  ...siting,
  method: "get",
  request: { query: sitingQuerySchema.extend(form) },
});

export const coverageRoutes = createRouter()
  .openapi(getCoverage, async (c) => {
    const { format, lang: _lang, ...question } = c.req.valid("query");
    const { db } = c.var;
    const coverage = await coverageOf(db, await situationIn(c, question));
    if (format === "json") return c.json(coverage, 200);
    const rows = coverageRows(coverage, await findMunicipalityShapes(db), localeOf(c));
    const { text, headers } = textIn(format, rows, coverage.model);
    return c.body(text, 200, headers);
  })
  .openapi(getGaps, async (c) => {
    const { format, limit, lang: _lang, ...question } = c.req.valid("query");
    const situation = await situationIn(c, question);
    const gaps = await gapsOf(situation, limit, localeOf(c));
    if (format === "json") return c.json(gaps, 200);
    const { text, headers } = textIn(format, gapRows(gaps, localeOf(c)), gaps.model);
    return c.body(text, 200, headers);
  })
  .openapi(getSiting, async (c) => {
    const { format, lang: _lang, plan = [], ...request } = c.req.valid("query");
    return answerSiting(c, { ...request, places: plan }, format);
  })
  .openapi(postSiting, async (c) =>
    answerSiting(c, c.req.valid("json"), c.req.valid("query").format),
  );

async function answerSiting(c: Context<AppEnv>, request: SitingRequest, format: Format) {
  const { places, next, candidates, ...question } = request;
  const { db, dataVersion } = c.var;
  // no routing server is asked for the ways to thousands of sites
  const answer = await inTurn(async () => {
    const situation = await situationOf(db, dataVersion, question);
    return sitingOf(db, situation, { places, next, candidates });
  });
  if (format === "json") return c.json(answer, 200);
  const { text, headers } = textIn(format, sitingRows(answer, localeOf(c)), answer.model);
  return c.body(text, 200, headers);
}
