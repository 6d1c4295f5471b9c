/**
 * Geolocalisation service of the Public Service of Wallonia (SPW): every address of Wallonia.
 *
 * Docs: https://geoservices.wallonie.be/geolocalisation
 * Quirks: one answer, with null coordinates when nothing is found; street and municipality in
 * capitals; coordinates in Belgian Lambert 72.
 */
import proj4 from "proj4";
import { z } from "zod";
import type { Geocoder } from "./geocoder.ts";

/** EPSG:31370, with the shift to WGS 84 of the EPSG register (about 1 m). */
const LAMBERT_72 =
  "+proj=lcc +lat_1=51.16666723333333 +lat_2=49.8333339 +lat_0=90 +lon_0=4.367486666666666 +x_0=150000.013 +y_0=5400088.438 +ellps=intl +towgs84=-106.8686,52.2978,-103.7239,0.3366,-0.457,1.8422,-1.2747 +units=m +no_defs";
const toWgs84 = proj4(LAMBERT_72, "WGS84");

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
    const [longitude, latitude] = toWgs84.forward([x, y]);
    return [{ label: `${street}, ${town}`, position: [longitude, latitude] }];
  },
});

/** "RUE DE L'ÉGLISE" -> "Rue De L'Église". */
function titled(capitals: string): string {
  return capitals.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
