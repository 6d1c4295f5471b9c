/**
 * Table service of an OSRM server.
 *
 * Docs: https://project-osrm.org/docs/v5.24.0/api/#table-service
 * Quirks: a server knows the one way to go that its data were prepared for, whatever profile its
 * address names. Limit of its default configuration (`--max-table-size`): 100 points.
 */
import type { TravelMode } from "@passerelle/data/contract";
import { z } from "zod";
import type { MatrixEngine } from "./matrix-engine.ts";

const PROFILES: Record<TravelMode, string> = { foot: "foot", bicycle: "bike", car: "car" };

const answerSchema = z.object({
  code: z.literal("Ok"),
  durations: z.array(z.array(z.number().nonnegative().nullable())),
});

export const osrm = (baseUrl: string): MatrixEngine => ({
  name: "osrm",
  mostPairs: 2_500,
  mostPoints: 100,
  requestOf: ({ mode, sources, targets }) => {
    const points = [...sources, ...targets].map((position) => position.join(",")).join(";");
    const numbers = [...sources, ...targets].map((_, number) => number);
    const query = new URLSearchParams({
      sources: numbers.slice(0, sources.length).join(";"),
      destinations: numbers.slice(sources.length).join(";"),
      annotations: "duration",
    });
    return { url: `${baseUrl}/table/v1/${PROFILES[mode]}/${points}?${query}` };
  },
  read: (body) => answerSchema.parse(body).durations,
});
