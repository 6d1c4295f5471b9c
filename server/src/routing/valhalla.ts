/**
 * Time-distance matrix of a Valhalla server.
 *
 * Docs: https://valhalla.github.io/valhalla/api/matrix/api-reference/
 * Limits of its default configuration (`service_limits`): 2,500 pairs, 200 km on foot and by bicycle.
 */
import type { Position, TravelMode } from "@passerelle/data/contract";
import { z } from "zod";
import type { MatrixEngine } from "./matrix-engine.ts";

const COSTING: Record<TravelMode, string> = {
  foot: "pedestrian",
  bicycle: "bicycle",
  car: "auto",
};

const answerSchema = z.object({
  sources_to_targets: z.array(z.array(z.object({ time: z.number().nonnegative().nullish() }))),
});

const toLocation = ([lon, lat]: Position) => ({ lon, lat });

export const valhalla = (baseUrl: string): MatrixEngine => ({
  name: "valhalla",
  mostPairs: 2_500,
  mostPoints: 200,
  requestOf: ({ mode, sources, targets }) => ({
    url: `${baseUrl}/sources_to_targets`,
    init: {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        sources: sources.map(toLocation),
        targets: targets.map(toLocation),
        costing: COSTING[mode],
        verbose: true,
      }),
    },
  }),
  read: (body) =>
    answerSchema.parse(body).sources_to_targets.map((row) => row.map(({ time }) => time ?? null)),
});
