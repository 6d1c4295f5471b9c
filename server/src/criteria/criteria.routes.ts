import { createRoute } from "@hono/zod-openapi";
import {
  type Criterion,
  criteriaPageSchema,
  criteriaRequestSchema,
  formatSchema,
  neighbourhoodSchema,
  type PlaceCriteria,
} from "@passerelle/data/contract";
import { areaOf } from "../coverage/area.ts";
import { findMunicipalities } from "../municipalities/municipalities.queries.ts";
import { formatsResponse, textIn } from "../platform/answer-in.ts";
import { invalidRequest } from "../platform/errors.ts";
import { localeOf } from "../platform/locale.ts";
import { createRouter, problemResponse } from "../platform/router.ts";
import type { Row } from "../platform/rows.ts";
import { pageIn } from "../selection/page.ts";
import { select } from "../selection/select.ts";
import { countVerdicts } from "./count-verdicts.ts";
import { criteriaOf } from "./criteria.ts";
import { criteriaOrder } from "./criteria-order.ts";
import { outlinesOf } from "./outlines.queries.ts";
import { verdictColumns } from "./verdict-columns.ts";

const listCriteria = createRoute({
  method: "get",
  path: "/criteria",
  tags: ["coverage"],
  summary: "What calls for projects ask of a place: yes, no or not known, with who says so",
  request: { query: criteriaRequestSchema.extend({ format: formatSchema }) },
  responses: {
    200: formatsResponse(
      "One page of places; as a table or a map, all of them without the evidence",
      criteriaPageSchema,
    ),
    400: problemResponse("A filter is malformed, or the area is not in the territory"),
  },
});

export const criteriaRoutes = createRouter().openapi(listCriteria, async (c) => {
  const { format, within, neighbourhoodDistance: distance, ...list } = c.req.valid("query");
  const { db, dataVersion } = c.var;
  if (within !== "territory" && list.municipalities) {
    throw invalidRequest("within: not together with municipalities");
  }
  const towns = await findMunicipalities(db);
  const area = areaOf(within, towns);
  const inside = towns.filter(area.holds).map(({ key }) => key);
  const filters = area.kind === "territory" ? list : { ...list, municipalities: inside };
  const selection = await select(db, dataVersion, filters);
  const isPage = format === "json";
  const now = new Date();
  const neighbourhoods = { outlines: await outlinesOf(selection.index)(db), distance };
  const columns = await verdictColumns(db, selection.index, now, neighbourhoods);
  const wanted = isPage ? list : { ...list, limit: selection.total, cursor: undefined };
  const { ids, nextCursor } = pageIn(selection, criteriaOrder(selection, list, columns), wanted);
  const items = await criteriaOf(db, ids, { locale: localeOf(c), now, ...neighbourhoods });
  const { dataVersion: version } = selection.index;
  if (isPage) {
    const counts = countVerdicts(selection, columns);
    const page = { dataVersion: version, items, total: selection.total, counts };
    return c.json({ ...page, ...(nextCursor && { nextCursor }) }, 200);
  }
  const { text, headers } = textIn(format, toRows(items, version), { dataVersion: version });
  return c.body(text, 200, headers);
});

/** 0 inside; undefined where it is not known. */
function metresToNeighbourhood(criteria: Criterion[]): number | undefined {
  const found = criteria.find(({ key }) => key === "priority_neighbourhood")?.evidence[0];
  return found && (neighbourhoodSchema.parse(found.value).metres ?? 0);
}

function toRows(items: PlaceCriteria[], dataVersion: number): Row[] {
  return items.map(({ id, name, municipality, position, criteria }) => ({
    position,
    values: {
      ...{ id, name, municipality },
      ...Object.fromEntries(criteria.map(({ key, verdict }) => [key, verdict])),
      priority_neighbourhood_metres: metresToNeighbourhood(criteria),
      data_version: dataVersion,
    },
  }));
}
