/**
 * Geolocalisation service of the Public Service of Wallonia (SPW): every address of Wallonia.
 *
 * Docs: https://geoservices.wallonie.be/geolocalisation
 * Quirks: one answer, with null coordinates when nothing is found; street and municipality in
 * capitals; coordinates in Belgian Lambert 72.
 */
import { z } from "zod";
import { fromLambert } from "../projections/belgian-lambert.ts";
import type { Geocoder } from "./geocoder.ts";

const answerSchema = z.object({
  x: z.number().nullable(),
  y: z.number().nullable(),
  num: z.union([z.string(), z.number()]).nullish(),
  rue: z
    .object({
      nom: z.string(),
      commune: z.string(),
      cps: z.array(z.union([z.string(), z.number()])).nullish(),
    })
    .nullish(),
});

export const wallonia = (baseUrl: string): Geocoder => ({
  name: "SPW",
  attribution: "Service public de Wallonie",
  urlOf: (text) => `${baseUrl}/${encodeURIComponent(text)}/`,
  read: (body) => {
    const { x, y, num, rue } = answerSchema.parse(body);
    if (x === null || y === null || !rue) return [];
    const street = [titled(rue.nom), num].filter(Boolean).join(" ");
    const town = [rue.cps?.[0], titled(rue.commune)].filter(Boolean).join(" ");
    return [{ label: `${street}, ${town}`, position: fromLambert(31370, [x, y]) }];
  },
});

/** "RUE DE L'ÉGLISE" -> "Rue De L'Église". */
function titled(capitals: string): string {
  return capitals.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
