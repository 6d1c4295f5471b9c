/**
 * Géoplateforme: every address of France (Base Adresse Nationale).
 *
 * Docs: https://geoservices.ign.fr/documentation/services/services-geoplateforme/geocodage
 * Quirks: answers something for any text; a score below about a half is a guess.
 */
import { positionSchema } from "@passerelle/data/contract";
import { z } from "zod";
import type { Geocoder } from "./geocoder.ts";

/** Below this the service itself is not sure of the street. */
const LEAST_SCORE = 0.5;

const answerSchema = z.object({
  features: z.array(
    z.object({
      geometry: z.object({ coordinates: positionSchema }),
      properties: z.object({ label: z.string(), score: z.number() }),
    }),
  ),
});

export const france = (baseUrl: string): Geocoder => ({
  name: "Géoplateforme",
  attribution: "Base Adresse Nationale, IGN",
  urlOf: (text, most) =>
    `${baseUrl}?${new URLSearchParams({ q: text, limit: String(most), autocomplete: "1", index: "address" })}`,
  read: (body) =>
    answerSchema
      .parse(body)
      .features.filter(({ properties }) => properties.score >= LEAST_SCORE)
      .map(({ geometry, properties }) => ({
        label: properties.label,
        position: geometry.coordinates,
      })),
});
