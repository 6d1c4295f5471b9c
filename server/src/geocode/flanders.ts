/**
 * Geolocation service of Digitaal Vlaanderen: every address of Flanders and Brussels.
 *
 * Docs: https://geo.api.vlaanderen.be/geolocation
 * Quirks: a text that names no street gives municipalities, which we have ourselves.
 */
import { z } from "zod";
import type { Geocoder } from "./geocoder.ts";

const answerSchema = z.object({
  LocationResult: z.array(
    z.object({
      FormattedAddress: z.string(),
      Thoroughfarename: z.string().nullish(),
      Location: z.object({ Lat_WGS84: z.number(), Lon_WGS84: z.number() }),
    }),
  ),
});

export const flanders = (baseUrl: string): Geocoder => ({
  name: "Digitaal Vlaanderen",
  attribution: "Bron: Digitaal Vlaanderen",
  urlOf: (text, most) => `${baseUrl}?${new URLSearchParams({ q: text, c: String(most) })}`,
  read: (body) =>
    answerSchema
      .parse(body)
      .LocationResult.filter(({ Thoroughfarename }) => Thoroughfarename)
      .map(({ FormattedAddress, Location }) => ({
        label: FormattedAddress,
        position: [Location.Lon_WGS84, Location.Lat_WGS84],
      })),
});
